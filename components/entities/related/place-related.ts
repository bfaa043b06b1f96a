// Where the related entities stand around theirs, in pixels from its middle: the same for the same number, and never one
// over another, because each has a row of its own.

/** "both": left and right of the middle. "one": all on its right, where there is little room. */
export type Sides = "both" | "one";

export interface Place {
  readonly side: "left" | "right";
  readonly x: number;
  readonly y: number;
}

const ROW_PX = 48;
const MIN_ROWS = 3;
/** How far the middle of the arc stands away, and how much nearer its ends are. */
const REACH_PX = { both: 132, one: 84 } as const;
const BEND = { both: 0.42, one: 0.3 } as const;

/** In reading order: down the left side, then down the right one. */
export function placeRelated(count: number, sides: Sides): Place[] {
  const left = sides === "both" ? Math.floor(count / 2) : 0;
  return [...placeSide("left", left, sides), ...placeSide("right", count - left, sides)];
}

/** Of the whole drawing. */
export function heightOf(count: number, sides: Sides): number {
  return ROW_PX * Math.max(MIN_ROWS, sides === "both" ? Math.ceil(count / 2) : count);
}

function placeSide(side: Place["side"], count: number, sides: Sides): Place[] {
  return Array.from({ length: count }, (_, row) => {
    const y = (row - (count - 1) / 2) * ROW_PX;
    const share = count > 1 ? y / (((count - 1) / 2) * ROW_PX) : 0;
    // The few stand on a flat arc, the many on a round one.
    const bend = BEND[sides] * Math.min(1, count / 6);
    const reach = REACH_PX[sides] * (1 - bend * share * share);
    return { side, x: Math.round(side === "left" ? -reach : reach), y };
  });
}
