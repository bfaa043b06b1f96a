import { expect, test } from "vitest";
import type { Block, TableCell } from "#lib/domain/block.ts";
import { renderBlock } from "./render-block.ts";

type Cell = readonly [text: string, colSpan?: number, rowSpan?: number];

/** The first row is its head; `lines` is what its text says. */
function tableOf(rows: readonly (readonly Cell[])[], lines: readonly string[]): Block {
  const cells = rows.map((row, at) =>
    row.map(([text, colSpan = 1, rowSpan = 1]): TableCell => ({ text, colSpan, rowSpan, isHeader: at === 0 })),
  );
  return { kind: "table", rows: cells, text: lines.join("\n"), page: 1, spans: [] };
}

const ruleOf = (rows: readonly (readonly Cell[])[], lines: readonly string[]) =>
  renderBlock(tableOf(rows, lines))
    .text.split("\n")
    .filter((line) => line.startsWith("---"));

test("the rule under the head has a part for each column, where each row has a cell over two of them as well", () => {
  const rows = [
    [["Niveau"], ["Durée", 2]],
    [["Niveau 1", 2], ["60 min"]],
  ] as const;
  expect(ruleOf(rows, ["Niveau | Durée | Durée", "Niveau 1 | Niveau 1 | 60 min"])).toEqual(["--- | --- | ---"]);
});

test("and where cells reach down, are missing, or stand over all columns", () => {
  const down = [[["Niveau"], ["Durée", 1, 2]], [["Niveau 1"]]] as const;
  expect(ruleOf(down, ["Niveau | Durée", "Niveau 1 | Durée"])).toEqual(["--- | ---"]);
  const missing = [
    [["Avec"], ["Sans"]],
    [["Niveau 1"], ["20 m"]],
  ] as const;
  expect(ruleOf(missing, [" | Avec | Sans", "Niveau 1 | 20 m | "])).toEqual(["--- | --- | ---"]);
  const titled = [[["Prérogatives", 3]], [["Niveau 1"], ["20 m"], ["encadré"]]] as const;
  expect(ruleOf(titled, ["Prérogatives", "Niveau 1 | 20 m | encadré"])).toEqual(["--- | --- | ---"]);
});

test("a bar within a cell parts no columns, in whatever lines it was written", () => {
  const rows = [
    [["Gaz"], ["Mélange | part"]],
    [["Nitrox"], ["32 |\n36"]],
  ] as const;
  expect(ruleOf(rows, ["Gaz | Mélange | part", "Nitrox | 32 | 36"])).toEqual(["--- | ---"]);
});

test("a table whose rows differ in their cells, and say each cell once, has as many columns as its longest row", () => {
  const rows = [[["Niveau", 100]], [["N1"], ["20 m", 1, 2]], [["N2"]]] as const;
  expect(ruleOf(rows, ["Niveau", "N1 | 20 m", "N2"])).toEqual(["--- | ---"]);
});
