// The drawing's own graph, brought up to date: what stands stays where it is.
import type Graph from "graphology";
import type { GraphView } from "#lib/domain/api/knowledge.ts";
import type { EntityType, Predicate } from "#lib/domain/ontology.ts";
import type { SceneColors } from "./read-colors.ts";
import { type Point, startPosition } from "./start-position.ts";

export interface NodeData {
  x: number;
  y: number;
  size: number;
  name: string;
  kind: EntityType;
  /** Of the theme. */
  color: string;
}

export interface EdgeData {
  predicate: Predicate;
  /** How much it shows while nothing is chosen. */
  strength: number;
  /** Of the theme, at rest and at the chosen node. */
  color: string;
  litColor: string;
}

/** From so many edges on they are drawn fainter, or they would cover the nodes. */
const DENSE = 500;

type DataColors = Pick<SceneColors, "ofType" | "line" | "accent">;
type DrawnGraph = Graph<NodeData, EdgeData>;

/** What is no longer there goes, what is new comes beside its neighbours. `kept` counts the nodes that stay. */
export function updateGraph(graph: DrawnGraph, view: GraphView, colors: DataColors): { isSame: boolean; kept: number } {
  const [nodesBefore, edgesBefore] = [graph.order, graph.size];
  dropMissing(graph, view);
  const [kept, keptEdges] = [graph.order, graph.size];
  const anchors = anchorsOf(graph, view);
  // Many nodes are small ones, or they would hide each other.
  const scale = Math.min(1, Math.max(0.4, Math.sqrt(600 / view.nodes.length)));
  for (const { id, name, type, degree } of view.nodes) {
    const looks = {
      name,
      kind: type,
      color: colors.ofType(type),
      size: scale * Math.min(16, 3 + 1.4 * Math.sqrt(degree)),
    };
    if (graph.hasNode(id)) graph.mergeNodeAttributes(id, looks);
    else graph.addNode(id, { ...looks, ...startPosition(id, anchors.get(id)) });
  }
  const strength = view.edges.length < DENSE ? 0.6 : 0.25;
  for (const { id, source, target, predicate } of view.edges) {
    if (graph.hasEdge(id)) graph.setEdgeAttribute(id, "strength", strength);
    else graph.addEdgeWithKey(id, source, target, { predicate, strength, color: colors.line, litColor: colors.accent });
  }
  const isSame = kept === nodesBefore && kept === graph.order && keptEdges === edgesBefore && keptEdges === graph.size;
  return { isSame, kept };
}

/** An edge that leads elsewhere than before is another edge: two names have become one entity. */
function dropMissing(graph: DrawnGraph, { nodes, edges }: GraphView): void {
  const wanted = new Set(nodes.map(({ id }) => id));
  const ends = new Map(edges.map(({ id, source, target }) => [id, `${source} ${target}`]));
  for (const id of graph.edges()) if (ends.get(id) !== graph.extremities(id).join(" ")) graph.dropEdge(id);
  for (const id of graph.nodes()) if (!wanted.has(id)) graph.dropNode(id);
}

/** For each node that is new, where its neighbours stand already. */
function anchorsOf(graph: DrawnGraph, { edges }: GraphView): Map<string, Point[]> {
  const anchors = new Map<string, Point[]>();
  const add = (id: string, other: string) => {
    if (graph.hasNode(id) || !graph.hasNode(other)) return;
    const { x, y } = graph.getNodeAttributes(other);
    anchors.set(id, [...(anchors.get(id) ?? []), { x, y }]);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return anchors;
}
