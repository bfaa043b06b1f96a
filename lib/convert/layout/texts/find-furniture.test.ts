import { describe, expect, test } from "vitest";
import { analysePage } from "../analyse-page.ts";
import { BOLD, glyphsOf, PLAIN, pageOf } from "../glyphs.fixture.ts";
import type { Glyph } from "../page-content.ts";
import { findFurniture } from "./find-furniture.ts";

/** Each page has text in its middle, and what `draw` adds. */
function furnitureOf(pageCount: number, draw: (page: number) => Glyph[]): string[] {
  const layouts = Array.from({ length: pageCount }, (_, index) => {
    const text = [0, 1, 2].flatMap((row) =>
      glyphsOf("Du texte courant au milieu de la page et rien que cela.", 150, 300 + row * 12),
    );
    return analysePage(pageOf([...text, ...draw(index + 1)], [], index + 1));
  });
  return [...findFurniture(layouts)].map((line) => line.text).sort();
}

describe("findFurniture", () => {
  test("what comes back at the edge, and numbers that count the pages", () => {
    const found = furnitureOf(3, (page) => [...glyphsOf("Manuel", 50, 40), ...glyphsOf(`${page + 4}`, 300, 780)]);
    expect(found).toEqual(["5", "6", "7", "Manuel", "Manuel", "Manuel"]);
  });

  test("a running title that changes with the chapter, set and placed alike", () => {
    const titles = ["Matériel", "Matériel", "Physique", "Physique", "Accidents"];
    expect(furnitureOf(5, (page) => glyphsOf(titles[page - 1] ?? "", 50, 40, { size: 8 }))).toEqual([...titles].sort());
  });

  test("tabs in the margin", () => {
    expect(furnitureOf(3, () => glyphsOf("A3", 40, 500))).toEqual(["A3", "A3", "A3"]);
  });

  test("neither numbered titles in large type, nor what stands there once, nor a single page's edge", () => {
    expect(furnitureOf(4, (page) => glyphsOf(`Exercice ${page}`, 150, 60, { size: 18, style: BOLD }))).toEqual([]);
    expect(furnitureOf(4, (page) => (page === 2 ? glyphsOf("Remerciements", 150, 60, { style: PLAIN }) : []))).toEqual(
      [],
    );
    expect(furnitureOf(1, () => glyphsOf("Manuel", 50, 40))).toEqual([]);
  });
});
