// Where a document brings an outline of its own, that settles the levels of its headings.
import type { Paragraph } from "../texts/paragraph.ts";

export interface OutlineEntry {
  readonly title: string;
  /** 1 is the outermost. */
  readonly depth: number;
}

/** An outline of which fewer headings than this are found, in number and as a share, is about something else. */
const MIN_FOUND = 2;
const MIN_FOUND_SHARE = 0.3;
const MAX_LEVEL = 6;

export type LevelOf = (heading: Paragraph) => number;

/** Headings that the outline names have its level; others that of those that look like them, or one below. */
export function levelsByOutline(
  headings: readonly Paragraph[],
  byLook: LevelOf,
  outline: readonly OutlineEntry[],
): LevelOf {
  const depths = new Map(outline.map(({ title, depth }) => [keyOf(title), depth]));
  const named = headings.flatMap((heading) => {
    const depth = depths.get(titleOf(heading));
    return depth === undefined ? [] : [{ look: byLook(heading), depth }];
  });
  if (named.length < Math.max(MIN_FOUND, MIN_FOUND_SHARE * outline.length)) return byLook;
  const usual = new Map(
    [...Map.groupBy(named, ({ look }) => look)].map(([look, group]) => [
      look,
      mostCommon(group.map(({ depth }) => depth)),
    ]),
  );
  return (heading) => Math.min(MAX_LEVEL, depths.get(titleOf(heading)) ?? depthOfLook(byLook(heading), usual));
}

export function isNamedBy(heading: Paragraph, outline: readonly OutlineEntry[]): boolean {
  const title = titleOf(heading);
  return outline.some((entry) => keyOf(entry.title) === title);
}

function depthOfLook(look: number, usual: ReadonlyMap<number, number>): number {
  const known = usual.get(look);
  if (known !== undefined) return known;
  const above = Math.max(...[...usual.keys()].filter((each) => each < look));
  return Number.isFinite(above) ? (usual.get(above) ?? above) + 1 : 1;
}

function mostCommon(values: readonly number[]): number {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, same]) => ({ value, count: same.length }));
  return counts.sort((a, b) => b.count - a.count || a.value - b.value)[0]?.value ?? 1;
}

function titleOf({ lines }: Paragraph): string {
  return keyOf(lines.map((line) => line.text).join(" "));
}

function keyOf(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
