// Where in a chunk's text another page begins.
import type { Chunk } from "#lib/domain/chunk.ts";

/** Offset in the text, and the page that begins there. */
export type PageMark = readonly [offset: number, page: number];

export function pageMarks(chunk: Chunk): PageMark[] {
  const marks: [number, number][] = [[0, chunk.pageStart]];
  for (const { start, box } of chunk.spans) {
    if (box.page !== marks.at(-1)?.[1]) marks.push([start, box.page]);
  }
  return marks;
}

export function pageAt(marks: readonly PageMark[], offset: number): number {
  return marks.findLast(([start]) => start <= offset)?.[1] ?? marks[0]?.[1] ?? 1;
}
