import { expect, test } from "vitest";
import type { GraphNode } from "#lib/domain/api/knowledge.ts";
import { indexGraph } from "./index-graph.ts";

function node(id: string, degree: number, neighbours: number): GraphNode {
  return { id, name: `Nom ${id}`, type: "Concept", degree, neighbours };
}

const edge = (source: string, target: string) => ({
  id: `f_${source}${target}`,
  source,
  target,
  predicate: "USES" as const,
});

test("neighbours are counted once, whatever the direction and number of the facts", () => {
  const edges = [edge("a", "b"), edge("b", "a"), { ...edge("a", "b"), id: "f_more" }, edge("a", "a")];
  const { neighbours } = indexGraph({ nodes: [node("a", 4, 1), node("b", 3, 1)], edges });
  expect([...(neighbours.get("a") ?? [])]).toEqual(["b"]);
  expect([...(neighbours.get("b") ?? [])]).toEqual(["a"]);
});

test("the node that hides most is the one to expand", () => {
  const nodes = [node("a", 9, 3), node("b", 5, 40), node("c", 2, 1)];
  const index = indexGraph({ nodes, edges: [edge("a", "b"), edge("b", "c")] });
  expect(index.mostHiding?.id).toBe("b");
  expect(index.hiddenOf(nodes[1] ?? node("", 0, 0))).toBe(38);
});

test("where everything is drawn there is nothing to expand", () => {
  const index = indexGraph({ nodes: [node("a", 1, 1), node("b", 1, 1)], edges: [edge("a", "b")] });
  expect(index.mostHiding).toBeNull();
});

test("the best linked come first, then by name", () => {
  const { ranked } = indexGraph({ nodes: [node("c", 1, 0), node("b", 1, 0), node("a", 0, 0)], edges: [] });
  expect(ranked.map(({ id }) => id)).toEqual(["b", "c", "a"]);
});
