import fc from "fast-check";
import { expect, test } from "vitest";
import { readHtml } from "./read-html.ts";

const read = (html: string) =>
  readHtml(html).map((part) =>
    part.kind === "table" ? part.rows.map((row) => row.map(({ text }) => text)) : part.text,
  );

test.each([
  ["<p class='a > b'>Un <b>m</b>asque &amp; un tuba</p>", ["Un masque & un tuba"]],
  ["avant <!-- <b>caché</b> --> après", ["avant après"]],
  ["<div>profondeur < 20 m</div> fin", ["profondeur < 20 m", "fin"]],
  ["reste <b sans fin", ["reste <b sans fin"]],
  ["<table><tr><td>reste<td sans fin", [[["reste"]], "<td sans fin"]],
  ["reste <", ["reste <"]],
  ["reste &am", ["reste &am"]],
  ["reste <!-- sans fin", ["reste"]],
  ["a<br/>b", ["a b"]],
  ["&lt;b&gt; est un nom", ["<b> est un nom"]],
  ["10<sup>5</sup> Pa à 18&deg;C, le 2<sup>e</sup>", ["10⁵ Pa à 18°C, le 2e"]],
  ["<style>\n.a { width: 20px }\n</style>un<script>var a = '<b>12</b>';</script>", ["un"]],
  ["<ul><li>un<li>deux</ul>trois\n\nquatre", ["un", "deux", "trois", "quatre"]],
])("%j is %j", (html, expected) => {
  expect(read(html)).toEqual(expected);
});

test("a table has its rows and cells, heads and spans, whatever is left unclosed", () => {
  const cell = (text: string, more = {}) => ({ text, isHeader: false, rowSpan: 1, colSpan: 1, ...more });
  expect(
    readHtml(`avant<table><caption>Niveaux</caption><tr><th colspan="2">Niveau</th></tr>
      <tr><td rowspan=2>N1<td><p>20 m<p>encadré
      <tr><td>40<br>m <table><tr><td>x</td><td>y</td></tr></table></table>après`),
  ).toEqual([
    { kind: "paragraph", text: "avant" },
    { kind: "paragraph", text: "Niveaux" },
    {
      kind: "table",
      rows: [
        [cell("Niveau", { isHeader: true, colSpan: 2 })],
        [cell("N1", { rowSpan: 2 }), cell("20 m\nencadré")],
        [cell("40\nm\nx\ny")],
      ],
    },
    { kind: "paragraph", text: "après" },
  ]);
  expect(readHtml("<table><tr><td></td></tr></table>")).toEqual([]);
  expect(readHtml("<table><td colspan='9999999' rowspan='-1'>a</table>")).toEqual([
    { kind: "table", rows: [[cell("a", { colSpan: 1000 })]] },
  ]);
});

test("no word outside of tags is lost, and none is parted by a tag within it", () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const tags = ["<b>", "</b>", "<br/>", "<!-- x -->", "<a href='y'>", "<td>", "<tr>", "</td>", "<table>", "</table>"];
  // A table puts what stands beside its cells before it.
  const letters = (text: string) => [...text.replace(/\s/g, "")].sort();
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.constantFrom(...tags))), (pairs) => {
      const words = read(pairs.flat().join("")).flat(3).join("");
      expect(letters(words)).toEqual(letters(pairs.map(([each]) => each).join("")));
    }),
  );
  expect(read("Ni<b>ve</b>au <a href='x'>2</a>.")).toEqual(["Niveau 2."]);
});
