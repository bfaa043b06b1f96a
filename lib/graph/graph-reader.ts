// The graph as it is read over HTTP: entities bear their name in every language in which the lexicon knows it. What is
// exported is without these, so that the lexicon can grow and equal graphs still give equal bytes.
import type { Fact } from "#lib/domain/fact.ts";
import type { Labels } from "#lib/domain/labels.ts";
import type { EntityType } from "#lib/domain/ontology.ts";
import type { GraphStore } from "./graph-store.ts";

export type GraphReader = Pick<
  GraphStore,
  | "findEntities"
  | "readEntity"
  | "findFacts"
  | "findMentions"
  | "findDoubts"
  | "readGraph"
  | "searchPassages"
  | "searchFacts"
>;

interface Named {
  readonly name: string;
  readonly type?: EntityType;
}

/** `labelsOf` gives undefined for a name that it does not know, or that is the same in every language. */
export function labelGraph(
  graph: GraphReader,
  labelsOf: (name: string, type?: EntityType) => Labels | undefined,
): GraphReader {
  const label = <T extends Named>(thing: T): T => {
    const labels = labelsOf(thing.name, thing.type);
    return labels ? { ...thing, labels } : thing;
  };
  const labelFact = ({ object, subject, ...fact }: Fact): Fact => ({
    ...fact,
    subject: label(subject),
    object: object && label(object),
  });
  return {
    findEntities: async (query) => {
      const { q = "" } = query;
      const page = await graph.findEntities(query);
      // Asked for by a name that only readers of the other language use: "safety stop" in a French manual.
      const others = page.total === 0 ? Object.values(labelsOf(q) ?? {}).filter((name) => name !== q) : [];
      const [other] = others;
      const found = other === undefined ? page : await graph.findEntities({ ...query, q: other });
      return { ...found, entities: found.entities.map(label) };
    },
    readEntity: async (entityId) => {
      const entity = await graph.readEntity(entityId);
      return entity && label({ ...entity, facts: entity.facts.map(labelFact), related: entity.related.map(label) });
    },
    findFacts: async (query) => {
      const page = await graph.findFacts(query);
      return { ...page, facts: page.facts.map(labelFact) };
    },
    findMentions: async (documentId, page, limit) => {
      const mentions = await graph.findMentions(documentId, page, limit);
      return mentions.map((mention) => ({ ...mention, entity: label(mention.entity) }));
    },
    findDoubts: async (query) => {
      const page = await graph.findDoubts(query);
      return { ...page, pairs: page.pairs.map((pair) => ({ ...pair, a: label(pair.a), b: label(pair.b) })) };
    },
    readGraph: async (query) => {
      const view = await graph.readGraph(query);
      return { ...view, nodes: view.nodes.map(label) };
    },
    searchPassages: (text, limit) => graph.searchPassages(text, limit),
    searchFacts: async (text, limit) => (await graph.searchFacts(text, limit)).map(labelFact),
  };
}
