// A deck as a PPTX, with its titles and points in the places that slide programs know them by.
import PptxGenJS from "pptxgenjs";
import { AUTHOR, DEEP, INK, LINE, PAPER, WASH } from "../palette.ts";
import { spaceOut } from "../space-out.ts";
import type { Deck, Point, SlideContent, SlideTable } from "./deck.ts";
import { finishPptx } from "./finish-pptx.ts";
import { defineLayouts, hex, TABLE_PLACES, TEXT_FONT, TITLE_FONT } from "./slide-layouts.ts";

const BULLET_INDENT = 20;

export async function drawDeck(deck: Deck): Promise<Uint8Array> {
  const pptx = new PptxGenJS();
  pptx.layout = "LAYOUT_WIDE";
  pptx.theme = { headFontFace: TITLE_FONT, bodyFontFace: TEXT_FONT };
  pptx.title = deck.title;
  pptx.author = AUTHOR;
  pptx.company = AUTHOR;
  pptx.subject = deck.subtitle;
  defineLayouts(pptx, deck.issuer);
  const cover = pptx.addSlide({ masterName: "Cover" });
  cover.addText(spaceOut(deck.title), { placeholder: "title", lang: deck.language });
  cover.addText(spaceOut(`${deck.subtitle}\n${deck.issuer}`), { placeholder: "subtitle", lang: deck.language });
  cover.addNotes(deck.notes);
  for (const content of deck.slides) drawSlide(pptx, content, deck.language);
  const written = await pptx.write({ outputType: "uint8array", compression: false });
  if (!(written instanceof Uint8Array)) throw new TypeError("The deck was not written as bytes");
  return finishPptx(written);
}

function drawSlide(pptx: PptxGenJS, { title, lead, points, table, notes }: SlideContent, lang: string): void {
  const tableLayout = points ? "Points and table" : "Table";
  const slide = pptx.addSlide({ masterName: table ? tableLayout : "Points" });
  slide.addText(spaceOut(title), { placeholder: "title", lang });
  slide.addText(spaceOut(lead), { placeholder: "lead", lang });
  if (points)
    slide.addText(
      points.flatMap((point) => toRuns(point, lang)),
      { placeholder: "points" },
    );
  if (table) drawTable(slide, table, TABLE_PLACES[tableLayout], lang);
  slide.addNotes(notes);
}

function toRuns(point: Point, lang: string): PptxGenJS.TextProps[] {
  const { text, points } = typeof point === "string" ? { text: point, points: [] } : point;
  const run = (words: string, level: number): PptxGenJS.TextProps => ({
    text: spaceOut(words),
    options: {
      bullet: { indent: BULLET_INDENT, characterCode: level === 0 ? "2022" : "2013" },
      indentLevel: level,
      breakLine: true,
      fontSize: level === 0 ? 20 : 17,
      lang,
    },
  });
  return [run(text, 0), ...points.map((inner) => run(inner, 1))];
}

function drawTable(
  slide: PptxGenJS.Slide,
  { head, rows, widths }: SlideTable,
  place: (typeof TABLE_PLACES)[keyof typeof TABLE_PLACES],
  lang: string,
): void {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const options = { lang, fontFace: TEXT_FONT, valign: "middle" } as const;
  const header = head.map(
    (text): PptxGenJS.TableCell => ({
      text: spaceOut(text),
      options: { ...options, bold: true, color: hex(DEEP), fill: { color: hex(WASH) } },
    }),
  );
  const body = rows.map((cells) =>
    cells.map((cell): PptxGenJS.TableCell => {
      const { text, rowSpan } = typeof cell === "string" ? { text: cell, rowSpan: 1 } : cell;
      const span = rowSpan > 1 ? { rowspan: rowSpan, bold: true } : {};
      return { text: spaceOut(text), options: { ...options, ...span, color: hex(INK), fill: { color: hex(PAPER) } } };
    }),
  );
  slide.addTable([header, ...body], {
    ...place,
    colW: widths.map((width) => (width / total) * place.w),
    margin: [0.06, 0.12, 0.06, 0.12],
    border: { type: "solid", pt: 0.75, color: hex(LINE) },
  });
}
