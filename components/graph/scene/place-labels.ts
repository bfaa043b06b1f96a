// Which labels of a drawing are shown: the most important first, none over another or over an important node.

export interface LabelCandidate {
  readonly id: string;
  readonly text: string;
  /** Middle and radius of its node, and width of its text, in pixels of the canvas. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel extends Box {
  readonly id: string;
  readonly text: string;
}

const LABEL_HEIGHT_PX = 18;
const GAP_PX = 4;
/** So many of the most important nodes are kept clear of names: they are the large ones. */
const KEPT_CLEAR = 40;

/** These are named even where their name must lie over another node. */
const MUST_BE_NAMED = 12;

/**
 * To the right of its node each, else to the left, below or above; what fits nowhere is left out. The first one is always
 * shown, moved into the canvas where it must be.
 */
export function placeLabels(candidates: Iterable<LabelCandidate>, limit: number, canvasWidth: number): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const waiting = candidates[Symbol.iterator]();
  const first = takeFrom(waiting, KEPT_CLEAR);
  const discs = first.map(({ id, x, y, radius }) => ({ id, box: discOf(x, y, radius) }));
  const isFree = (label: PlacedLabel) =>
    label.left >= 0 && label.left + label.width <= canvasWidth && placed.every((other) => !overlaps(label, other));
  const isClear = (label: PlacedLabel) => discs.every(({ id, box }) => id === label.id || !overlaps(label, box));
  let rank = 0;
  for (const candidate of inTurn(first, waiting)) {
    if (placed.length >= limit) break;
    const sides = sidesOf(candidate).filter(isFree);
    const label = sides.find(isClear) ?? (rank < MUST_BE_NAMED ? sides[0] : undefined);
    if (label) placed.push(label);
    else if (rank === 0) placed.push(moveInto(sidesOf(candidate)[0], canvasWidth));
    rank++;
  }
  return placed;
}

export function overlaps(a: Box, b: Box): boolean {
  const isBeside = a.left + a.width <= b.left || b.left + b.width <= a.left;
  const isAbove = a.top + a.height <= b.top || b.top + b.height <= a.top;
  return !isBeside && !isAbove;
}

function sidesOf({ id, text, x, y, radius, width }: LabelCandidate): [PlacedLabel, ...PlacedLabel[]] {
  const label = { id, text, width, height: LABEL_HEIGHT_PX };
  const top = y - LABEL_HEIGHT_PX / 2;
  const left = x - width / 2;
  return [
    { ...label, top, left: x + radius + GAP_PX },
    { ...label, top, left: x - radius - GAP_PX - width },
    { ...label, left, top: y + radius },
    { ...label, left, top: y - radius - LABEL_HEIGHT_PX },
  ];
}

function moveInto(label: PlacedLabel, canvasWidth: number): PlacedLabel {
  return { ...label, left: Math.max(0, Math.min(label.left, canvasWidth - label.width)) };
}

function discOf(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
}

function takeFrom<T>(items: Iterator<T>, count: number): T[] {
  const taken: T[] = [];
  for (let next = items.next(); !next.done; next = items.next()) {
    taken.push(next.value);
    if (taken.length >= count) break;
  }
  return taken;
}

/** Those that are far down the list are asked for only while there is room. */
function* inTurn<T>(first: readonly T[], rest: Iterator<T>): Generator<T> {
  yield* first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}
