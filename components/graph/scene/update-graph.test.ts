import Graph from "graphology";
import { expect, test } from "vitest";
import type { GraphView } from "#lib/domain/api/knowledge.ts";
import { type EdgeData, type NodeData, updateGraph } from "./update-graph.ts";

const COLORS = { ofType: (type: string) => `colour of ${type}`, line: "grey", accent: "blue" };

const newGraph = () => new Graph<NodeData, EdgeData>({ multi: true, type: "directed" });

function view(ids: readonly string[], links: readonly (readonly [string, string])[]): GraphView {
  const nodes = ids.map((id) => ({ id, name: `Nom ${id}`, type: "Concept" as const, degree: 1, neighbours: 1 }));
  const edges = links.map(([source, target]) => ({
    id: `f_${source}${target}`,
    source,
    target,
    predicate: "USES" as const,
  }));
  return { nodes, edges, truncated: false, total: ids.length };
}

test("what stands stays where it is, what is new starts beside its neighbours, what is gone goes", () => {
  const graph = newGraph();
  updateGraph(graph, view(["a", "b"], [["a", "b"]]), COLORS);
  graph.mergeNodeAttributes("a", { x: 500, y: -300 });
  const update = updateGraph(graph, view(["a", "c"], [["c", "a"]]), COLORS);
  expect(update).toEqual({ isSame: false, kept: 1 });
  expect(graph.nodes()).toEqual(["a", "c"]);
  expect(graph.edges()).toEqual(["f_ca"]);
  expect(graph.getNodeAttributes("a")).toMatchObject({ x: 500, y: -300, color: "colour of Concept" });
  const { x, y } = graph.getNodeAttributes("c");
  expect(Math.hypot(x - 500, y + 300)).toBeLessThanOrEqual(6);
});

test("the same view again changes nothing, so that nothing moves", () => {
  const graph = newGraph();
  const same = view(["a", "b"], [["a", "b"]]);
  updateGraph(graph, same, COLORS);
  const before = JSON.stringify(graph.export());
  expect(updateGraph(graph, same, COLORS)).toEqual({ isSame: true, kept: 2 });
  expect(JSON.stringify(graph.export())).toBe(before);
});

test("a fact that leads to another entity than before is drawn anew", () => {
  const graph = newGraph();
  const first = view(["a", "b", "c"], [["a", "b"]]);
  updateGraph(graph, first, COLORS);
  const moved = { ...first, edges: first.edges.map((edge) => ({ ...edge, target: "c" })) };
  updateGraph(graph, moved, COLORS);
  expect(graph.extremities("f_ab")).toEqual(["a", "c"]);
});
