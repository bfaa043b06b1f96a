// A drawn path becomes what layout looks at: ruled lines and filled areas. Curves are drawings, and left aside.
import type { Fill, Rule } from "../layout/page-content.ts";
import { type Rect, unite } from "../layout/rect.ts";
import { apply, type Matrix } from "./matrix.ts";

/** In points: a filled rectangle thinner than this is a line; a line shorter than this is none. */
const MAX_RULE_WIDTH = 3;
const MIN_RULE_LENGTH = 5;
const STRAIGHT = 0.7;
const MIN_DOT = 1.2;
const MAX_DOT = 9;

export interface Painting {
  readonly isFilled: boolean;
  readonly isStroked: boolean;
  readonly color: string;
}

export interface Traced {
  readonly rules: Rule[];
  readonly fills: Fill[];
  /** Small filled shapes about as wide as high: they may be bullets. */
  readonly dots: Rect[];
}

type Point = readonly [number, number];

/** `path` holds codes and coordinates: 0 move, 1 line, 2 cubic curve, 3 quadratic curve, 4 close. */
export function tracePath(path: Float32Array, toPage: Matrix, painting: Painting, into: Traced): void {
  for (const { points, isCurved } of subpaths(path, toPage)) {
    const area = areaOf(points);
    // Bullets are filled, or rings: what is drawn with straight strokes is a box to tick.
    if ((painting.isFilled || (painting.isStroked && isCurved)) && isDot(area)) into.dots.push(area);
    if (!isCurved) traceStraight(points, area, painting, into);
  }
}

function traceStraight(points: readonly Point[], area: Rect, painting: Painting, into: Traced): void {
  if (painting.isFilled && isRectangle(points, area)) addFilled(area, painting.color, into);
  if (!painting.isStroked) return;
  points.forEach((point, index) => {
    const next = points[index + 1];
    if (next) addStroke(point, next, into.rules);
  });
}

const LENGTHS = [2, 2, 6, 4, 0] as const;

interface Subpath {
  readonly points: Point[];
  isCurved: boolean;
}

/** A close brings a subpath back to its start; of a curve, only its ends are kept. */
function subpaths(path: Float32Array, toPage: Matrix): Subpath[] {
  const found: Subpath[] = [];
  for (let at = 0; at < path.length; ) {
    const code = path[at] ?? 0;
    if (code === 0) found.push({ points: [], isCurved: false });
    const current = found.at(-1);
    const length = LENGTHS[code] ?? path.length;
    // The last two are where it ends.
    if (current) follow(current, code, apply(toPage, path[at + length - 1] ?? 0, path[at + length] ?? 0));
    at += 1 + length;
  }
  return found.filter(({ points }) => points.length > 1);
}

function follow(subpath: Subpath, code: number, point: Point): void {
  const [start] = subpath.points;
  if (code === 4 && start) subpath.points.push(start);
  else subpath.points.push(point);
  if (code === 2 || code === 3) subpath.isCurved = true;
}

function areaOf(points: readonly Point[]): Rect {
  return unite(points.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y })));
}

function isDot({ left, right, top, bottom }: Rect): boolean {
  const [width, height] = [right - left, bottom - top];
  return Math.min(width, height) >= MIN_DOT && Math.max(width, height) <= MAX_DOT && Math.abs(width - height) < 0.5;
}

function isRectangle(points: readonly Point[], area: Rect): boolean {
  if (points.length < 4 || points.length > 6) return false;
  // Borders that meet are cut off aslant: a thin one's ends are off by as much as it is thick.
  const thickness = Math.min(area.right - area.left, area.bottom - area.top);
  const off = thickness <= MAX_RULE_WIDTH ? Math.max(STRAIGHT, thickness + 0.1) : STRAIGHT;
  return points.every(
    ([x, y]) => Math.min(x - area.left, area.right - x) < off && Math.min(y - area.top, area.bottom - y) < off,
  );
}

function addFilled(area: Rect, color: string, into: Traced): void {
  const width = area.right - area.left;
  const height = area.bottom - area.top;
  if (height <= MAX_RULE_WIDTH && width >= MIN_RULE_LENGTH) {
    into.rules.push({ isHorizontal: true, at: (area.top + area.bottom) / 2, from: area.left, to: area.right });
  } else if (width <= MAX_RULE_WIDTH && height >= MIN_RULE_LENGTH) {
    into.rules.push({ isHorizontal: false, at: (area.left + area.right) / 2, from: area.top, to: area.bottom });
  } else if (width > MAX_RULE_WIDTH && height > MAX_RULE_WIDTH) {
    into.fills.push({ ...area, color });
  }
}

function addStroke([x1, y1]: Point, [x2, y2]: Point, rules: Rule[]): void {
  const width = Math.abs(x2 - x1);
  const height = Math.abs(y2 - y1);
  if (height <= STRAIGHT && width >= MIN_RULE_LENGTH) {
    rules.push({ isHorizontal: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
  } else if (width <= STRAIGHT && height >= MIN_RULE_LENGTH) {
    rules.push({ isHorizontal: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  }
}
