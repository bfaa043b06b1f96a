// Slides that have no title's place are given one by hand: a large line above all the rest.
import type { Shape } from "./shape.ts";
import { isTitle, textOfBody } from "./text-blocks.ts";
import { childOf, childrenOf, numberOf } from "./xml-node.ts";

/** In points: what a title has at least, and what a text has that says nothing. */
const MIN_SIZE = 24;
const USUAL_SIZE = 18;
const LARGER = 1.2;
const MAX_CHARS = 100;

/** The shapes, the one that stands in for the title as a title. */
export function withTitle(shapes: readonly Shape[]): readonly Shape[] {
  const texts = shapes.filter((shape) => shape.kind === "text" && textOf(shape) !== "");
  if (texts.some(isTitle)) return shapes;
  const [top, ...others] = [...texts].sort((a, b) => a.top - b.top || a.left - b.left);
  if (!top || others.length === 0 || top.placeholder !== null) return shapes;
  const size = sizeOf(top);
  const isLarge = size >= MIN_SIZE && others.every((other) => size >= LARGER * sizeOf(other));
  const isLine = textOf(top).length <= MAX_CHARS && !textOf(top).includes("\n");
  if (!isLarge || !isLine) return shapes;
  return shapes.map((shape) => (shape === top ? { ...shape, placeholder: { type: "title", index: "0" } } : shape));
}

function textOf({ node }: Shape): string {
  return textOfBody(childOf(node, "txBody"), "\n");
}

/** The largest that its runs ask for. */
function sizeOf({ node }: Shape): number {
  const runs = childrenOf(childOf(node, "txBody"), "p").flatMap((paragraph) => childrenOf(paragraph, "r"));
  return Math.max(USUAL_SIZE, ...runs.map((run) => numberOf(childOf(run, "rPr"), "sz") / 100));
}
