import { expect, test } from "vitest";
import { rankFacts } from "./rank-facts.ts";

const LEVEL = { subjectId: "e_1", names: ["Plongeur Zorg", "PZ"] };
const TABLE = { subjectId: "e_2", names: ["palier"] };
const SAID = [
  {
    id: "f_a",
    ...LEVEL,
    statement: "Le PZ plonge, au sein d’une palanquée et avec un guide, jusqu’à 20 m de profondeur.",
  },
  { id: "f_b", ...LEVEL, statement: "Il faut être âgé de 12 ans au moins." },
  { id: "f_c", ...TABLE, statement: "Il faut être âgé de 12 ans au moins." },
  { id: "f_d", ...TABLE, statement: "À 5 m de profondeur, pendant 3 min." },
];
const rank = (text: string, meant: string[] = [], limit = 9) => rankFacts(text, SAID, meant, limit);

test("the fact that says most of the words comes first, however long it is, and names count for words unsaid", () => {
  expect(rank("profondeur plongeur zorg")).toEqual(["f_a", "f_b", "f_d"]);
  expect(rank("profondeurs du palier")[0]).toBe("f_d");
});

test("what one sentence states is told once, by the best of it", () => {
  expect(rank("age 12 ans")).toEqual(["f_b"]);
  expect(rank("palier 12")).toEqual(["f_c", "f_d"]);
});

test("facts about what is meant by a typing error follow those that say a word, the nearest first", () => {
  const meant = ["e_1", "e_2"];
  expect(rank("palanqu", meant)).toEqual(["f_a", "f_b", "f_d"]);
  expect(rank("xyz", meant)).toEqual(["f_b", "f_a", "f_d"]);
  expect(rank("xyz")).toEqual([]);
  expect(rank("xyz", meant, 1)).toEqual(["f_b"]);
});
