import { describe, expect, test } from "vitest";
import type { Block } from "#lib/domain/block.ts";
import type { TextSpan } from "#lib/domain/box.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import { renderBlock } from "./render-block.ts";
import { splitText } from "./split-text.ts";

const LIMITS = { max: 300, lead: 100 };
const split = (block: Block) => [...splitText(block, renderBlock(block), LIMITS)];
const note = (text: string): Block => ({ kind: "note", text, page: 1, spans: [] });
const numbered = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at));
const wordsOf = (count: number) => numbered(count, (at) => `mot${at % 7}`).join(" ");

/** A span for each cell, as a page gives it; the row's number is its page. */
function table(rows: readonly (readonly string[])[]): Block {
  const spans: TextSpan[] = [];
  let text = "";
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      text += column > 0 ? " | " : at > 0 ? "\n" : "";
      const box = { page: at + 1, x: 0, y: 0, width: 0.1, height: 0.1 };
      spans.push({ start: text.length, end: text.length + cell.length, box });
      text += cell;
    });
  });
  const cells = rows.map((row, at) => row.map((cell) => ({ text: cell, rowSpan: 1, colSpan: 1, isHeader: at === 0 })));
  return { kind: "table", rows: cells, text, page: 1, spans };
}

describe("splitText", () => {
  test("a small head of a table is repeated, and the spans of each piece lead to its cells", () => {
    const rows = numbered(200, (at) => `${at} m`).map((depth, at) => [depth, `palier ${at}`]);
    const pieces = split(table([["Profondeur", "Palier"], ...rows]));
    expect(pieces.length).toBeGreaterThan(2);
    const told = pieces.flatMap(({ text, spans }) => {
      expect(text.startsWith("Profondeur | Palier\n--- | ---\n")).toBe(true);
      expect(estimateTokens(text)).toBeLessThanOrEqual(LIMITS.max + 10);
      return spans.slice(2).map(({ start, end, box }) => [text.slice(start, end), box.page]);
    });
    expect(told).toEqual(rows.flatMap((row, at) => row.map((cell) => [cell, at + 2])));
  });

  test.each([120, 220, 240, 300, 2000])(
    "a head of %i words stands once, and every word of the table with it",
    (count) => {
      const rows = numbered(60, (at) => `Exercice ${at}`).map((name) => [name, "remontée"]);
      const block = table([[wordsOf(count), "b"], ...rows]);
      const pieces = split(block);
      const words = (text: string) => text.split(/\s+/);
      expect(pieces.flatMap(({ text }) => words(text))).toEqual(words(renderBlock(block).text));
      for (const { text } of pieces) expect(estimateTokens(text)).toBeLessThanOrEqual(LIMITS.max + 10);
    },
  );

  test("a table may have more rows and cells than a call takes arguments", () => {
    const rows = numbered(150_000, (at) => `${at}`).map((name) => [name, "x"]);
    expect(split(table([["a", "b"], ...rows])).flatMap(({ text }) => text.split("\n").slice(2))).toHaveLength(150_000);
  });

  test("lines stay lines, and each is whole", () => {
    const lines = numbered(160, (at) => `${"mot ".repeat(at % 9)}Site ${at}, profondeur autorisée : ${at} m. Fin`);
    const pieces = split(note(lines.join("\n")));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.flatMap(({ text }) => text.split("\n"))).toEqual(lines);
  });

  test("a line that is too long is cut behind its sentences, and none ends with a colon", () => {
    const sentences = numbered(120, (at) => `${"mot ".repeat(at % 9)}Profondeur autorisée : ${at} m.`);
    const pieces = split(note(sentences.join(" ")));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.map(({ text }) => text).join(" ")).toBe(sentences.join(" "));
    for (const { text } of pieces) expect(text).toMatch(/ m\.$/);
  });

  test("a character of two code units is not cut", () => {
    for (const count of [1001, 1002, 1003]) {
      const pieces = split(note(`a${"🤿".repeat(count)}`));
      expect(pieces.every(({ text }) => text.isWellFormed())).toBe(true);
    }
  });
});
