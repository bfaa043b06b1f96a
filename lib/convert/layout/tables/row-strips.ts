// The rows of a table whose cells wrap and stand at the top, in the middle or at the bottom of their row: told by the room
// between them, over which no cell reaches.

import type { Line } from "../line.ts";
import { type AlignedRow, alignRows } from "./aligned-rows.ts";

/** In shares of the font size: boxes of letters may meet so far. */
const MEET = 0.15;
/** In points: how much more room there is between rows than between the lines of a cell, at least. */
const MORE_ROOM = 2.5;

/** Pieces of text beside each other, with no room over or under any of them that runs through all. */
export interface Strip {
  readonly pieces: readonly Line[];
  readonly top: number;
  readonly bottom: number;
  readonly fontSize: number;
}

/** From top to bottom. */
export function stripsOf(pieces: readonly Line[]): Strip[] {
  const strips: Strip[] = [];
  for (const piece of [...pieces].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const { top, bottom, fontSize } = piece;
    const last = strips.at(-1);
    if (!last || top >= last.bottom - MEET * fontSize) strips.push({ pieces: [piece], top, bottom, fontSize });
    else
      strips[strips.length - 1] = {
        pieces: [...last.pieces, piece],
        top: last.top,
        bottom: Math.max(last.bottom, bottom),
        fontSize: Math.min(last.fontSize, fontSize),
      };
  }
  return strips;
}

/**
 * Those of one row together: where the room between strips is of two kinds, the wider one parts rows. `tight`, where it is
 * known, is the room between the lines of a cell.
 */
export function groupStrips(strips: readonly Strip[], tight = Number.POSITIVE_INFINITY): Strip[][] {
  const gaps = strips.slice(1).map(({ top }, index) => top - (strips[index]?.bottom ?? 0));
  const least = Math.min(tight, ...gaps);
  const isMixed = Number.isFinite(tight) || gaps.some((gap) => gap >= least + MORE_ROOM);
  const groups: Strip[][] = [];
  for (const [index, strip] of strips.entries()) {
    const isWide = (gaps[index - 1] ?? 0) >= least + MORE_ROOM;
    const group = groups.at(-1);
    if (group && isMixed && !isWide) group.push(strip);
    else groups.push([strip]);
  }
  return groups;
}

export function rowsOf(strips: readonly Strip[]): AlignedRow[] {
  return alignRows(strips.flatMap(({ pieces }) => pieces));
}
