import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Page } from "#lib/domain/page.ts";
import { pageSchema } from "#lib/domain/page.ts";
import { analysePage } from "./analyse-page.ts";
import { BOLD, glyphsOf, MONOSPACED, PLAIN, pageOf } from "./glyphs.fixture.ts";
import { layOutDocument } from "./lay-out-document.ts";
import type { PageContent, Rule } from "./page-content.ts";

const layOut = (contents: readonly PageContent[]): Page[] => layOutDocument(contents.map(analysePage));

/** All that is read, cells one by one. */
const textsOf = (pages: readonly Page[]): string[] =>
  pages.flatMap((page) =>
    page.blocks.flatMap((block) =>
      block.kind === "table" ? block.rows.flat().map((cell) => cell.text) : [block.text],
    ),
  );

const word = fc.stringMatching(/^[a-zéà]{2,9}$/);
const setting = fc.record({
  size: fc.constantFrom(8, 10, 10, 14),
  style: fc.constantFrom(PLAIN, PLAIN, BOLD, MONOSPACED),
});
/** A line of words somewhere; rows and columns far enough apart that none overlaps another. */
const line = fc.record({
  row: fc.nat(35),
  column: fc.nat(2),
  indent: fc.constantFrom(0, 0, 12),
  words: fc.array(word, { minLength: 1, maxLength: 3 }),
  setting,
});
const page = fc.uniqueArray(line, { selector: ({ row, column }) => row * 3 + column, maxLength: 60 });
const rule: fc.Arbitrary<Rule> = fc.record({
  isHorizontal: fc.boolean(),
  at: fc.integer({ min: 0, max: 600 }),
  from: fc.integer({ min: 0, max: 300 }),
  to: fc.integer({ min: 300, max: 700 }),
});

type Lines = readonly {
  row: number;
  column: number;
  indent: number;
  words: readonly string[];
  setting: { size: number; style: typeof PLAIN };
}[];

const contentOf = (lines: Lines, rules: readonly Rule[], number: number): PageContent =>
  pageOf(
    lines.flatMap(({ row, column, indent, words, setting: how }) =>
      glyphsOf(words.join(" "), 20 + column * 190 + indent, 40 + row * 20, how).filter((glyph) => glyph.right < 590),
    ),
    rules,
    number,
  );

const charsOf = (texts: readonly string[]): string => [...texts.join("").replace(/\s/g, "")].sort().join("");

describe("layOutDocument", () => {
  test("no word is lost or doubled", () => {
    fc.assert(
      fc.property(fc.array(page, { minLength: 1, maxLength: 3 }), (pages) => {
        const narrow = pages.map((lines) => lines.map((each) => ({ ...each, words: each.words.slice(0, 2) })));
        const words = narrow.flatMap((lines) => lines.flatMap((each) => each.words)).sort();
        const read = textsOf(layOut(narrow.map((lines, index) => contentOf(lines, [], index + 1))));
        expect(
          read
            .flatMap((text) => text.split(/\s+/))
            .filter(Boolean)
            .sort(),
        ).toEqual(words);
      }),
    );
  });

  test("whatever lines are drawn over it, each character is read once", () => {
    fc.assert(
      fc.property(page, fc.array(rule, { maxLength: 14 }), (lines, rules) => {
        // Three long words would reach into the next column, where a letter may fall onto its like.
        const narrow = lines.map((each) => ({ ...each, words: each.words.slice(0, 2) }));
        const content = contentOf(narrow, rules, 1);
        expect(charsOf(textsOf(layOut([content])))).toBe(charsOf(content.glyphs.map((glyph) => glyph.text)));
      }),
    );
  });

  test("boxes lie within the page, spans within the text and in order, pages fit their schema", () => {
    fc.assert(
      fc.property(page, fc.array(rule, { maxLength: 14 }), (lines, rules) => {
        for (const each of layOut([contentOf(lines, rules, 1)])) {
          expect(pageSchema.safeParse(each).success).toBe(true);
          for (const { text, spans } of each.blocks) {
            let end = 0;
            for (const span of spans) {
              expect(span.start).toBeGreaterThanOrEqual(end);
              expect(span.end).toBeGreaterThan(span.start);
              expect(span.box.x + span.box.width).toBeLessThanOrEqual(1 + 1e-9);
              expect(span.box.y + span.box.height).toBeLessThanOrEqual(1 + 1e-9);
              end = span.end;
            }
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });

  test("the same pages give the same blocks, in whatever order their glyphs were drawn", () => {
    fc.assert(
      fc.property(page, fc.array(rule, { maxLength: 8 }), (lines, rules) => {
        const once = layOut([contentOf(lines, rules, 1)]);
        expect(layOut([contentOf(lines, rules, 1)])).toEqual(once);
        expect(textsOf(layOut([contentOf(lines.toReversed(), rules, 1)])).sort()).toEqual(textsOf(once).sort());
      }),
    );
  });

  test("a heading has the same level wherever it stands", () => {
    const body = (top: number) => glyphsOf("du texte courant qui suit son titre et continue ainsi.", 50, top);
    const pages = [1, 2, 3].map((number) =>
      pageOf(
        [
          ...(number === 1 ? glyphsOf("Le manuel", 50, 100, { size: 24 }) : []),
          ...glyphsOf("Un chapitre", 50, 200, { size: 16 }),
          ...glyphsOf("Une section", 50, 240, { style: BOLD }),
          ...body(260),
        ],
        [],
        number,
      ),
    );
    const levels = layOut(pages).flatMap((each) =>
      each.blocks.flatMap((block) => (block.kind === "heading" ? [`${block.level} ${block.text}`] : [])),
    );
    expect(levels).toEqual(["1 Le manuel", ...[1, 2, 3].flatMap(() => ["2 Un chapitre", "3 Une section"])]);
  });
});
