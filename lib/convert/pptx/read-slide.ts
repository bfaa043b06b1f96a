// One slide as a page of blocks: its title first, then what stands on it in reading order, then its notes.
import type { Block } from "#lib/domain/block.ts";
import type { Page } from "#lib/domain/page.ts";
import type { PageSize } from "../layout/to-box.ts";
import { toPictureBlocks } from "./alternative-text.ts";
import type { PackageParts } from "./package-parts.ts";
import { readShapes } from "./read-shapes.ts";
import type { Shape } from "./shape.ts";
import { toChartBlocks } from "./slide-charts.ts";
import { toDiagramBlocks } from "./slide-diagrams.ts";
import { toTable } from "./slide-tables.ts";
import { NOWHERE, spanOf } from "./span-of.ts";
import { withTitle } from "./stand-in-title.ts";
import { isTitle, textOfBody, toTextBlocks } from "./text-blocks.ts";
import { childOf, type XmlNode } from "./xml-node.ts";

/** In points. */
const SAME_HEIGHT = 12;

/** `name` is the slide's part in the package. Fails where the slide is missing or damaged. */
export function readSlide(parts: PackageParts, name: string, size: PageSize): Page {
  const slide = parts.read(name);
  if (!slide) throw new Error(`No part ${name}`);
  const layoutName = parts.related(name, "slideLayout");
  const masterName = layoutName === null ? null : parts.related(layoutName, "slideMaster");
  const master = masterName === null ? null : parts.read(masterName);
  const layout = layoutName === null ? null : parts.read(layoutName);
  const shapes = readShapes(
    slide,
    [layout, master].filter((node) => node !== null),
  );
  const styles = childOf(master ?? undefined, "txStyles");
  const blocks = inReadingOrder(withTitle(shapes)).flatMap((shape) => toBlocks(shape, parts, name, size, styles));
  blocks.push(...readNotes(parts, name, size));
  const hasText = blocks.some((block) => block.kind !== "furniture");
  const isHidden = /^(?:0|false)$/.test(slide.attributes.get("show") ?? "");
  const { height, number, width } = size;
  return { number, width, height, blocks, hasText, ...(isHidden && { isHidden }) };
}

/** The title first; then from top to bottom, and from left to right what begins at about one height; the unplaced last. */
function inReadingOrder(shapes: readonly Shape[]): Shape[] {
  const isPlaced = ({ left, top, right, bottom }: Shape) => right > left || bottom > top;
  const unplaced = shapes.filter((shape) => !isTitle(shape) && !isPlaced(shape));
  const others = shapes
    .filter((shape) => !isTitle(shape) && isPlaced(shape))
    .sort((a, b) => a.top - b.top || a.left - b.left);
  const rows: Shape[][] = [];
  for (const shape of others) {
    const [first] = rows.at(-1) ?? [];
    if (first && shape.top - first.top <= SAME_HEIGHT) rows.at(-1)?.push(shape);
    else rows.push([shape]);
  }
  return [...shapes.filter(isTitle), ...rows.flatMap((row) => row.sort((a, b) => a.left - b.left)), ...unplaced];
}

function toBlocks(shape: Shape, parts: PackageParts, slide: string, size: PageSize, styles?: XmlNode): Block[] {
  switch (shape.kind) {
    case "text":
      return toTextBlocks(shape, size, styles);
    case "table":
      return toTable(shape, size);
    case "picture":
      return toPictureBlocks(shape, size);
    case "chart":
    case "diagram":
      return toDrawnBlocks(shape, parts, slide, size);
  }
}

/** Charts and diagrams have parts of their own, to which the slide only refers. */
function toDrawnBlocks(shape: Shape, parts: PackageParts, slide: string, size: PageSize): Block[] {
  const data = childOf(shape.node, "graphic", "graphicData");
  const id = (childOf(data, "chart")?.attributes.get("r:id") ?? childOf(data, "relIds")?.attributes.get("r:dm")) || "";
  const target = parts.relationships(slide).get(id)?.target;
  const drawn = target === undefined ? null : parts.read(target);
  if (!drawn) return [];
  return shape.kind === "chart" ? toChartBlocks(drawn, shape, size) : toDiagramBlocks(drawn, shape, size);
}

/** The text that the speaker wrote under the slide, paragraph by paragraph. */
function readNotes(parts: PackageParts, slide: string, size: PageSize): Block[] {
  const name = parts.related(slide, "notesSlide");
  const notes = name === null ? null : parts.read(name);
  if (!notes) return [];
  return readShapes(notes, [])
    .filter(({ placeholder }) => placeholder?.type === "body")
    .flatMap(({ node }): Block[] => {
      const text = textOfBody(childOf(node, "txBody"), "\n");
      return text === "" ? [] : [{ kind: "note", text, page: size.number, spans: spanOf(text, NOWHERE, size) }];
    });
}
