import { expect, test } from "vitest";
import type { Block, TableCell } from "#lib/domain/block.ts";
import { renderMarkdown } from "./render-markdown.ts";

const base = { page: 1, spans: [] };
const cell = (text: string, span: Partial<TableCell> = {}): TableCell => ({
  text,
  rowSpan: 1,
  colSpan: 1,
  isHeader: false,
  ...span,
});
const render = (...blocks: Block[]) => renderMarkdown([{ number: 1, width: 0, height: 0, hasText: true, blocks }]);

test("blocks as Markdown, furniture left out, each page begun by its number", () => {
  const pages = [1, 2].map((number) => ({ number, width: 0, height: 0, hasText: true, blocks: [] as Block[] }));
  pages[0]?.blocks.push(
    { kind: "furniture", text: "Page 1", ...base },
    { kind: "heading", level: 2, text: "Paliers", ...base },
    { kind: "list-item", level: 1, marker: "•", text: "un", ...base },
    { kind: "list-item", level: 2, marker: "b)", text: "deux", ...base },
    { kind: "list-item", level: 1, marker: "3.", text: "trois", ...base },
    { kind: "paragraph", text: "# pas un titre", ...base },
    { kind: "note", text: "dit\nainsi", ...base },
  );
  expect(renderMarkdown(pages)).toBe(
    "<!-- page 1 -->\n\n## Paliers\n\n- un\n  - b) deux\n3. trois\n\n\\# pas un titre\n\n> dit\n> ainsi\n\n<!-- page 2 -->\n\n\n",
  );
});

test("a listing keeps its lines between fences that it does not hold itself", () => {
  const text = "# Lire\n  print(`x`)\n```\n<!-- page 2 -->";
  expect(render({ kind: "paragraph", text, ...base })).toBe(
    "<!-- page 1 -->\n\n````\n# Lire\n  print(`x`)\n```\n\\<!-- page 2 -->\n````\n",
  );
});

test("a plain table has pipes, escaped within its cells", () => {
  const rows = [
    [cell("Gaz", { isHeader: true }), cell("Part", { isHeader: true })],
    [cell("O2 | N2"), cell("21 %")],
  ];
  expect(render({ kind: "table", rows, text: "", ...base })).toContain(
    "| Gaz | Part |\n| --- | --- |\n| O2 \\| N2 | 21 % |",
  );
});

test("a table without a head has an empty one", () => {
  const rows = [
    [cell("N2"), cell("79 %")],
    [cell("O2"), cell("21 %")],
  ];
  expect(render({ kind: "table", rows, text: "", ...base })).toContain(
    "|  |  |\n| --- | --- |\n| N2 | 79 % |\n| O2 | 21 % |",
  );
});

test("a table whose cells span is HTML, escaped", () => {
  const rows = [[cell("A & B", { colSpan: 2, isHeader: true })], [cell("<x>"), cell("y", { rowSpan: 2 })], [cell("z")]];
  expect(render({ kind: "table", rows, text: "", ...base })).toContain(
    '<table>\n<tr><th colspan="2">A &amp; B</th></tr>\n<tr><td>&lt;x&gt;</td><td rowspan="2">y</td></tr>\n<tr><td>z</td></tr>\n</table>',
  );
});

test("no text passes for the start of a page, nor a later line for a heading", () => {
  const text = "<!-- page 9 --> <b>gras</b>\n# ligne";
  expect(render({ kind: "figure", text, ...base })).toBe(
    "<!-- page 1 -->\n\n\\<!-- page 9 --> <b>gras</b>\n\\# ligne\n",
  );
  expect(render({ kind: "table", rows: [[cell(text)]], text, ...base })).toContain(
    "| \\<!-- page 9 --> <b>gras</b><br># ligne |",
  );
});

test("odd blocks are rendered too: a table without cells, an item without end of levels", () => {
  const rows: TableCell[][] = [[], []];
  expect(render({ kind: "table", rows, text: "", ...base }, { kind: "caption", text: "fin", ...base })).toContain(
    "fin",
  );
  const deep: Block = { kind: "list-item", level: 1e9, marker: "•", text: "fond", ...base };
  expect(render(deep)).toContain("  - fond\n");
});
