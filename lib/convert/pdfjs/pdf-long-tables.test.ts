import { describe, expect, test } from "vitest";
import { collect } from "../collect.fixture.ts";
import { makePdf, type Pdf, write } from "../pdf.fixture.ts";
import { convertPdf } from "./convert-pdf.ts";

const HEAD = ["Fond", "Palier"];

/** Two columns under each other from `y`, ruled; the first row bold. */
function drawTable(pdf: Pdf, y: number, rows: readonly (readonly string[])[], width = 100): void {
  const bottom = y + rows.length * 20;
  rows.forEach((row, index) => {
    const font = row === HEAD ? "Helvetica-Bold" : "Helvetica";
    row.forEach((text, column) => {
      write(pdf, text, { x: 56 + column * width, y: y + index * 20 + 5, font });
    });
  });
  for (let at = y; at <= bottom; at += 20)
    pdf
      .moveTo(50, at)
      .lineTo(50 + 2 * width, at)
      .stroke();
  for (const x of [50, 50 + width, 50 + 2 * width]) pdf.moveTo(x, y).lineTo(x, bottom).stroke();
}

const tablesOf = async (draw: (pdf: Pdf) => void) => {
  const { blocks } = await collect(convertPdf(await makePdf(draw), 100));
  return blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
};

describe("tables over pages", () => {
  test("a table that goes on is one, its repeated head there once, each cell on its page", async () => {
    const [table, ...others] = await tablesOf((pdf) => {
      drawTable(pdf, 700, [HEAD, ["20 m", "aucun"], ["30 m", "2 min"]]);
      write(pdf, "Club de plongée, page 1", { x: 50, y: 810, size: 8 });
      pdf.addPage();
      drawTable(pdf, 60, [HEAD, ["40 m", "9 min"]]);
      write(pdf, "Club de plongée, page 2", { x: 50, y: 810, size: 8 });
      pdf.addPage();
      drawTable(pdf, 60, [HEAD, ["50 m", "15 min"]]);
      write(pdf, "Club de plongée, page 3", { x: 50, y: 810, size: 8 });
    });
    expect(others).toEqual([]);
    expect(table?.text).toBe("Fond | Palier\n20 m | aucun\n30 m | 2 min\n40 m | 9 min\n50 m | 15 min");
    expect(table?.rows.map((row) => row[0]?.isHeader)).toEqual([true, false, false, false, false]);
    expect(table?.spans.map((span) => span.box.page)).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 3, 3]);
  });

  test("tables of another width, or with text between them, are several", async () => {
    const rows = [HEAD, ["20 m", "aucun"]];
    const wider = await tablesOf((pdf) => {
      drawTable(pdf, 700, rows);
      pdf.addPage();
      drawTable(pdf, 60, rows, 150);
    });
    expect(wider).toHaveLength(2);
    const parted = await tablesOf((pdf) => {
      drawTable(pdf, 700, rows);
      pdf.addPage();
      write(pdf, "La suite est pour les plongeurs de niveau deux.", { x: 50, y: 40 });
      drawTable(pdf, 60, rows);
    });
    expect(parted).toHaveLength(2);
  });
});
