import { expect, test } from "vitest";
import type { GraphNode } from "#lib/domain/api/knowledge.ts";
import { relationsOf } from "./relations-of.ts";

const node = (id: string, degree: number): GraphNode => ({ id, name: id, type: "Concept", degree, neighbours: degree });
const edge = (source: string, predicate: "USES" | "REQUIRES", target: string) => ({
  id: `${source}${predicate}${target}`,
  source,
  target,
  predicate,
});
const terms = [{ name: "REQUIRES" }, { name: "USES" }];

test("each verb once, in the ontology's order and in both directions, the best linked of its nodes first", () => {
  const nodes = [node("a", 4), node("b", 1), node("c", 3)];
  const edges = [edge("a", "USES", "b"), edge("a", "USES", "c"), edge("a", "REQUIRES", "b"), edge("c", "USES", "a")];
  const said = relationsOf("a", { nodes, edges }, terms);
  expect(said.map(({ predicate, direction, others }) => [predicate, direction, others.map(({ id }) => id)])).toEqual([
    ["REQUIRES", "out", ["b"]],
    ["USES", "out", ["c", "b"]],
    ["USES", "in", ["c"]],
  ]);
});

test("what the drawing does not show, and what it says of itself, is left out", () => {
  const edges = [edge("a", "USES", "a"), edge("a", "USES", "elsewhere"), edge("b", "USES", "c")];
  expect(relationsOf("a", { nodes: [node("a", 2)], edges }, terms)).toEqual([]);
});
