import { describe, expect, test } from "vitest";
import { analysePage } from "../analyse-page.ts";
import { BOLD, glyphsOf, PLAIN, pageOf } from "../glyphs.fixture.ts";
import type { Glyph } from "../page-content.ts";
import { findFurniture } from "./find-furniture.ts";

/** Each page has text in its middle, and what `draw` adds. */
function furnitureOf(pageCount: number, draw: (page: number) => Glyph[], textRows = 3): string[] {
  const layouts = Array.from({ length: pageCount }, (_, index) => {
    const text = Array.from({ length: textRows }, (_, row) => row).flatMap((row) =>
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

  test("no title of slides, though two slides have the same", () => {
    const titles = ["Introduction", "Les paliers", "Les paliers", "La remontée", "Le matériel", "Conclusion"];
    const draw = (page: number) => glyphsOf(titles[page - 1] ?? "", 50, 60, { size: 24, style: BOLD });
    expect(furnitureOf(6, draw)).toEqual([]);
    // Of slides that show pictures, the titles are all the text.
    expect(furnitureOf(6, draw, 0)).toEqual([]);
  });

  test.each([2, 3, 4])("no title of a short deck of %i slides, though two slides have the same", (slides) => {
    const titles = ["Les paliers", "Les paliers", "La remontée", "Le matériel"];
    const draw = (page: number) => [
      ...glyphsOf(titles[page - 1] ?? "", 50, 60, { size: 24, style: BOLD }),
      ...glyphsOf("Club de plongée", 50, 780, { size: 8 }),
    ];
    const footers = Array.from({ length: slides }, () => "Club de plongée");
    expect(furnitureOf(slides, draw)).toEqual(footers);
    expect(furnitureOf(slides, draw, 0)).not.toContain("Les paliers");
  });

  test("a large line on most of the slides, and what it stands above stays a title", () => {
    const titles = ["La remontée", "Les paliers", "Les paliers", "La remontée"];
    const found = furnitureOf(4, (page) => [
      ...glyphsOf("Formation au Niveau 1", 50, 40, { size: 18 }),
      ...glyphsOf(titles[page - 1] ?? "", 50, 80, { size: 24, style: BOLD }),
    ]);
    expect(found).toEqual([
      "Formation au Niveau 1",
      "Formation au Niveau 1",
      "Formation au Niveau 1",
      "Formation au Niveau 1",
    ]);
  });

  test("neither numbered titles in large type, nor what stands there once, nor a single page's edge", () => {
    expect(furnitureOf(4, (page) => glyphsOf(`Exercice ${page}`, 150, 60, { size: 18, style: BOLD }))).toEqual([]);
    expect(furnitureOf(4, (page) => (page === 2 ? glyphsOf("Remerciements", 150, 60, { style: PLAIN }) : []))).toEqual(
      [],
    );
    expect(furnitureOf(1, () => glyphsOf("Manuel", 50, 40))).toEqual([]);
  });
});
