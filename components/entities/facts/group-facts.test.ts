import { expect, test } from "vitest";
import { DIVE_ONTOLOGY } from "#lib/domain/dive-ontology.ts";
import type { Fact } from "#lib/domain/fact.ts";
import type { Predicate } from "#lib/domain/ontology.ts";
import type { Value } from "#lib/domain/value.ts";
import { groupFacts } from "./group-facts.ts";

const ME = { id: "e_me", name: "Niveau 2" };
const OTHER = { id: "e_other", name: "Niveau 1" };

function fact(subject: typeof ME, predicate: Predicate, object: typeof ME | Value): Fact {
  const isEntity = "id" in object;
  const statement = `${subject.name} ${predicate}`;
  const id = `f_${statement}_${isEntity ? object.id : object.text}`;
  return {
    id,
    subject,
    predicate,
    object: isEntity ? object : null,
    value: isEntity ? null : object,
    statement,
    evidence: [],
  };
}

function value(number: number | null, unit: string | null): Value {
  return { text: `${number} ${unit}`, number, unit, comparator: null };
}

test("measured limits come apart from the other facts, by unit and size", () => {
  const facts = [
    fact(ME, "LIMITED_TO", value(40, "m")),
    fact(ME, "LIMITED_TO", value(20, "m")),
    fact(ME, "REQUIRES", value(16, "years")),
    fact(ME, "DEFINED_AS", value(null, null)),
  ];
  const grouped = groupFacts({ id: ME.id, facts }, DIVE_ONTOLOGY);
  expect(grouped.values.map(({ predicate }) => predicate)).toEqual(["REQUIRES", "LIMITED_TO"]);
  expect(grouped.values.flatMap(({ facts }) => facts.map((item) => item.value?.number))).toEqual([16, 20, 40]);
  expect(grouped.groups.map((group) => group.predicate)).toEqual(["DEFINED_AS"]);
});

test("what the entity says of others comes before what others say of it", () => {
  const facts = [
    fact(OTHER, "PRECEDES", ME),
    fact(OTHER, "REQUIRES", ME),
    fact(ME, "REQUIRES", OTHER),
    fact(ME, "USES", OTHER),
  ];
  expect(
    groupFacts({ id: ME.id, facts }, DIVE_ONTOLOGY).groups.map((group) => `${group.direction} ${group.predicate}`),
  ).toEqual(["out REQUIRES", "out USES", "in REQUIRES", "in PRECEDES"]);
});

test("no fact is lost and none is shown twice, not even one about itself", () => {
  const facts = [
    fact(ME, "RELATED_TO", ME),
    fact(OTHER, "RELATED_TO", ME),
    fact(ME, "LIMITED_TO", value(3, "m")),
    fact(ME, "OF_ANOTHER_ONTOLOGY", OTHER),
  ];
  const { values, groups } = groupFacts({ id: ME.id, facts }, DIVE_ONTOLOGY);
  expect(
    [...values, ...groups]
      .flatMap((group) => group.facts)
      .map((item) => item.id)
      .sort(),
  ).toEqual(facts.map((item) => item.id).sort());
});
