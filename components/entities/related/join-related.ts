// The entities that facts lead to or come from, each once with all its verbs.
import type { GraphView, RelatedEntity } from "#lib/domain/api/knowledge.ts";
import { inOrder, type Ontology, type Predicate } from "#lib/domain/ontology.ts";

interface Verb {
  readonly predicate: Predicate;
  readonly direction: RelatedEntity["direction"];
}

export interface Relative extends Omit<RelatedEntity, "predicate" | "direction"> {
  readonly verbs: readonly Verb[];
}

/** In the order given, which is that of importance. */
export function joinRelated(related: readonly RelatedEntity[]): Relative[] {
  const byId = new Map<string, Relative & { verbs: Verb[] }>();
  for (const { predicate, direction, ...entity } of related) {
    const relative = byId.get(entity.id) ?? { ...entity, verbs: [] };
    const isKnown = relative.verbs.some((verb) => verb.predicate === predicate && verb.direction === direction);
    if (!isKnown) relative.verbs.push({ predicate, direction });
    byId.set(entity.id, relative);
  }
  return [...byId.values()];
}

/** The first ones, those of one verb beside each other: what the entity says before what is said of it. */
export function pickRelated(
  relatives: readonly Relative[],
  limit: number,
  { predicates }: Pick<Ontology, "predicates">,
): Relative[] {
  const picked = relatives.slice(0, limit);
  const order = inOrder(
    picked.flatMap(({ verbs }) => verbs.map(({ predicate }) => predicate)),
    predicates,
  );
  const rankOf = ({ verbs: [verb] }: Relative) =>
    verb ? order.indexOf(verb.predicate) + (verb.direction === "in" ? order.length : 0) : 0;
  return picked.sort((a, b) => rankOf(a) - rankOf(b));
}

/** Which of them facts link to each other: each pair once, as places in the list. */
export function linksAmong(relatives: readonly Relative[], edges: GraphView["edges"]): (readonly [number, number])[] {
  const places = new Map(relatives.map(({ id }, place) => [id, place]));
  const pairs = new Map<string, readonly [number, number]>();
  for (const { source, target } of edges) {
    const [a, b] = [places.get(source), places.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    const pair = [Math.min(a, b), Math.max(a, b)] as const;
    pairs.set(pair.join(), pair);
  }
  return [...pairs.values()];
}
