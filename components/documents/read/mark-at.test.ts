import { expect, test } from "vitest";
import { markAt } from "./mark-at.ts";
import type { Finding } from "./page-findings.ts";

const finding = (id: string, page: number, x: number): Finding => ({
  ...{ id, ownerId: `f_${id}`, page, quote: "", fact: null, entity: null },
  boxes: [{ page, x, y: 0.1, width: 0.2, height: 0.1 }],
});
const FINDINGS = [finding("under", 1, 0.1), finding("over", 1, 0.2), finding("elsewhere", 2, 0.6)];
const at = (x: number, y: number) => markAt(FINDINGS, 1, x, y)?.id ?? null;

test("the mark at a point is the topmost of those on this page", () => {
  expect([at(0.15, 0.15), at(0.25, 0.15), at(0.35, 0.15)]).toEqual(["under", "over", "over"]);
  expect([at(0.15, 0.25), at(0.05, 0.15), at(0.7, 0.15)]).toEqual([null, null, null]);
});
