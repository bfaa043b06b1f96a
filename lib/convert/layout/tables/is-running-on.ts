// Texts side by side, as on cards, go on from line to line; the rows of a table each begin anew.
import type { Line } from "../line.ts";
import type { AlignedRow } from "./aligned-rows.ts";

/** Of all cells that stand under another, so many go on with its sentence where there are no rows. */
const MOST = 0.6;

/** `groups` are rows, each of one or several lines; `separators` the x between the columns. */
export function isRunningOn(groups: readonly (readonly AlignedRow[])[], separators: readonly number[]): boolean {
  const columnOf = ({ left }: Line) => separators.filter((at) => left > at).length;
  const goesOn = groups.slice(1).flatMap((group, index) => {
    const above = groups[index]?.at(-1)?.pieces ?? [];
    return (group[0]?.pieces ?? []).flatMap((piece) => {
      const last = above.find((other) => columnOf(other) === columnOf(piece));
      return last ? [/[^.!?:;]$/u.test(last.text) && /^\p{Ll}{2}/u.test(piece.text)] : [];
    });
  });
  return goesOn.length > 0 && goesOn.filter(Boolean).length >= MOST * goesOn.length;
}
