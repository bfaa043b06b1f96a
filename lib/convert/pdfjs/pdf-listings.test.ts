import { describe, expect, test } from "vitest";
import { collect } from "../collect.fixture.ts";
import { makePdf, type Pdf, type TextPlace, write, writeLines } from "../pdf.fixture.ts";
import { convertPdf } from "./convert-pdf.ts";
import { PROSE } from "./prose.fixture.ts";

const CODE: TextPlace = { x: 50, y: 100, size: 9, font: "Courier" };

async function blocksOf(draw: (pdf: Pdf) => void) {
  return (await collect(convertPdf(await makePdf(draw), 100))).blocks;
}

describe("listings", () => {
  test("monospaced lines stay lines, set in as they stand, whatever they begin or end with", async () => {
    const blocks = await blocksOf((pdf) => {
      writeLines(pdf, PROSE, { x: 50, y: 50 });
      writeLines(pdf, ["# Lit le carnet.", "for plongee in carnet:"], CODE);
      // Four characters, each 0.6 of the size wide.
      write(pdf, "- 1) print(plongee)", { ...CODE, x: 50 + 4 * 5.4, y: 124 });
      write(pdf, "fin()", { ...CODE, y: 148 });
      writeLines(pdf, PROSE, { x: 50, y: 180 });
    });
    expect(blocks.map(({ kind, text }) => ({ kind, text }))).toEqual([
      { kind: "paragraph", text: PROSE.join(" ") },
      { kind: "paragraph", text: "# Lit le carnet.\nfor plongee in carnet:\n    - 1) print(plongee)\n\nfin()" },
      { kind: "paragraph", text: PROSE.join(" ") },
    ]);
    const listing = blocks[1];
    expect(listing?.spans.map(({ start, end }) => listing.text.slice(start, end))).toEqual([
      "# Lit le carnet.",
      "for plongee in carnet:",
      "- 1) print(plongee)",
      "fin()",
    ]);
  });

  test("a document that is typed throughout has text in such type, and so paragraphs", async () => {
    const blocks = await blocksOf((pdf) => writeLines(pdf, PROSE, { ...CODE, size: 8 }));
    expect(blocks.map(({ text }) => text)).toEqual([PROSE.join(" ")]);
  });
});
