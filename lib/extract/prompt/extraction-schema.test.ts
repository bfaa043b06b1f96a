import { expect, test } from "vitest";
import { candidatesSchema } from "#lib/domain/candidate.ts";
import { type Extraction, toCandidates } from "./extraction-schema.ts";

const LIMIT = { text: "20 m", number: 20, unit: "m", comparator: "<=" } as const;

function factOf(change: Partial<Extraction["facts"][number]>) {
  const fact = {
    subject: "le PA",
    predicate: "LIMITED_TO",
    object: null,
    value: null,
    statement: "s",
    quote: "q",
  } as const;
  const entities: Extraction["entities"] = [
    { name: " PA ", type: "Certification", aliases: ["", "PA", "plongeur autonome", "plongeur autonome"], quote: "q" },
    { name: "Gilet", type: "Equipment", aliases: [], quote: "q" },
  ];
  return toCandidates({ entities, facts: [{ ...fact, ...change }] });
}

test("names are trimmed, aliases told once, and facts find the types of their names", () => {
  const { entities, facts } = factOf({ object: "gilets" });
  expect(entities[0]).toMatchObject({ name: "PA", aliases: ["plongeur autonome"] });
  expect(facts[0]).toMatchObject({
    subject: { name: "PA", type: "Certification" },
    object: { name: "Gilet", type: "Equipment" },
  });
});

test("a fact has an object or a value: the measured one where both are given", () => {
  expect(factOf({ object: "Gilet", value: LIMIT }).facts[0]).toMatchObject({ object: null, value: LIMIT });
  const word = { text: "Gilet", number: null, unit: null, comparator: null };
  expect(factOf({ object: "Gilet", value: word }).facts[0]).toMatchObject({ object: { name: "Gilet" }, value: null });
});

test("a name that the reply does not list is kept, for verification to reject", () => {
  expect(factOf({ subject: "Bloc", value: LIMIT }).facts[0]?.subject).toEqual({ name: "Bloc", type: "Other" });
});

test("what is left out is nothing: no aliases, no value; a statement is then the quote", () => {
  const entities: Extraction["entities"] = [{ name: "Air", type: "Gas", quote: "l’air" }];
  const facts: Extraction["facts"] = [{ subject: "Air", predicate: "USES", object: "Air", quote: " L’air sert. " }];
  const air = { name: "Air", type: "Gas" };
  const fact = {
    subject: air,
    predicate: "USES",
    object: air,
    value: null,
    statement: "L’air sert.",
    quote: " L’air sert. ",
  };
  expect(toCandidates({ entities, facts })).toEqual({
    entities: [{ ...air, aliases: [], quote: "l’air" }],
    facts: [fact],
  });
});

test("what says nothing is left out, so that whatever fills the schema can be kept", () => {
  const empty: Extraction = {
    entities: [
      { name: " ", type: "Gas", aliases: [], quote: "q" },
      { name: "Air", type: "Gas", aliases: [], quote: "" },
    ],
    facts: [
      { subject: "", predicate: "USES", object: "Air", value: null, statement: "s", quote: "q" },
      { subject: "Air", predicate: "USES", object: "Air", quote: " " },
    ],
  };
  expect(toCandidates(empty)).toEqual({ entities: [], facts: [] });
  expect(candidatesSchema.safeParse(factOf({ object: " " })).success).toBe(true);
});
