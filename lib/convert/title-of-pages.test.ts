import { expect, test } from "vitest";
import type { Block } from "#lib/domain/block.ts";
import type { Page } from "#lib/domain/page.ts";
import { titleOfPages } from "./title-of-pages.ts";

const page = (number: number, ...blocks: Block[]): Page => ({ number, width: 600, height: 800, hasText: true, blocks });
const text = (kind: "furniture" | "paragraph", words: string, number = 1): Block => ({
  kind,
  text: words,
  page: number,
  spans: [{ start: 0, end: words.length, box: { page: number, x: 0, y: 0, width: 1, height: 0.02 } }],
});
const heading = (words: string, level = 1): Block => ({ ...text("paragraph", words), kind: "heading", level });

test("the cover's line that the running titles repeat, before what is set largest", () => {
  const running = [2, 3].map((number) => page(number, text("furniture", `LIRE LES MARÉES — ${number}`, number)));
  expect(titleOfPages([page(1, heading("La fédération"), text("paragraph", "Lire les marées")), ...running])).toBe(
    "Lire les marées",
  );
});

test("else the first of the highest headings, with what goes on at its level", () => {
  const cover = page(
    1,
    heading("Un sous-titre", 2),
    heading("Cours de"),
    heading("plongée"),
    text("paragraph", "texte"),
  );
  expect(titleOfPages([cover, page(2, heading("Chapitre"))])).toBe("Cours de plongée");
  expect(titleOfPages([page(1, text("paragraph", "rien")), page(2, heading("Chapitre"))])).toBe("Chapitre");
  expect(titleOfPages([page(1, text("paragraph", "rien"))])).toBe("");
});
