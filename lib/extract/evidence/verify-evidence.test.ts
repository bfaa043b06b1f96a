import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CandidateFact } from "#lib/domain/candidate.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { Value } from "#lib/domain/value.ts";
import { findQuote } from "./find-quote.ts";
import { verifyEvidence } from "./verify-evidence.ts";

const FIRST = "L’équilibrage : le plongeur souffle à 3 m, puis à 10 m.";
const SECOND = "Il doit avoir au moins douze ans.";
const TEXT = `${FIRST}\n${SECOND}`;

const chunk: Chunk = {
  id: "c_1",
  documentId: "d_1",
  index: 0,
  text: TEXT,
  headings: [],
  tokens: 30,
  pageStart: 4,
  pageEnd: 5,
  spans: [
    { start: 0, end: FIRST.length, box: { page: 4, x: 0.1, y: 0.2, width: 0.5, height: 0.02 } },
    { start: FIRST.length + 1, end: TEXT.length, box: { page: 5, x: 0.1, y: 0.1, width: 0.4, height: 0.02 } },
  ],
};

const ref = { name: "équilibrage", type: "Procedure" };
const entity = { ...ref, aliases: [], quote: "L’équilibrage" };

function limit(number: number | null, quote: string, unit: string | null = "m"): CandidateFact {
  const value: Value = { text: `${number} ${unit}`, number, unit, comparator: null };
  return { subject: ref, predicate: "LIMITED_TO", object: null, value, statement: "s", quote };
}

function quoteFor(text: string, quote: string): string | undefined {
  return verifyEvidence({ ...chunk, text }, { entities: [{ ...entity, quote }], facts: [] }).mentions[0]?.evidence
    .quote;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const verifyFact = (fact: CandidateFact) => verifyEvidence(chunk, { entities: [entity], facts: [fact] });

describe("a quote", () => {
  test("leads to its page and to its boxes, cut to its words", () => {
    const { claims, mentions } = verifyFact(limit(12, "au moins douze ans", "years"));
    expect(mentions[0]?.evidence).toMatchObject({ documentId: "d_1", chunkId: "c_1", page: 4, quote: "L’équilibrage" });
    const [box] = claims[0]?.evidence.boxes ?? [];
    const start = SECOND.indexOf("au moins");
    expect(claims[0]?.evidence.page).toBe(5);
    expect(box?.x).toBeCloseTo(0.1 + (0.4 * start) / SECOND.length, 9);
    expect(box?.width).toBeCloseTo((0.4 * "au moins douze ans".length) / SECOND.length, 9);
  });

  test.each([
    ["another apostrophe", "L'équilibrage"],
    ["other spaces", " L’équilibrage\u00a0:  le\nplongeur "],
    ["over a line's end", "puis à 10 m. Il doit"],
    ["a soft hyphen", "équili\u00adbrage"],
  ])("with %s is found, and evidence holds the chunk's own words", (_, quote) => {
    const { mentions, rejected } = verifyEvidence(chunk, { entities: [{ ...entity, quote }], facts: [] });
    expect(rejected).toBe(0);
    expect(TEXT).toContain(mentions[0]?.evidence.quote);
  });

  test.each([
    ["a word changed", "le plongeur respire à 3 m"],
    ["an ellipsis", "le plongeur … à 10 m"],
    ["another order", "à 10 m, puis à 3 m"],
    ["nothing", "  "],
  ])("with %s is rejected and counted, with what stands on it", (_, quote) => {
    const found = verifyEvidence(chunk, { entities: [{ ...entity, quote }], facts: [limit(3, "souffle à 3 m")] });
    expect(found).toEqual({ mentions: [], claims: [], rejected: 2 });
  });

  test.each([
    ["• ", "Vider son masque"],
    ["➢ ", "Vider son masque"],
    ["– ", "Vider son masque"],
    ["", "– 5 °C en surface"],
  ])("begins after the sign that sets off an item: “%s%s”", (sign, words) => {
    const listed = { ...chunk, text: `Il faut :\n${sign}${words}` };
    const { mentions } = verifyEvidence(listed, { entities: [{ ...entity, quote: sign + words }], facts: [] });
    expect(mentions[0]?.evidence.quote).toBe(words);
  });

  test("is located exactly, whatever words it takes and however its spaces are written", () => {
    const words = [...TEXT.matchAll(/\S+/gu)];
    const cuts = fc.tuple(fc.nat({ max: words.length - 1 }), fc.nat({ max: 8 }));
    fc.assert(
      fc.property(cuts, fc.constantFrom(" ", "\n", "\u00a0", "  "), ([from, count], space) => {
        const run = words.slice(from, from + count + 1);
        const [first, last] = [run[0], run.at(-1)];
        if (!first || !last || run.every(([word]) => word === ":")) return;
        const cut = TEXT.slice(first.index, last.index + last[0].length);
        const quote = cut.replace(/\s/gu, space);
        const { mentions } = verifyEvidence(chunk, { entities: [{ ...entity, quote }], facts: [] });
        expect(mentions[0]?.evidence.quote).toBe(cut);
      }),
    );
  });

  test("that is cut anywhere is proved by whole words or by nothing", () => {
    const cuts = fc.tuple(fc.nat({ max: TEXT.length - 1 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(cuts, ([start, length]) => {
        const quote = TEXT.slice(start, start + length).trim();
        const proof = quoteFor(TEXT, quote);
        if (proof === undefined) return;
        expect(proof).toContain(quote);
        expect(wordsOf(TEXT)).toEqual(expect.arrayContaining(wordsOf(proof)));
      }),
    );
  });

  test.each([
    ["E4", "Le PE40 descend à 40 m. Un E4 mène la palanquée.", "Un E4 mène"],
    ["GP", "Le GPS est à bord.\nLe GP suit.", "Le GP suit"],
    ["eau", "Un bateau à l’eau.", "l’eau."],
    ["5 m", "Un palier à 1,5 m, un autre à 5 m.", "à 5 m."],
    ["m 3", "m 35 puis\nm\u00a03.", "m\u00a03."],
    ["masque", "Le dé\u00admasque, le masque.", "le masque."],
  ])("“%s” is found where it stands as a word, though it stands within another before", (quote, text, place) => {
    const at = text.indexOf(place) + place.replace(/\s/gu, " ").indexOf(quote);
    expect(findQuote(text, quote)).toEqual({ start: at, end: at + quote.length });
  });

  test.each([
    ["N1", "Le BN12 est amarré."],
    ["E4", "Les PE40 et les PE60."],
    ["N1", "Le BN1 est amarré."],
    ["N1", "Un N10."],
    ["5 m", "Un palier à 1,5 m."],
    ["à 1", "Un palier à 1,5 m."],
    ["e\u0301te", "La fe\u0301te."],
    ["oie", "La joie"],
    ["10 m", "À 110\u00a0m."],
  ])("“%s” is not found within the words of “%s”", (quote, text) => {
    expect(findQuote(text, quote)).toBeNull();
  });

  test.each([
    [
      "lors que la bouteille est vide",
      "Alors que la bouteille est vide, il remonte.",
      "Alors que la bouteille est vide",
    ],
    ["0 m avec un guide de palan", "Il va à 40 m avec un guide de palanquée.", "40 m avec un guide de palanquée"],
    ["plongeur", "Des plongeurs.", "plongeurs"],
    ["masque", "マスクmasqueです", "masque"],
    ["ダイバー", "このダイバーは", "ダイバー"],
  ])("“%s” is found in “%s”, and no word is cut", (quote, text, proof) => {
    expect(quoteFor(text, quote)).toBe(proof);
  });
});

test("what a table says again of a cell over two rows is marked once, beside the rows that were quoted", () => {
  const box = (x: number, y: number, height: number) => ({ page: 4, x, y, width: 0.1, height });
  const [level, first, second] = [box(0.1, 0.1, 0.2), box(0.2, 0.1, 0.1), box(0.2, 0.2, 0.1)];
  const text = "N1 | 20 m\nN1 | 12 m";
  const spans = [level, first, level, second].map((each, index) => {
    const start = [0, 5, 10, 15][index] ?? 0;
    return { start, end: start + (index % 2 ? 4 : 2), box: each };
  });
  const boxesOf = (quote: string) =>
    verifyEvidence({ ...chunk, text, spans }, { entities: [{ ...entity, quote }], facts: [] }).mentions[0]?.evidence
      .boxes;
  expect(boxesOf("N1 | 12 m")).toEqual([level, second]);
  expect(boxesOf(text)).toEqual([level, first, second]);
});

describe("a number", () => {
  test.each([
    [3, "souffle à 3 m", "m"],
    [12, "au moins douze ans", "years"],
    [null, "souffle", null],
  ])("%s of a value stands in “%s”", (number, quote, unit) => {
    expect(verifyFact(limit(number, quote, unit)).rejected).toBe(0);
  });

  test.each([
    [10, "souffle à 3 m"],
    [30, "souffle à 3 m"],
    [3.5, "souffle à 3 m, puis à 10 m"],
    [2, "au moins douze ans"],
  ])("%s that is not in “%s” is rejected, though the quote is there", (number, quote) => {
    const found = verifyFact(limit(number, quote));
    expect(found).toMatchObject({ claims: [], rejected: 1 });
    expect(found.mentions).toHaveLength(1);
  });
});

describe("a unit", () => {
  const isProved = (text: string, number: number, unit: string | null) =>
    verifyEvidence({ ...chunk, text }, { entities: [{ ...entity, quote: text }], facts: [limit(number, text, unit)] })
      .rejected === 0;

  test.each([
    ["Pas plus de 18 m (60 ft).", 60, "ft"],
    ["Pas plus de 18 m (60 ft).", 18, "metre"],
    ["De 6 à 12 m/min", 6, "mètres par minute"],
    ["Une pause de 3 s", 3, "second"],
    ["Avoir 18 ans pour aller à 18 m", 18, "m"],
    ["Eau à -2 °C", -2, "°C"],
    ["Après 4 plongées d’exploration", 4, "open water dive"],
    ["Pas plus de 4 élèves par moniteur", 4, "student per instructor"],
    ["Profondeur | 18", 18, "m"],
    ["Pas plus de 18 m", 18, null],
    ["Une heure au moins", 1, "h"],
    ["Au moins une plongée", 1, "dive"],
    ["Fournir une attestation", 1, "attestation"],
    ["Une attestation, 1 m au plus", 1, "m"],
    ["Une attestation et 2 m", 2, "m"],
  ])("“%s” states %d %s", (text, number, unit) => {
    expect(isProved(text, number, unit)).toBe(true);
  });

  test.each([
    ["Pas plus de 18 m (60 ft).", 60, "bar"],
    ["Pas plus de 18 m (60 ft).", 60, "m"],
    ["Pas plus de 18 m (60 ft).", 18, "brasse"],
    ["De 6 à 12 m/min", 6, "m"],
    ["Après 4 plongées", 4, "m"],
    ["C’est une certification.", 1, "m"],
    ["C’est une certification.", 1, null],
    ["One of the divers leads.", 1, "m"],
    ["Une heure au moins", 1, "min"],
  ])("“%s” does not state %d %s", (text, number, unit) => {
    expect(isProved(text, number, unit)).toBe(false);
  });
});

test("a fact about what was not proved, about nothing, or about two things at once is rejected", () => {
  const fact = limit(3, "souffle à 3 m");
  const stranger = { name: "stab", type: "Equipment" };
  const facts: CandidateFact[] = [
    { ...fact, subject: stranger },
    { ...fact, value: null, object: stranger },
    { ...fact, value: null },
    { ...fact, object: ref },
  ];
  for (const each of facts) expect(verifyFact(each)).toMatchObject({ claims: [], rejected: 1 });
});
