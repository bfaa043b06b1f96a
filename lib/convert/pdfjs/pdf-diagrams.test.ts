import { expect, test } from "vitest";
import { type Pdf, write, writeLines } from "../pdf.fixture.ts";
import { outlineOf, PROSE, SHOWN } from "./prose.fixture.ts";

function frame(pdf: Pdf, lines: readonly string[], [x, y]: readonly [number, number]): void {
  pdf.rect(x, y, 140, 50).stroke();
  lines.forEach((line, index) => {
    write(pdf, line, { x: x + 10, y: y + 14 + index * 12, font: "Helvetica-Bold" });
  });
}

test("the boxes of a diagram hold labels, each read whole, and head nothing", async () => {
  const outline = await outlineOf((pdf) => {
    writeLines(pdf, PROSE, { x: 50, y: 50 });
    frame(pdf, ["Les signes de", "la plongée"], [100, 150]);
    frame(pdf, ["La remontée"], [100, 300]);
    for (const [index, label] of ["de jour", "de nuit", "en mer"].entries())
      write(pdf, label, { x: 350, y: 158 + index * 16 });
  });
  expect(outline[0]).toBe(SHOWN);
  expect(outline).toContain("paragraph: Les signes de la plongée");
  expect(outline).toContain("paragraph: La remontée");
});

test("headings in frames head the text below them", async () => {
  const outline = await outlineOf((pdf) => {
    frame(pdf, ["Les signes"], [50, 50]);
    writeLines(pdf, PROSE, { x: 50, y: 108 });
    frame(pdf, ["La remontée"], [50, 200]);
    writeLines(pdf, PROSE, { x: 50, y: 258 });
  });
  expect(outline).toEqual(["heading 1: Les signes", SHOWN, "heading 1: La remontée", SHOWN]);
});
