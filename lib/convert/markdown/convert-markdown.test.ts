import { describe, expect, test } from "vitest";
import type { Block } from "#lib/domain/block.ts";
import { pageSchema } from "#lib/domain/page.ts";
import { collect, outline } from "../collect.fixture.ts";
import { renderMarkdown } from "../render-markdown.ts";
import { convertMarkdown } from "./convert-markdown.ts";

const convert = (markdown: string) => collect(convertMarkdown(new TextEncoder().encode(markdown)));

describe("convertMarkdown", () => {
  test("headings, paragraphs and lists with levels become blocks of one page", async () => {
    const { pages, blocks } = await convert(
      "# Le *détendeur*\n\nUn texte\nsur deux lignes &amp; un [lien](https://example.org).\n\n- un\n  1. a\n  2. b\n- [x] deux\n\n> cité\n",
    );
    expect(outline(blocks)).toEqual([
      "heading 1: Le détendeur",
      "paragraph: Un texte sur deux lignes & un lien.",
      "list-item 1: un",
      "list-item 2: a",
      "list-item 2: b",
      "list-item 1: deux",
      "paragraph: cité",
    ]);
    expect(blocks.map((block) => (block.kind === "list-item" ? block.marker : null)).filter(Boolean)).toEqual([
      "-",
      "1.",
      "2.",
      "-",
    ]);
    expect(pages).toHaveLength(1);
    expect(pageSchema.parse(pages[0])).toMatchObject({ number: 1, width: 0, height: 0, hasText: true });
  });

  test("a line that goes on with a number below zero is no list, and keeps its minus", async () => {
    const { blocks } = await convert(
      "L’air descend à\n- 20 °C en hiver.\n\nfin\n\n- 2 palmes\n\nfin\n\n- 12 °C\n- 14 °C\n\nfin\n\n- Eau :\n  - 12 °C\n",
    );
    expect(outline(blocks)).toEqual([
      "paragraph: L’air descend à",
      "paragraph: -20 °C en hiver.",
      "paragraph: fin",
      "list-item 1: 2 palmes",
      "paragraph: fin",
      "list-item 1: 12 °C",
      "list-item 1: 14 °C",
      "paragraph: fin",
      "list-item 1: Eau :",
      "list-item 2: 12 °C",
    ]);
  });

  test("pipe tables have a header row", async () => {
    const { blocks } = await convert("| Niveau | Profondeur |\n|---|---|\n| PE20 | **20 m** |\n");
    expect(blocks[0]).toMatchObject({
      kind: "table",
      text: "Niveau | Profondeur\nPE20 | 20 m",
      rows: [
        [
          { text: "Niveau", isHeader: true },
          { text: "Profondeur", isHeader: true },
        ],
        [{ text: "PE20", isHeader: false }, { text: "20 m" }],
      ],
    });
  });

  test("an empty head is none", async () => {
    const { blocks } = await convert("|  |  |\n|---|---|\n| PE20 | 20 m |\n");
    expect(blocks[0]).toMatchObject({ text: "PE20 | 20 m", rows: [[{ isHeader: false }, { isHeader: false }]] });
  });

  test("front matter gives the title, and is not text", async () => {
    const { blocks, described } = await convert(
      '---\ntags: [a]\ntitle: "Cours: niveau 1"\n---\n\nLe texte du cours est dans la page.\n',
    );
    expect(described).toMatchObject({ title: "Cours: niveau 1" });
    expect(outline(blocks)).toEqual(["paragraph: Le texte du cours est dans la page."]);
  });

  test("other encodings are read as what they are", async () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...Array.from("é", (char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]).flat(),
    ]);
    expect((await collect(convertMarkdown(utf16))).blocks[0]?.text).toBe("é");
    expect((await collect(convertMarkdown(new Uint8Array([0x6e, 0xe9])))).blocks[0]?.text).toBe("né");
  });

  test.each([
    [
      "---\n# Sécurité\n\nProfondeur maximale : 20 m.\n\n---\n\nSuite.",
      "# Sécurité|Profondeur maximale : 20 m.|Suite.",
    ],
    [
      "---\nNote: à lire.\n\nProfondeur maximale : 20 m.\n\n---\n\nSuite.",
      "Note: à lire.|Profondeur maximale : 20 m.|Suite.",
    ],
    ["---\n---\nSuite.", "Suite."],
    ["---\n\n# Cours\ntags:\n- a\n- b\ndate created: 1\nlist: [\n  x\n]\n...\nSuite.", "Suite."],
  ])("what stands between two rules is text unless it is front matter: %j", async (markdown, expected) => {
    const { blocks } = await convert(markdown);
    expect(blocks.map(({ kind, text }) => (kind === "heading" ? `# ${text}` : text)).join("|")).toBe(expected);
  });

  test("a broken byte or two in a text of UTF-8 or UTF-16 leave the rest as it is", async () => {
    const text = "La profondeur est limitée à 40 mètres.";
    const utf8 = new Uint8Array([...new TextEncoder().encode(text), 0x92, 0x0a]);
    expect((await collect(convertMarkdown(utf8))).blocks[0]?.text).toBe(`${text}\uFFFD`);
    const pairs = Array.from(`\uFEFF${text}`, (char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]);
    const utf16 = new Uint8Array([...pairs.flat(), 0x0a]);
    expect((await collect(convertMarkdown(utf16))).blocks[0]?.text).toBe(text);
    expect((await collect(convertMarkdown(new Uint8Array([0x6e, 0xe9, 0x20, 0xe0])))).blocks[0]?.text).toBe("né à");
  });

  test("HTML is text without its marks", async () => {
    const { blocks } = await convert("<script>alert(1)</script>\n\nfin <b>gras</b>\n");
    expect(outline(blocks)).toEqual(["paragraph: fin gras"]);
  });

  test("figures above the line are written so, and references are what they stand for", async () => {
    const { blocks } = await convert(
      "10<sup>5</sup> Pa &le; 5 m<sup>**2**</sup>; CO<sub>2</sub>, 18&deg;C &amp;eacute; \\&deg; &#233;\n\n| a |\n|--|\n| 10<SUP>5</SUP> |\n",
    );
    expect(outline(blocks)).toEqual(["paragraph: 10⁵ Pa ≤ 5 m²; CO2, 18°C &eacute; &deg; é", "table: a\n10⁵"]);
  });

  test("a table written as HTML is a table, blank lines in it or not", async () => {
    const { blocks } = await convert(
      "<table>\n<tr><th>Niveau</th><th>Profondeur</th></tr>\n\n<tr><td>N1</td><td>20 m</td></tr>\n</table>\n\nFin.\n",
    );
    expect(outline(blocks)).toEqual(["table: Niveau | Profondeur\nN1 | 20 m", "paragraph: Fin."]);
    expect(blocks[0]).toMatchObject({
      rows: [
        [{ isHeader: true }, { isHeader: true }],
        [{ isHeader: false }, {}],
      ],
    });
  });

  test("a table whose cells span comes back as it was written", async () => {
    const cell = (text: string, more = {}) => ({ text, rowSpan: 1, colSpan: 1, isHeader: false, ...more });
    const rows = [
      [cell("Niveau & âge", { isHeader: true, colSpan: 2 })],
      [cell("<N1>"), cell("20 m\nencadré", { rowSpan: 2 })],
      [cell("N2")],
    ];
    const block: Block = { kind: "table", rows, text: "", page: 1, spans: [] };
    const { blocks } = await convert(
      renderMarkdown([{ number: 1, width: 0, height: 0, hasText: true, blocks: [block] }]),
    );
    expect(blocks).toMatchObject([
      { kind: "table", rows, text: "Niveau & âge\n<N1> | 20 m encadré\nN2 | 20 m encadré" },
    ]);
  });

  test("an empty text has no text", async () => {
    await expect(convert("\n\n<!-- rien -->\n")).rejects.toMatchObject({ code: "no_text" });
  });
});
