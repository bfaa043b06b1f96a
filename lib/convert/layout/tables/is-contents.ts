// What stands beside page numbers alone is a table of contents.
import { isPageList } from "../lines/is-page-list.ts";
import type { AlignedRow } from "./aligned-rows.ts";

/** `separators` are the x between the columns. */
export function isContents(rows: readonly AlignedRow[], [separator, ...others]: readonly number[]): boolean {
  if (separator === undefined || others.length > 0) return false;
  return isPageList(rows.flatMap((row) => row.pieces.filter(({ left }) => left > separator)).map(({ text }) => text));
}
