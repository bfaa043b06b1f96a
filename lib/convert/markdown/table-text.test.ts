import { expect, test } from "vitest";
import { readHtml } from "./read-html.ts";
import { tableText } from "./table-text.ts";

const textOf = (html: string) =>
  readHtml(html)
    .flatMap((part) => (part.kind === "table" ? [tableText(part.rows)] : []))
    .join("\n\n")
    .split("\n");

test("what a cell over several columns or rows says stands in each of them, and all that follows under its head", () => {
  expect(
    textOf(`<table><tr><th>Niveau</th><th colspan="2">Durée</th><th>Profondeur</th></tr>
      <tr><td rowspan="2">Niveau 1</td><td>30 min</td><td>60 min</td><td>20 m</td></tr>
      <tr><td>10 min</td><td>15 min</td><td rowspan="2">12 m</td></tr>
      <tr><td>Niveau 2</td><td colspan="2">25 min</td></tr></table>`),
  ).toEqual([
    "Niveau | Durée | Durée | Profondeur",
    "Niveau 1 | 30 min | 60 min | 20 m",
    "Niveau 1 | 10 min | 15 min | 12 m",
    "Niveau 2 | 25 min | 25 min | 12 m",
  ]);
});

test("a cell over more columns than there are stands over all, and a row that is short or empty has its places", () => {
  expect(
    textOf(`<table><tr><th colspan="100">Prérogatives</th></tr><tr><td>Niveau 1</td><td>20 m</td><td>encadré</td></tr>
      <tr></tr><tr><td>Niveau 2</td></tr></table>`),
  ).toEqual(["Prérogatives", "Niveau 1 | 20 m | encadré", " |  | ", "Niveau 2 |  | "]);
});

test("without cells that span, rows are as long as they were written", () => {
  expect(textOf("<table><tr><td>a<td>b<td>c<tr><td>d</table>")).toEqual(["a | b | c", "d"]);
});

test("a table made to fill the memory does not", () => {
  const wide = `<tr>${'<td colspan="1000" rowspan="1000">x</td>'.repeat(3000)}</tr>`;
  expect(textOf(`<table>${wide}${"<tr><td>y</td></tr>".repeat(3000)}</table>`)).toHaveLength(3001);
});
