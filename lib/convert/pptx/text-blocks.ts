// The paragraphs of a text shape as blocks: title, list items with level and marker, plain text.
import type { Block } from "#lib/domain/block.ts";
import { cleanText } from "../layout/lines/compose-text.ts";
import { splitMarker } from "../layout/lines/list-marker.ts";
import { raiseFigures } from "../layout/lines/mark-raised.ts";
import { joinSign } from "../layout/lines/minus-sign.ts";
import type { PageSize } from "../layout/to-box.ts";
import { formatNumber, readBullet } from "./read-bullet.ts";
import type { Shape } from "./shape.ts";
import { spanOf } from "./span-of.ts";
import { textOfFormula } from "./text-of-formula.ts";
import { childOf, childrenOf, numberOf, type XmlNode } from "./xml-node.ts";

const FURNITURE: ReadonlySet<string> = new Set(["dt", "ftr", "sldNum", "hdr"]);
const MAX_LEVEL = 9;
const TITLES: ReadonlySet<string> = new Set(["title", "ctrTitle"]);

export function isTitle({ placeholder }: Shape): boolean {
  return placeholder !== null && TITLES.has(placeholder.type);
}

export function toTextBlocks(shape: Shape, page: PageSize, styles: XmlNode | undefined): Block[] {
  const paragraphs = childrenOf(childOf(shape.node, "txBody"), "p");
  if (isTitle(shape)) return titleBlocks(paragraphs, shape, page);
  const counters: number[] = [];
  const texts = textsOf(paragraphs);
  return paragraphs.flatMap((paragraph, at): Block[] => {
    const text = texts[at] ?? "";
    if (text === "") return [];
    const base = { text, page: page.number, spans: spanOf(text, shape, page) };
    if (shape.placeholder && FURNITURE.has(shape.placeholder.type)) return [{ kind: "furniture", ...base }];
    const properties = childOf(paragraph, "pPr");
    const level = levelOf(properties);
    const marker = nextMarker(properties, shape, styles, counters, level);
    return [marker === null ? plainBlock(base, level) : { kind: "list-item", level, marker, ...base }];
  });
}

/** A mark that was typed before a paragraph is one all the same. */
function plainBlock(base: Omit<Extract<Block, { kind: "paragraph" }>, "kind">, level: number): Block {
  const typed = splitMarker(base.text);
  if (!typed || /\p{L}/u.test(typed.marker)) return { kind: "paragraph", ...base };
  const spans = base.spans.map((span) => ({ ...span, end: typed.rest.length }));
  return { kind: "list-item", level, marker: typed.marker, ...base, text: typed.rest, spans };
}

/** 1 is the outermost; nine are all that there can be. */
function levelOf(properties: XmlNode | undefined): number {
  return Math.min(MAX_LEVEL, Math.max(1, 1 + Math.trunc(numberOf(properties, "lvl"))));
}

/** However many lines it has, a title is one heading. */
function titleBlocks(paragraphs: readonly XmlNode[], shape: Shape, page: PageSize): Block[] {
  const text = cleanText(paragraphs.map(textOfParagraph).join(" "));
  return text === "" ? [] : [{ kind: "heading", level: 1, text, page: page.number, spans: spanOf(text, shape, page) }];
}

/** Null for a paragraph without a mark; numbers count on within the shape, by level. */
function nextMarker(
  properties: XmlNode | undefined,
  shape: Shape,
  styles: XmlNode | undefined,
  counters: number[],
  level: number,
): string | null {
  const bullet = readBullet(properties, shape, styles);
  counters.length = Math.min(counters.length, bullet.kind === "number" ? level : level - 1);
  if (bullet.kind === "none") return null;
  if (bullet.kind === "mark") return bullet.mark;
  const count = (counters[level - 1] ?? bullet.start - 1) + 1;
  counters[level - 1] = count;
  return formatNumber(bullet.scheme, count);
}

/** One for each, of one list. */
function textsOf(paragraphs: readonly XmlNode[]): string[] {
  const texts = paragraphs.map(textOfParagraph);
  return texts.map((text) => joinSign(text, texts));
}

/** Runs, fields, formulas and line breaks, in order. */
function textOfParagraph(paragraph: XmlNode): string {
  return cleanText(paragraph.children.map(textOfPart).join(""));
}

function textOfPart(part: XmlNode): string {
  switch (part.name) {
    case "br":
      return " ";
    case "m":
      return textOfFormula(part);
    case "r":
    case "fld": {
      const text = childOf(part, "t")?.text ?? "";
      return numberOf(childOf(part, "rPr"), "baseline") > 0 ? raiseFigures(text) : text;
    }
    default:
      return "";
  }
}

export function textOfBody(body: XmlNode | undefined, separator: string): string {
  return textsOf(childrenOf(body, "p")).filter(Boolean).join(separator);
}
