import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "#lib/domain/block.ts";
import { CHUNK_TOKENS, chunkBlocks } from "./chunk-blocks.ts";
import { estimateTokens } from "./estimate-tokens.ts";

const chunksOf = (...input: Parameters<typeof chunkBlocks>) => [...chunkBlocks(...input)];
const SENTENCE = "Le palier de sécurité se fait à trois mètres pendant trois minutes. ";

function span(text: string, page: number) {
  return [{ start: 0, end: text.length, box: { page, x: 0.1, y: 0.1, width: 0.8, height: 0.02 } }];
}

const heading = (level: number, text: string, page = 1): Block => ({
  kind: "heading",
  level,
  text,
  page,
  spans: span(text, page),
});
const paragraph = (sentences: number, page = 1): Block => {
  const text = SENTENCE.repeat(sentences).trim();
  return { kind: "paragraph", text, page, spans: span(text, page) };
};

function table(rowCount: number): Block {
  const cell = (text: string, isHeader = false) => ({ text, rowSpan: 1, colSpan: 1, isHeader });
  const rows = Array.from({ length: rowCount }, (_, row) => [
    cell(`Compétence ${row}`),
    cell("Critère de réalisation et commentaire"),
  ]);
  const all = [[cell("Compétence", true), cell("Critère", true)], ...rows];
  const text = all.map((row) => row.map((each) => each.text).join(" | ")).join("\n");
  return { kind: "table", rows: all, text, page: 2, spans: span(text, 2) };
}

describe("chunkBlocks", () => {
  test("keeps a short document in one chunk, under its heading, as readable text", () => {
    const item: Block = { kind: "list-item", level: 2, marker: "•", text: "bloc", page: 2, spans: span("bloc", 2) };
    const [chunk, ...rest] = chunksOf("d_abc", [heading(1, "Matériel"), paragraph(1), item]);
    expect(rest).toEqual([]);
    expect(chunk).toMatchObject({ id: "c_abc_0", index: 0, headings: ["Matériel"], pageStart: 1, pageEnd: 2 });
    expect(chunk?.text).toBe(`# Matériel\n\n${SENTENCE.trim()}\n\n  • bloc`);
  });

  test("leaves furniture and empty blocks out, and gives nothing for nothing", () => {
    const furniture: Block = { kind: "furniture", text: "Page 3", page: 1, spans: [] };
    expect(chunksOf("d_a", [furniture, { ...furniture, kind: "paragraph", text: "  " }])).toEqual([]);
  });

  test("begins a new chunk at a heading once there is enough, and never leaves a heading behind alone", () => {
    const chunks = chunksOf("d_a", [heading(1, "A"), paragraph(60), heading(1, "B"), heading(2, "B.1"), paragraph(60)]);
    expect(chunks.map((chunk) => chunk.headings)).toEqual([["A"], ["B"]]);
    expect(chunks[1]?.text.startsWith("# B\n\n## B.1\n\nLe palier")).toBe(true);
  });

  test("headings without a text between them are closed when full, and the last goes with what follows", () => {
    const headings = Array.from({ length: 3000 }, (_, at) => heading(2, `Question ${at} sur la plongée`));
    const chunks = chunksOf("d_a", [...headings, paragraph(60)]);
    for (const chunk of chunks) expect(chunk.tokens).toBeLessThanOrEqual(CHUNK_TOKENS.max + CHUNK_TOKENS.lead);
    expect(chunks.flatMap((chunk) => chunk.text.match(/^## /gm) ?? [])).toHaveLength(3000);
    expect(chunks.at(-1)?.text).toMatch(/^## Question 2999 sur la plongée\n\nLe palier/m);
  });

  test("splits a long table between rows and repeats its header", () => {
    const chunks = chunksOf("d_a", [heading(1, "Compétences"), table(200)]);
    expect(chunks.length).toBeGreaterThan(1);
    for (const chunk of chunks) expect(chunk.text).toContain("Compétence | Critère\n--- | ---\n");
    const rows = chunks.flatMap((chunk) => chunk.text.split("\n").filter((line) => /^Compétence \d/.test(line)));
    expect(rows).toHaveLength(200);
  });

  test("the spans of a chunk lead each of its words to the page where it stands", () => {
    const blocks = [heading(1, "A", 1), paragraph(3, 1), paragraph(100, 2), table(80)];
    for (const chunk of chunksOf("d_a", blocks)) {
      for (const { start, end } of chunk.spans) {
        expect(end).toBeLessThanOrEqual(chunk.text.length);
        expect(chunk.text.slice(start, end).trim()).not.toBe("");
      }
      expect(chunk.spans.map((each) => each.start)).toEqual(
        chunk.spans.map((each) => each.start).sort((a, b) => a - b),
      );
    }
  });

  test("loses and doubles no word, and no chunk passes the limit", () => {
    const words = fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), { minLength: 1, maxLength: 400 });
    const anyBlock = words.map((list): Block => {
      const text = list.join(" ");
      return { kind: "paragraph", text, page: 1, spans: span(text, 1) };
    });
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 20 }), (blocks) => {
        const chunks = chunksOf("d_a", blocks);
        const before = blocks.flatMap((block) => block.text.split(/\s+/));
        expect(chunks.flatMap((chunk) => chunk.text.split(/\s+/))).toEqual(before);
        for (const chunk of chunks) expect(estimateTokens(chunk.text)).toBeLessThanOrEqual(CHUNK_TOKENS.max + 10);
        expect(chunksOf("d_a", blocks)).toEqual(chunks);
      }),
      { numRuns: 50 },
    );
  });

  test("tells the head of a table by the rule under it; one of a single column has none", () => {
    const cell = (text: string, isHeader: boolean) => ({ text, rowSpan: 1, colSpan: 1, isHeader });
    const tableOf = (rows: readonly (readonly string[])[]): Block => {
      const cells = rows.map((row, at) => row.map((text) => cell(text, at === 0)));
      const text = rows.map((row) => row.join(" | ")).join("\n");
      return { kind: "table", rows: cells, text, page: 1, spans: span(text, 1) };
    };
    const textsOf = (rows: readonly (readonly string[])[]) => chunksOf("d_a", [tableOf(rows)])[0];
    const chunk = textsOf([
      ["Gaz", "Part"],
      ["N2", "79 %"],
    ]);
    expect(chunk?.text).toBe("Gaz | Part\n--- | ---\nN2 | 79 %");
    expect(chunk?.spans.map(({ start, end }) => chunk.text.slice(start, end))).toEqual(["Gaz | Part", "N2 | 79 %"]);
    expect(textsOf([["Règles"], ["Ne jamais plonger seul"]])?.text).toBe("Règles\nNe jamais plonger seul");
    expect(textsOf([["Gaz", "Part"]])?.text).toBe("Gaz | Part");
  });

  test("says in which language most of it is, where that is not the document's", () => {
    const english = { ...paragraph(4), language: "en" };
    const languageOf = (...blocks: Block[]) => chunksOf("d_a", blocks).map((chunk) => chunk.language ?? null);
    expect(languageOf(paragraph(1), english)).toEqual(["en"]);
    expect(languageOf(paragraph(4), paragraph(1), english)).toEqual([null]);
    expect(chunksOf("d_a", [paragraph(1)])[0]).not.toHaveProperty("language");
  });

  test("cuts a text without spaces or ends", () => {
    const endless: Block = { kind: "paragraph", text: "x".repeat(40_000), page: 1, spans: span("x".repeat(40_000), 1) };
    const chunks = chunksOf("d_a", [endless]);
    expect(chunks.map((chunk) => chunk.text).join("").length).toBe(40_000);
    for (const chunk of chunks) expect(chunk.tokens).toBeLessThanOrEqual(CHUNK_TOKENS.max);
  });
});
