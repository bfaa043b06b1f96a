// Which labels of a drawing are shown: the most important first, none over another.

export interface LabelCandidate {
  readonly id: string;
  readonly text: string;
  /** Middle and radius of its node, and width of its text, in pixels of the canvas. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const LABEL_HEIGHT_PX = 18;
const GAP_PX = 4;

/** To the right of its node each, or to the left where the right is taken; what fits on neither side is left out. */
export function placeLabels(candidates: Iterable<LabelCandidate>, limit: number): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { id, text, x, y, radius, width } of candidates) {
    if (placed.length >= limit) break;
    const top = y - LABEL_HEIGHT_PX / 2;
    const sides = [x + radius + GAP_PX, x - radius - GAP_PX - width];
    const label = sides
      .map((left): PlacedLabel => ({ id, text, left, top, width, height: LABEL_HEIGHT_PX }))
      .find((one) => placed.every((other) => !overlaps(one, other)));
    if (label) placed.push(label);
  }
  return placed;
}

export function overlaps(a: PlacedLabel, b: PlacedLabel): boolean {
  const isBeside = a.left + a.width <= b.left || b.left + b.width <= a.left;
  const isAbove = a.top + a.height <= b.top || b.top + b.height <= a.top;
  return !isBeside && !isAbove;
}
