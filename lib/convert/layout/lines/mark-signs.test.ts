import { expect, test } from "vitest";
import { analysePage } from "../analyse-page.ts";
import { glyphsOf, pageOf } from "../glyphs.fixture.ts";
import { layOutDocument } from "../lay-out-document.ts";

type Written = readonly [text: string, left: number, baseline: number];

function read(lines: readonly Written[]): string[] {
  const content = pageOf(lines.flatMap(([text, left, baseline]) => glyphsOf(text, left, baseline)));
  return layOutDocument([analysePage(content)]).flatMap(({ blocks }) =>
    blocks.map((block) => (block.kind === "list-item" ? `${block.marker} | ${block.text}` : block.text)),
  );
}

test("a line that goes on with a number below zero is no item, and keeps its minus", () => {
  expect(
    read([
      ["En hiver, sous la glace d’un lac, la température de l’air descend jusqu’à", 50, 300],
      ["- 20 °C et celle de l’eau reste à + 4 °C, quel que soit le vent du jour.", 50, 312],
      ["Température de l’eau :", 50, 400],
      ["– 2 °C", 250, 400],
    ]),
  ).toEqual([
    "En hiver, sous la glace d’un lac, la température de l’air descend jusqu’à -20 °C et celle de l’eau reste à + 4 °C, quel que soit le vent du jour.",
    "Température de l’eau : –2 °C",
  ]);
});

test("among the dashes of a list, a temperature's is a mark too, deeper in the list as well", () => {
  expect(
    read([
      ["- Vérifier le gilet", 50, 300],
      ["- 12 °C au moins dans l’eau", 50, 312],
      ["– Température de l’air :", 50, 324],
      ["– 15 °C au moins", 74, 336],
    ]),
  ).toEqual([
    "- | Vérifier le gilet",
    "- | 12 °C au moins dans l’eau",
    "– | Température de l’air :",
    "– | 15 °C au moins",
  ]);
});
