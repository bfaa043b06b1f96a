// What a text finds among the drawn nodes.
import { foldText } from "#lib/client/words/fold-text.ts";
import type { GraphNode } from "#lib/domain/api/knowledge.ts";
import type { EntityType } from "#lib/domain/ontology.ts";

/** By rank, those that are called just so first, then those whose name begins so. No type stands for all of them. */
export function findNodes(ranked: readonly GraphNode[], text: string, types: readonly EntityType[]): GraphNode[] {
  const wanted = foldText(text);
  const found: [GraphNode[], GraphNode[], GraphNode[]] = [[], [], []];
  for (const node of ranked) {
    const name = foldText(node.name);
    if (!name.includes(wanted) || (types.length > 0 && !types.includes(node.type))) continue;
    found[wanted === "" || name === wanted ? 0 : name.startsWith(wanted) ? 1 : 2].push(node);
  }
  return found.flat();
}
