import { expect, test } from "vitest";
import type { Fact } from "#lib/domain/fact.ts";
import { groupBySubject } from "./group-by-subject.ts";

const ONTOLOGY = {
  predicates: ["REQUIRES", "USES"].map((name) => ({
    name,
    label: { fr: name, en: name },
    inverse: { fr: name, en: name },
    meaning: { fr: name, en: name },
    example: { fr: name, en: name },
  })),
};

function fact(id: string, [subject, predicate, object]: readonly [string, string, string], quote: string): Fact {
  const evidence = { documentId: "d_1", chunkId: "c_1", page: 1, quote, boxes: [] };
  return {
    id,
    subject: { id: subject, name: subject },
    predicate,
    object: { id: object, name: object },
    value: null,
    statement: quote,
    evidence: [{ ...evidence, documentId: "d_2", quote: "elsewhere" }, evidence],
  };
}

test("subjects keep the document's order, verbs the ontology's, and one sentence is said once", () => {
  const facts = [
    fact("f_1", ["n2", "USES", "suit"], "in a suit"),
    fact("f_2", ["n1", "REQUIRES", "age"], "of age"),
    fact("f_3", ["n2", "REQUIRES", "n1"], "n1 or pe20"),
    fact("f_4", ["n2", "REQUIRES", "pe20"], "n1 or pe20"),
    fact("f_5", ["n2", "REQUIRES", "card"], "a card"),
  ];
  const shown = groupBySubject(facts, "d_1", ONTOLOGY).map(({ subject, count, verbs }) => [
    subject.id,
    count,
    verbs.map(({ predicate, sayings }) => [
      predicate,
      ...sayings.map(({ evidence, facts: own }) => `${evidence.quote}: ${own.map(({ object }) => object?.id)}`),
    ]),
  ]);
  expect(shown).toEqual([
    [
      "n2",
      4,
      [
        ["REQUIRES", "n1 or pe20: n1,pe20", "a card: card"],
        ["USES", "in a suit: suit"],
      ],
    ],
    ["n1", 1, [["REQUIRES", "of age: age"]]],
  ]);
});

test("a fact without evidence is not listed", () => {
  const bare = { ...fact("f_1", ["a", "USES", "b"], "q"), evidence: [] };
  expect(groupBySubject([bare], "d_1", ONTOLOGY)[0]?.verbs).toEqual([]);
});
