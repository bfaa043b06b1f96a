// The shapes of a slide: groups are entered, places and patterns taken from layout and master where the slide is silent.
import type { Rect } from "../layout/rect.ts";
import type { Placeholder, Shape } from "./shape.ts";
import { NOWHERE } from "./span-of.ts";
import { childOf, numberOf, type XmlNode } from "./xml-node.ts";

const EMU_PER_POINT = 12_700;
const MAX_DEPTH = 50;

/** From a group's own space to the slide's. */
interface Frame {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly x: number;
  readonly y: number;
}

const SLIDE: Frame = { scaleX: 1, scaleY: 1, x: 0, y: 0 };

/** `patterns` are the layout and the master of the slide. */
export function readShapes(slide: XmlNode, patterns: readonly XmlNode[]): Shape[] {
  const trees = patterns.map((pattern) => childOf(pattern, "cSld", "spTree"));
  const tree = childOf(slide, "cSld", "spTree");
  return tree
    ? readTree(
        tree,
        SLIDE,
        trees.flatMap((each) => each ?? []),
        0,
      )
    : [];
}

function readTree(tree: XmlNode, frame: Frame, patterns: readonly XmlNode[], depth: number): Shape[] {
  if (depth > MAX_DEPTH) return [];
  return tree.children.flatMap((node): Shape[] => {
    if (node.name === "grpSp") return readTree(node, enterGroup(node, frame), patterns, depth + 1);
    if (node.name === "AlternateContent") {
      return firstRead(node.children, (choice) => readTree(choice, frame, patterns, depth + 1));
    }
    const shape = readShape(node, frame, patterns);
    return shape ? [shape] : [];
  });
}

/** Of ways to say the same, the first that says something here. */
function firstRead(choices: readonly XmlNode[], read: (choice: XmlNode) => Shape[]): Shape[] {
  for (const choice of choices) {
    const shapes = read(choice);
    if (shapes.length > 0) return shapes;
  }
  return [];
}

function readShape(node: XmlNode, frame: Frame, trees: readonly XmlNode[]): Shape | null {
  const kind = kindOf(node);
  if (!kind) return null;
  const placeholder = readPlaceholder(node);
  const patterns = placeholder ? trees.flatMap((tree) => findPattern(tree, placeholder) ?? []) : [];
  const place = [node, ...patterns].map(placeOf).find((rect) => rect !== null) ?? NOWHERE;
  return { kind, node, placeholder, patterns, ...toSlide(place, frame) };
}

function kindOf(node: XmlNode): Shape["kind"] | null {
  if (node.name === "sp") return childOf(node, "txBody") ? "text" : null;
  if (node.name === "pic") return "picture";
  if (node.name !== "graphicFrame") return null;
  const data = childOf(node, "graphic", "graphicData");
  if (childOf(data, "tbl")) return "table";
  if (childOf(data, "relIds")) return "diagram";
  return childOf(data, "chart") ? "chart" : null;
}

function readPlaceholder(node: XmlNode): Placeholder | null {
  const properties = childOf(node, "nvSpPr", "nvPr") ?? childOf(node, "nvGraphicFramePr", "nvPr");
  const found = childOf(properties, "ph");
  if (!found) return null;
  return { type: found.attributes.get("type") ?? "obj", index: found.attributes.get("idx") ?? "0" };
}

/** By index first; masters know only types, and one of body for all contents, one of title for all titles. */
function findPattern(tree: XmlNode, wanted: Placeholder): XmlNode | undefined {
  const placed = tree.children.flatMap((node) => {
    const placeholder = readPlaceholder(node);
    return placeholder ? [{ node, placeholder }] : [];
  });
  const byIndex = placed.find(({ placeholder }) => wanted.index !== "0" && placeholder.index === wanted.index);
  const byType = placed.find(({ placeholder }) => familyOf(placeholder.type) === familyOf(wanted.type));
  return (byIndex ?? byType)?.node;
}

function familyOf(type: string): string {
  if (type === "ctrTitle") return "title";
  return type === "obj" || type === "subTitle" || type === "tbl" || type === "chart" ? "body" : type;
}

function placeOf(node: XmlNode): Rect | null {
  const transform = childOf(node, "spPr", "xfrm") ?? childOf(node, "xfrm");
  const size = childOf(transform, "ext");
  const corner = childOf(transform, "off");
  if (!size || !corner) return null;
  const left = numberOf(corner, "x") / EMU_PER_POINT;
  const top = numberOf(corner, "y") / EMU_PER_POINT;
  return {
    left,
    top,
    right: left + numberOf(size, "cx") / EMU_PER_POINT,
    bottom: top + numberOf(size, "cy") / EMU_PER_POINT,
  };
}

function enterGroup(group: XmlNode, outer: Frame): Frame {
  const transform = childOf(group, "grpSpPr", "xfrm");
  const [offset, size] = [childOf(transform, "off"), childOf(transform, "ext")];
  const [innerOffset, innerSize] = [childOf(transform, "chOff"), childOf(transform, "chExt")];
  if (!offset || !size || !innerOffset || !innerSize) return outer;
  const scaleX = numberOf(size, "cx") / (numberOf(innerSize, "cx") || numberOf(size, "cx") || 1);
  const scaleY = numberOf(size, "cy") / (numberOf(innerSize, "cy") || numberOf(size, "cy") || 1);
  const x = (numberOf(offset, "x") - numberOf(innerOffset, "x") * scaleX) / EMU_PER_POINT;
  const y = (numberOf(offset, "y") - numberOf(innerOffset, "y") * scaleY) / EMU_PER_POINT;
  return {
    scaleX: outer.scaleX * scaleX,
    scaleY: outer.scaleY * scaleY,
    x: outer.x + outer.scaleX * x,
    y: outer.y + outer.scaleY * y,
  };
}

function toSlide({ left, top, right, bottom }: Rect, { scaleX, scaleY, x, y }: Frame): Rect {
  return { left: x + scaleX * left, top: y + scaleY * top, right: x + scaleX * right, bottom: y + scaleY * bottom };
}
