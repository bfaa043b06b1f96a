// Boxes that stand side by side, as in a diagram, are each read as one: their lines are not read across.

import { overlap, type Rect, unite } from "../rect.ts";
import { orderRegions } from "./order-regions.ts";
import type { Ordered } from "./ordered.ts";

/** In points: cells of a table touch, boxes stand apart. */
const MIN_GAP = 4;
const MIN_LINES = 2;
/** A page of more boxes than this is a drawing. */
const MAX_BOXES = 200;

/** A box with all that stands in it, or an item outside of any. */
interface Unit<T> extends Ordered {
  readonly items: readonly T[];
  readonly isBox: boolean;
}

/** As `orderRegions`; what a box holds makes groups of its own. `labels` are boxes of a diagram, whatever stands beside them. */
export function orderBoxed<T extends Ordered>(
  items: readonly T[],
  boxes: readonly Rect[],
  labels: readonly Rect[] = [],
): T[][] {
  const units = boxesAbreast(items, boxes, labels);
  if (units.length === 0) return orderRegions(items);
  const boxed = new Set(units.flatMap((unit) => unit.items));
  const single = items.filter((item) => !boxed.has(item)).map((item) => ({ ...item, items: [item], isBox: false }));
  return orderRegions<Unit<T>>([...single, ...units]).flatMap(openBoxes);
}

/** Those with several lines that have another beside them. */
function boxesAbreast<T extends Ordered>(
  items: readonly T[],
  boxes: readonly Rect[],
  labels: readonly Rect[],
): Unit<T>[] {
  if (boxes.length < 2 || boxes.length > MAX_BOXES) return [];
  const units = boxes.flatMap((box): Unit<T>[] => {
    const inside = items.filter((item) => isInside(item, box));
    return inside.length < MIN_LINES ? [] : [{ ...unite([box, ...inside]), items: inside, isBox: true }];
  });
  // Lines around a coloured box are one with it.
  const distinct = [...Map.groupBy(units, ({ items: [first] }) => first).values()].flatMap(withoutSame);
  const apart = distinct.filter((unit) => !distinct.some((other) => isTouching(unit, other)));
  const isLabel = (unit: Rect) => labels.some((label) => isInside(label, unit) && isInside(unit, label));
  const abreast = apart.filter((unit) => isLabel(unit) || apart.some((other) => isAbreast(unit, other)));
  // Of boxes in boxes, the inner ones say what belongs together.
  const inner = abreast.filter((unit) => !abreast.some((other) => other !== unit && isInside(other, unit)));
  return inner.some((unit) => inner.some((other) => other !== unit && overlap(unit, other))) ? [] : inner;
}

function withoutSame<T>(units: readonly Unit<T>[]): Unit<T>[] {
  return units.filter(({ items }, at) => units.findIndex((other) => other.items.length === items.length) === at);
}

function openBoxes<T extends Ordered>(region: readonly Unit<T>[]): T[][] {
  const groups: T[][] = [];
  let isOpen = false;
  for (const { items, isBox } of region) {
    if (isBox) groups.push(...orderRegions(items));
    else if (!isOpen) groups.push([...items]);
    else groups.at(-1)?.push(...items);
    isOpen = !isBox;
  }
  return groups;
}

function isInside(item: Rect, box: Rect): boolean {
  return (
    item.left >= box.left - 1 && item.right <= box.right + 1 && item.top >= box.top - 1 && item.bottom <= box.bottom + 1
  );
}

/** One beside the other, over most of their height. */
function isAbreast(a: Rect, b: Rect): boolean {
  return roomBetween(a, b) >= MIN_GAP && isLevel(a, b);
}

/** As the cells of a row do. */
function isTouching(a: Rect, b: Rect): boolean {
  return Math.abs(roomBetween(a, b)) < MIN_GAP && isLevel(a, b);
}

/** Negative where they overlap. */
function roomBetween(a: Rect, b: Rect): number {
  return Math.max(a.left, b.left) - Math.min(a.right, b.right);
}

function isLevel(a: Rect, b: Rect): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared >= 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}
