// What a drawing knows of its nodes: who is linked to whom, and how much is not drawn.
import type { GraphNode, GraphView } from "#lib/domain/api/knowledge.ts";

export interface GraphIndex {
  /** The nodes by how much they are linked, then by name. */
  readonly ranked: readonly GraphNode[];
  /** The drawn neighbours of each node. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  /** Neighbours of a node that are not drawn. */
  readonly hiddenOf: (node: GraphNode) => number;
  /** The node with the most neighbours that are not drawn; null where all are. */
  readonly mostHiding: GraphNode | null;
}

export function indexGraph({ nodes, edges }: Pick<GraphView, "nodes" | "edges">): GraphIndex {
  const neighbours = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of edges) {
    if (source === target) continue;
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  // What was drawn before a run ended may know more neighbours than were counted.
  const hiddenOf = (node: GraphNode) => Math.max(0, node.neighbours - (neighbours.get(node.id)?.size ?? 0));
  const ranked = [...nodes].sort((a, b) => b.degree - a.degree || a.name.localeCompare(b.name));
  const mostHiding = ranked.reduce<GraphNode | null>(
    (best, node) => (hiddenOf(node) > (best ? hiddenOf(best) : 0) ? node : best),
    null,
  );
  return { ranked, neighbours, hiddenOf, mostHiding };
}
