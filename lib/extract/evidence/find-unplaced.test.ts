import { expect, test } from "vitest";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { Claim } from "#lib/domain/knowledge.ts";
import { findUnplaced } from "./find-unplaced.ts";

const text = "Le niveau 1 plonge à 20 m.\n\nUn plongeur encadré à 40 m reste 10 min.\n\nProfondeur | 20 m";
const chunk: Chunk = {
  ...{ id: "c", documentId: "d", index: 0, text, headings: [], pageStart: 1, pageEnd: 1, tokens: 0, spans: [] },
};
const evidence = { documentId: "d", chunkId: "c", page: 1, quote: "Le niveau 1 plonge à 20 m.", boxes: [] };
const subject = { name: "niveau 1", type: "Certification" } as const;
const claim: Claim = {
  ...{ subject, predicate: "LIMITED_TO", object: null, statement: "Le niveau 1 plonge à 20 m.", evidence },
  value: { text: "20 m", number: 20, unit: "m", comparator: "=" },
};
const name = { name: "plongeur encadré à 40 m", type: "Certification", aliases: [], evidence } as const;

test("lists the measures that no fact states, and none that stands in a name", () => {
  expect(findUnplaced(chunk, { mentions: [{ ...name, aliases: [] }], claims: [claim], rejected: 0 })).toEqual([
    "10 min",
    "20 m",
  ]);
  expect(findUnplaced(chunk, { mentions: [], claims: [], rejected: 0 })).toEqual(["20 m", "40 m", "10 min", "20 m"]);
});

test("takes the figure of a cell for no other number", () => {
  const one = { ...chunk, text: "Nitrox 40 | 25\nIl reste 25 jours." };
  const value = { text: "25", number: 25, unit: "m", comparator: "=" } as const;
  const claims: Claim[] = [{ ...claim, value, evidence: { ...evidence, quote: "25" } }];
  expect(findUnplaced(one, { mentions: [], claims, rejected: 0 })).toEqual(["25 jours"]);
});

test("tells no number that a value words, and each that only looks like one of a name", () => {
  const one = { ...chunk, text: "Confined water | 4:1 | EN 14:3" };
  const ratio = { text: "4:1", number: 4, unit: "persons", comparator: "<=" } as const;
  const claims: Claim[] = [{ ...claim, value: ratio, evidence: { ...evidence, quote: "4:1" } }];
  expect(findUnplaced(one, { mentions: [], claims, rejected: 0 })).toEqual(["3"]);
  const named = { ...name, name: "29 CFR 1910", aliases: [] };
  expect(findUnplaced({ ...chunk, text: "En 9" }, { mentions: [named], claims: [], rejected: 0 })).toEqual(["9"]);
});

test.each([
  ["Présenter 3 plongées, dont 4 attestées", ["3 plongées", "dont 4"]],
  ["La session de 2022 compte double", ["2022 compte double"]],
  ["Selon le barème 7", ["7"]],
  ["par exemple en 40/60", ["40/60"]],
  ["1. Le matériel", []],
  ["2 ― Technique", []],
  ["Le niveau 2, article 12, E3", []],
  ["Les deux aspects", []],
  ["3,000 psi", ["3,000 psi"]],
  ["Les scaphandriers de classe 2 ou 3", []],
  ["Le PE 12 est supprimé", []],
])("loses no number of “%s”", (line, lost) => {
  const only = { ...chunk, text: line };
  expect(findUnplaced(only, { mentions: [], claims: [], rejected: 0 })).toEqual(lost);
});
