import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verifyEvidence } from "#lib/extract/evidence/verify-evidence.ts";
import { testExtractor } from "#lib/extract/extractor.contract.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { LexiconExtractor } from "./lexicon-extractor.ts";
import { readTexts, SMALL_LEXICON, toChunks } from "./reader.fixture.ts";

testExtractor("the lexicon", async () => ({ extractor: new LexiconExtractor(diveLexicon()) }));

/** What manuals are made of, in any order. */
const PIECE = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.constantFrom(
    "# Niveau 1",
    "## PRÉROGATIVES",
    "\n\n",
    "\n",
    "- ",
    " | ",
    ":",
    ". ",
    "(N1)",
    "palier de sécurité (PS)",
    "est un",
    "est délivré par",
    "l’accident de désaturation",
    "provoque",
    "Le Niveau 1",
    "doit être titulaire du",
    "jusqu’à 20 m",
    "0 à 6 m",
    "au moins 4 plongées",
    "1 000 bar",
    "3,000 psi",
    "You must",
    "Compétence attendue ― ",
    "Critères",
    "Elle",
    "the ascent rate",
    "12 ou",
    "𝟙𝟚 m",
    "œ",
    "\u00ad",
    "İ",
  ),
);
const TEXT = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(" "));

describe("The key-free extractor", () => {
  test("proves whatever it says of any text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(TEXT, { minLength: 1, maxLength: 3 }),
        fc.constantFrom("fr", "en", null),
        async (texts, language) => {
          const chunks = toChunks(texts);
          const document = new LexiconExtractor(SMALL_LEXICON).open({ title: texts[0] ?? "", language, chunks });
          for (const chunk of chunks) {
            const { candidates } = await document.extract(chunk, new AbortController().signal);
            expect(verifyEvidence(chunk, candidates).rejected).toBe(0);
            for (const { offset, quote } of [...candidates.entities, ...candidates.facts]) {
              expect(chunk.text.slice(offset, (offset ?? 0) + quote.length)).toBe(quote);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("knows in each chunk what the others say: an acronym, and the headings above", async () => {
    const [, second] = await readTexts([
      "# Niveau 1\n\n## Prérogatives\n\nLa remontée sous parachute (RSP) est enseignée.",
      "Il peut plonger jusqu’à 20 m. La RSP est une compétence.",
    ]);
    expect(second?.entities).toContain("Procedure: remontée sous parachute (RSP)");
    expect(second?.facts).toContain("Niveau 1 LIMITED_TO <= 20 m");
  });

  test("words what it says in the language of the passage", async () => {
    const document = (language?: string) => {
      const chunks = toChunks(["# Niveau 1\n\n## Prérogatives\n\n- Jusqu’à 20 m"]).map((chunk) => {
        return language === undefined ? chunk : { ...chunk, language };
      });
      return { chunks, opened: new LexiconExtractor(SMALL_LEXICON).open({ title: "", language: "fr", chunks }) };
    };
    const statementsIn = async (language?: string) => {
      const { chunks, opened } = document(language);
      const [chunk] = chunks;
      const reply = chunk && (await opened.extract(chunk, new AbortController().signal));
      return reply?.candidates.facts.map(({ statement }) => statement);
    };
    expect(await statementsIn()).toEqual(["Niveau 1 : jusqu’à 20 m."]);
    expect(await statementsIn("en")).toEqual(["Niveau 1: jusqu’à 20 m."]);
  });

  test("stops in the middle of a long document when it is told to", async () => {
    const controller = new AbortController();
    const chunks = toChunks(Array.from({ length: 50 }, () => "Le palier de sécurité dure 3 min."));
    const [chunk] = chunks;
    const document = new LexiconExtractor(SMALL_LEXICON).open({ title: "", language: "fr", chunks });
    const reply = chunk && document.extract(chunk, controller.signal);
    controller.abort(new Error("Enough."));
    await expect(reply).rejects.toThrow("Enough.");
    expect((await (chunk && document.extract(chunk, new AbortController().signal)))?.candidates.facts).toHaveLength(1);
  });
});
