import { expect, test } from "vitest";
import type { RelatedEntity } from "#lib/domain/api/knowledge.ts";
import { DIVE_ONTOLOGY } from "#lib/domain/dive-ontology.ts";
import { joinRelated, linksAmong, pickRelated } from "./join-related.ts";

function related(id: string, predicate: RelatedEntity["predicate"], direction: RelatedEntity["direction"] = "out") {
  return { id, name: `Nom ${id}`, type: "Concept" as const, predicate, direction };
}

const edge = (source: string, target: string) => ({
  id: `${source}${target}`,
  source,
  target,
  predicate: "USES" as const,
});

test("an entity that several facts name stands once, with each verb once", () => {
  const relatives = joinRelated([
    related("a", "USES"),
    related("b", "USES"),
    related("a", "USES"),
    related("a", "USES", "in"),
  ]);
  expect(relatives.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(relatives[0]?.verbs).toEqual([
    { predicate: "USES", direction: "out" },
    { predicate: "USES", direction: "in" },
  ]);
});

test("the first are picked, then put beside those of the same verb; what is said of the entity comes last", () => {
  const all = joinRelated([
    related("a", "USES"),
    related("b", "REQUIRES", "in"),
    related("c", "REQUIRES"),
    related("d", "USES"),
    related("e", "REQUIRES"),
  ]);
  expect(pickRelated(all, 4, DIVE_ONTOLOGY).map(({ id }) => id)).toEqual(["c", "a", "d", "b"]);
});

test("links among them are found once a pair, those to others not at all", () => {
  const all = joinRelated([related("a", "USES"), related("b", "USES"), related("c", "USES")]);
  const edges = [edge("b", "a"), edge("a", "b"), edge("b", "c"), edge("a", "other"), edge("c", "c")];
  expect(linksAmong(all, edges)).toEqual([
    [0, 1],
    [1, 2],
  ]);
});
