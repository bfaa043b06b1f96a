import { describe, expect, test } from "vitest";
import { type Pdf, type TextPlace, write, writeLines } from "../pdf.fixture.ts";
import { outlineOf, PROSE, SHOWN } from "./prose.fixture.ts";

/** A text with a small figure behind it, `up` points above its line. */
function writeRaised(pdf: Pdf, text: string, figure: string, { x, y }: TextPlace, up: number): number {
  write(pdf, text, { x, y });
  const end = x + pdf.widthOfString(text);
  write(pdf, figure, { x: end, y: y + 3 - up, size: 6 });
  return end + pdf.widthOfString(figure);
}

describe("notes", () => {
  test("a mark is no part of its word or number, an exponent stays with its unit, what stands below the line is none", async () => {
    const outline = await outlineOf((pdf) => {
      const word = writeRaised(pdf, "Le certificat médical", "1", { x: 50, y: 50 }, 4);
      write(pdf, " est daté de", { x: word, y: 50 });
      const year = writeRaised(pdf, "l’été 2024", "12", { x: 50, y: 62 }, 4);
      const area = writeRaised(pdf, " : 5 mm", "2", { x: year, y: 62 }, 4);
      writeRaised(pdf, " de CO", "2", { x: area, y: 62 }, -1);
    });
    expect(outline).toEqual(["paragraph: Le certificat médical ¹ est daté de l’été 2024¹² : 5 mm² de CO2"]);
  });

  test("each note at the foot of a page is one, and each work of a list", async () => {
    const outline = await outlineOf((pdf) => {
      writeLines(pdf, PROSE, { x: 50, y: 50 });
      writeLines(pdf, ["[1] Un premier livre, paru à", "Brest en 1998", "[2] Un second, qui cite", "[4] du premier"], {
        x: 50,
        y: 120,
      });
      const notes = ["Valable un an, sauf pour", "Il est gratuit, dit le"];
      notes.forEach((note, index) => {
        write(pdf, `${index + 1}`, { x: 50, y: 698 + index * 20, size: 5 });
        write(pdf, note, { x: 54, y: 700 + index * 20, size: 8 });
        write(pdf, "code de la mer.", { x: 54, y: 709.5 + index * 20, size: 8 });
      });
    });
    expect(outline).toEqual([
      SHOWN,
      "paragraph: [1] Un premier livre, paru à Brest en 1998",
      "paragraph: [2] Un second, qui cite [4] du premier",
      "footnote: ¹Valable un an, sauf pour code de la mer.",
      "footnote: ²Il est gratuit, dit le code de la mer.",
    ]);
  });

  test("a sentence goes on below a line that small figures have pushed away", async () => {
    const [first = "", second = "", ...rest] = PROSE;
    const outline = await outlineOf((pdf) => {
      writeLines(pdf, PROSE, { x: 50, y: 50 });
      write(pdf, first, { x: 50, y: 120 });
      write(pdf, second, { x: 50, y: 137 });
      writeLines(pdf, rest, { x: 50, y: 149 });
    });
    expect(outline).toEqual([SHOWN, SHOWN]);
  });
});
