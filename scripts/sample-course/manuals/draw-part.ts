// One part of a manual, drawn where the frame stands.
import { DEEP, INK, WASH } from "../palette.ts";
import { drawTable } from "./draw-table.ts";
import type { Item, Part } from "./manual.ts";
import type { PageFrame, TextStyle } from "./page-frame.ts";

const TEXT: TextStyle = { face: "text", size: 10.5, lineGap: 2.5 };
const CHAPTER: TextStyle = { face: "title", size: 23, color: DEEP };
const HEADING: TextStyle = { face: "strong", size: 13.5, color: DEEP };
const FORMULA: TextStyle = { face: "text", size: 11.5, color: DEEP, align: "center" };
const NOTE_TITLE: TextStyle = { face: "strong", size: 10, color: DEEP, lineGap: 2 };
const NOTE: TextStyle = { face: "text", size: 10, lineGap: 2 };
const GUTTER = 26;
const INDENT = 15;
/** A heading stays with at least so many points of what it heads. */
const HEADED = 46;

export function drawPart(frame: PageFrame, part: Part): void {
  switch (part.kind) {
    case "chapter":
      frame.pdf.outline.addItem(part.text);
      frame.write(part.text, CHAPTER);
      frame.y += 12;
      return;
    case "heading":
      frame.keepTogether(HEADED + frame.measure(part.text, HEADING));
      frame.y += 8;
      frame.write(part.text, HEADING);
      frame.y += 4;
      return;
    case "text":
      frame.keepTogether(frame.measure(part.text, TEXT));
      frame.write(part.text, TEXT);
      frame.y += 6;
      return;
    case "definition":
      frame.keepTogether(frame.measure(`${part.term} : ${part.text}`, TEXT));
      frame.writeAfter(part.term, "strong", part.text, TEXT);
      frame.y += 6;
      return;
    case "formula":
      drawFormula(frame, part.text);
      return;
    case "note":
      drawNote(frame, part.title, part.text);
      return;
    case "list":
      drawItems(frame, part.items, part.isNumbered ? (index) => `${index + 1}.` : () => "•");
      frame.y += 5;
      return;
    case "table":
      drawTable(frame, part);
      frame.y += 12;
      return;
    case "columns":
      drawColumns(frame, part.left, part.right);
      return;
  }
}

function drawItems(frame: PageFrame, items: readonly Item[], markerOf: (index: number) => string): void {
  for (const [index, item] of items.entries()) {
    const { text, items: inner } = typeof item === "string" ? { text: item, items: [] } : item;
    const body = frame.inset(INDENT, frame.width - INDENT);
    frame.keepTogether(body.measure(text, TEXT));
    body.y = frame.y;
    frame.write(markerOf(index), { ...TEXT, color: DEEP });
    body.write(text, TEXT);
    body.y += 2;
    drawItems(body, inner, () => "–");
    frame.y = body.y;
  }
}

function drawFormula(frame: PageFrame, text: string): void {
  const height = frame.measure(text, FORMULA) + 18;
  frame.keepTogether(height + 8);
  frame.pdf.roundedRect(frame.left, frame.y, frame.width, height, 3).fill(WASH);
  frame.y += 9;
  frame.write(text, FORMULA);
  frame.y += 9 + 8;
}

function drawNote(frame: PageFrame, title: string, text: string): void {
  const body = frame.inset(16, frame.width - 30);
  const height = body.measure(title, NOTE_TITLE) + body.measure(text, NOTE) + 18;
  frame.keepTogether(height + 10);
  frame.y += 4;
  frame.pdf.rect(frame.left, frame.y, frame.width, height).fill(WASH);
  frame.pdf.rect(frame.left, frame.y, 3, height).fill(DEEP);
  body.y = frame.y + 8;
  body.write(title, NOTE_TITLE);
  body.write(text, { ...NOTE, color: INK });
  frame.y += height + 10;
}

function drawColumns(frame: PageFrame, left: readonly Part[], right: readonly Part[]): void {
  const width = (frame.width - GUTTER) / 2;
  const bottoms = [left, right].map((parts, index) => {
    const column = frame.inset(index * (width + GUTTER), width);
    for (const part of parts) drawPart(column, part);
    return column.y;
  });
  frame.y = Math.max(...bottoms);
}
