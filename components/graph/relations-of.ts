// What a drawing says of one node: its verbs, each with the nodes at the other end.
import type { GraphNode, GraphView, RelatedEntity } from "#lib/domain/api/knowledge.ts";
import { inOrder, type OntologyTerm, type Predicate } from "#lib/domain/ontology.ts";

export interface NodeRelation {
  readonly predicate: Predicate;
  /** "out" where the node is the subject. */
  readonly direction: RelatedEntity["direction"];
  /** Each once, the best linked first. */
  readonly others: readonly GraphNode[];
}

/** What the node says of others before what others say of it. */
export function relationsOf(
  nodeId: string,
  { nodes, edges }: Pick<GraphView, "nodes" | "edges">,
  terms: readonly Pick<OntologyTerm, "name">[],
): NodeRelation[] {
  const own = edges.filter(({ source, target }) => source !== target && (source === nodeId || target === nodeId));
  const order = inOrder(
    own.map(({ predicate }) => predicate),
    terms,
  );
  return (["out", "in"] as const).flatMap((direction) => {
    const [here, there] = direction === "out" ? (["source", "target"] as const) : (["target", "source"] as const);
    return order.flatMap((predicate) => {
      const ids = new Set(
        own.filter((edge) => edge.predicate === predicate && edge[here] === nodeId).map((edge) => edge[there]),
      );
      const others = nodes.filter(({ id }) => ids.has(id)).sort((a, b) => b.degree - a.degree);
      return others.length > 0 ? [{ predicate, direction, others }] : [];
    });
  });
}
