import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, blockSchema } from "#lib/domain/block.ts";
import { collect } from "./collect.fixture.ts";
import { markLanguages } from "./mark-languages.ts";
import { makePdf, writeLines } from "./pdf.fixture.ts";
import { convertPdf } from "./pdfjs/convert-pdf.ts";

const block = (text: string, kind: "paragraph" | "furniture" = "paragraph"): Block => {
  return { kind, text, page: 1, spans: [] };
};
const languages = (texts: readonly (string | Block)[], usual: string | null) =>
  markLanguages(
    texts.map((text) => (typeof text === "string" ? block(text) : text)),
    usual,
  ).map(({ language }) => language ?? null);

const FRENCH = "Le plongeur vérifie son matériel avec son binôme avant chaque mise à l’eau.";
const ENGLISH = "The diver checks the equipment with a buddy before each entry into the water.";

describe("markLanguages", () => {
  test("only what is in another language than the document says so", () => {
    expect(languages([FRENCH, ENGLISH, FRENCH], "fr")).toEqual([null, "en", null]);
    expect(languages([FRENCH, ENGLISH], "en")).toEqual(["fr", null]);
    expect(languages([FRENCH, ENGLISH], null)).toEqual(["fr", "en"]);
    expect(markLanguages([block(FRENCH)], "fr")[0]).not.toHaveProperty("language");
  });

  test("a short text goes with its neighbour where its own words agree, or where both sides do", () => {
    expect(languages([FRENCH, "Check of the gauge", ENGLISH, "Remove it", ENGLISH], "fr")).toEqual([
      ...[null, "en", "en", "en", "en"],
    ]);
    expect(languages([ENGLISH, "Retour du bateau", FRENCH], "fr")).toEqual(["en", null, null]);
    expect(languages([ENGLISH, "Les gaz du bloc", ENGLISH], "fr")).toEqual(["en", null, "en"]);
    expect(languages([FRENCH, "Nitrox", ENGLISH], "fr")).toEqual([null, null, "en"]);
  });

  test("a few foreign words in a text, names and numbers say nothing", () => {
    expect(languages(["Open Water Diver", "PADI, SSI", "20 m", FRENCH], "fr")).toEqual([null, null, null, null]);
    expect(languages([`Il a le brevet « Master of the Sea » et ${FRENCH}`], "fr")).toEqual([null]);
  });

  test("a running title is no neighbour, and has no language but its own", () => {
    const running = block("The manual of the diver", "furniture");
    expect(languages([FRENCH, running, "The gauge", FRENCH], "fr")).toEqual([null, null, null, null]);
    expect(languages([ENGLISH, block("Plongée", "furniture"), ENGLISH], "fr")).toEqual(["en", null, "en"]);
  });

  test("whatever the texts, nothing but languages is added", () => {
    const anyText = fc.oneof(fc.string(), fc.constantFrom(FRENCH, ENGLISH, "The end", "La fin", ""));
    fc.assert(
      fc.property(fc.array(anyText), fc.constantFrom("fr", "en", null), (texts, usual) => {
        const blocks = texts.map((text) => block(text));
        const marked = markLanguages(blocks, usual);
        expect(marked.map(({ text }) => text)).toEqual(texts);
        for (const each of marked) expect(blockSchema.parse(each).language).not.toBe(usual);
      }),
    );
  });
});

test("a page with both languages: each block says its own, the document has that of most", async () => {
  const pdf = await makePdf((page) => {
    writeLines(page, [FRENCH, "Les bouteilles sont dans le local, et les palmes dans les bacs."], { x: 40, y: 60 });
    writeLines(page, [ENGLISH], { x: 40, y: 160 });
    writeLines(page, ["La palanquée est sous la responsabilité de son guide."], { x: 40, y: 260 });
  });
  const { blocks, described } = await collect(convertPdf(pdf, 10));
  expect(described?.language).toBe("fr");
  expect(blocks.map(({ language }) => language ?? null)).toEqual([null, "en", null]);
});
