import { describe, expect, test } from "vitest";
import { collect } from "../collect.fixture.ts";
import { makePdf, type Pdf, write, writeLines } from "../pdf.fixture.ts";
import { convertPdf } from "./convert-pdf.ts";

const convert = async (draw: (pdf: Pdf) => void) => collect(convertPdf(await makePdf(draw), 100));

/** Horizontal and vertical lines, each [x1, y1, x2, y2]. */
function rule(pdf: Pdf, lines: readonly (readonly [number, number, number, number])[]): void {
  for (const [x1, y1, x2, y2] of lines) pdf.moveTo(x1, y1).lineTo(x2, y2).lineWidth(0.5).stroke();
}

describe("tables", () => {
  const grid = (pdf: Pdf) => {
    rule(pdf, [
      ...[100, 130, 160, 190].map((y) => [50, y, 350, y] as const),
      ...[50, 350].map((x) => [x, 100, x, 190] as const),
      [200, 130, 200, 190],
    ]);
  };

  test("a ruled table keeps its cells, its header and what spans over columns", async () => {
    const { blocks } = await convert((pdf) => {
      grid(pdf);
      write(pdf, "Exercice", { x: 60, y: 110, font: "Helvetica-Bold" });
      write(pdf, "Bouée", { x: 60, y: 140 });
      write(pdf, "Gonfler", { x: 210, y: 140 });
      write(pdf, "Compas", { x: 60, y: 170 });
      write(pdf, "Viser", { x: 210, y: 170 });
    });
    expect(blocks).toHaveLength(1);
    const [table] = blocks;
    expect(table).toMatchObject({
      kind: "table",
      text: "Exercice\nBouée | Gonfler\nCompas | Viser",
      rows: [
        [{ text: "Exercice", colSpan: 2, rowSpan: 1, isHeader: true }],
        [{ text: "Bouée", isHeader: false }, { text: "Gonfler" }],
        [{ text: "Compas" }, { text: "Viser" }],
      ],
    });
    expect(table?.spans.map((span) => table.text.slice(span.start, span.end))).toEqual([
      "Exercice",
      "Bouée",
      "Gonfler",
      "Compas",
      "Viser",
    ]);
  });

  test("a cell spans rows where no line parts them; thin filled rectangles are lines", async () => {
    const { blocks } = await convert((pdf) => {
      for (const y of [100, 160]) pdf.rect(50, y, 300, 0.8).fill();
      pdf.rect(50, 130, 150, 0.8).fill();
      for (const x of [50, 200, 350]) pdf.rect(x, 100, 0.8, 60).fill();
      write(pdf, "Masque", { x: 60, y: 110 });
      write(pdf, "Tuba", { x: 60, y: 140 });
      writeLines(pdf, ["Propre et", "sec"], { x: 210, y: 115 });
    });
    expect(blocks[0]).toMatchObject({
      kind: "table",
      rows: [
        [
          { text: "Masque", rowSpan: 1 },
          { text: "Propre et sec", rowSpan: 2 },
        ],
        [{ text: "Tuba" }],
      ],
    });
  });

  test("a shaded row is the header", async () => {
    const { blocks } = await convert((pdf) => {
      pdf.rect(50, 100, 300, 30).fill("#cccccc").fillColor("black");
      grid(pdf);
      write(pdf, "Exercice", { x: 60, y: 110 });
      write(pdf, "Bouée", { x: 60, y: 140, font: "Helvetica-Bold" });
      write(pdf, "Gonfler", { x: 210, y: 140 });
    });
    const rows = blocks[0]?.kind === "table" ? blocks[0].rows : [];
    expect(rows.map((row) => row.map((cell) => cell.isHeader))).toEqual([[true], [false, false], [false, false]]);
  });

  test("text around a table stays outside, in its place", async () => {
    const { blocks } = await convert((pdf) => {
      write(pdf, "Avant le tableau, une phrase.", { x: 50, y: 60 });
      grid(pdf);
      write(pdf, "A", { x: 60, y: 110 });
      write(pdf, "B", { x: 60, y: 140 });
      write(pdf, "C", { x: 210, y: 140 });
      write(pdf, "Après le tableau, une autre.", { x: 50, y: 220 });
    });
    expect(blocks.map((block) => block.kind)).toEqual(["paragraph", "table", "paragraph"]);
  });
});
