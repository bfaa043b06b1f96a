// The title as a document's own pages give it: the line of the cover that its running titles repeat, else its first great heading.
import type { Block } from "#lib/domain/block.ts";
import type { Page } from "#lib/domain/page.ts";

const TITLE_PAGES = 2;
const MAX_TITLE_LINES = 3;
const MIN_CHARS = 6;
const MIN_RUNNING_PAGES = 2;
/** Lines that are nearly as high as the highest are as large. */
const SAME_SIZE = 0.9;

/** "" where nothing looks like one. */
export function titleOfPages(pages: readonly Page[]): string {
  return repeatedOnCover(pages) ?? firstHeading(pages);
}

/** Publishers set their own name in the largest type; what the document is about runs along its pages. */
function repeatedOnCover([cover, ...others]: readonly Page[]): string | null {
  const running = new Map<string, Set<number>>();
  for (const block of others.flatMap((page) => page.blocks.filter(({ kind }) => kind === "furniture"))) {
    const name = foldTitle(block.text);
    running.set(name, (running.get(name) ?? new Set()).add(block.page));
  }
  const lines = (cover?.blocks ?? []).filter(({ kind }) => kind !== "furniture").flatMap(linesOf);
  const repeated = lines.filter(({ text }) => {
    const name = foldTitle(text);
    return name.length >= MIN_CHARS && (running.get(name)?.size ?? 0) >= MIN_RUNNING_PAGES;
  });
  const largest = Math.max(...repeated.map(({ height }) => height));
  return repeated.find(({ height }) => height >= SAME_SIZE * largest)?.text ?? null;
}

function linesOf({ text, spans }: Block): { readonly text: string; readonly height: number }[] {
  return spans.map(({ start, end, box }) => ({ text: text.slice(start, end), height: box.height }));
}

/** Without case, and without the page number that a running title ends in. */
function foldTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s*[-–—―|•]\s*\d+\s*$/u, "")
    .trim();
}

/** The first of the highest headings on the first pages, with those that follow it at once at its level. */
function firstHeading(pages: readonly Page[]): string {
  for (const page of pages.slice(0, TITLE_PAGES)) {
    const headings = page.blocks.filter((block) => block.kind === "heading");
    const top = headings.reduce((least, heading) => Math.min(least, heading.level), Number.POSITIVE_INFINITY);
    const isTop = (block: Block | undefined) => block?.kind === "heading" && block.level === top;
    const first = page.blocks.findIndex(isTop);
    if (first < 0) continue;
    let end = first + 1;
    while (isTop(page.blocks[end]) && end - first < MAX_TITLE_LINES) end++;
    return page.blocks
      .slice(first, end)
      .map((block) => block.text)
      .join(" ");
  }
  return "";
}
