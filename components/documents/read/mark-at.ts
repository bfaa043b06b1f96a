import type { Finding } from "./page-findings.ts";

/** The finding whose mark lies on top at a point of the page, in fractions of its width and height. */
export function markAt(findings: readonly Finding[], page: number, x: number, y: number): Finding | null {
  const isHit = ({ boxes }: Finding) =>
    boxes.some(
      (box) => box.page === page && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
    );
  return findings.findLast(isHit) ?? null;
}
