// The graph as it is read over HTTP: entities bear their name in every language in which the lexicon knows it. What is
// exported is without these, so that the lexicon can grow and equal graphs still give equal bytes.
import type { EntityDetail } from "#lib/domain/api/knowledge.ts";
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
  | "factsInPassages"
  | "factsAbout"
  | "readFacts"
>;

interface Named {
  readonly name: string;
  readonly type?: EntityType;
}

type LabelsOf = (name: string, type?: EntityType) => Labels | undefined;

/**
 * `labelsOf` gives undefined for a name that it does not know, or that is the same in every language. What a person has
 * called an entity is shown as it is.
 */
export function labelGraph(graph: GraphReader & Pick<GraphStore, "curations">, labelsOf: LabelsOf): GraphReader {
  const labelled = async <T>(reading: Promise<T>, label: (read: T, label: Label) => T): Promise<T> => {
    const [read, chosen] = await Promise.all([reading, chosenNames(graph)]);
    return label(read, (thing) => {
      const labels = chosen.has(thing.name) ? undefined : labelsOf(thing.name, thing.type);
      return labels ? { ...thing, labels } : thing;
    });
  };
  const findEntities = async (query: Parameters<GraphReader["findEntities"]>[0]) => {
    const { q = "" } = query;
    const page = await graph.findEntities(query);
    // Asked for by a name that only readers of the other language use: "safety stop" in a French manual.
    const others = page.total === 0 ? Object.values(labelsOf(q) ?? {}).filter((name) => name !== q) : [];
    const [other] = others;
    return other === undefined ? page : graph.findEntities({ ...query, q: other });
  };
  return {
    findEntities: (query) =>
      labelled(findEntities(query), (page, label) => ({ ...page, entities: page.entities.map(label) })),
    readEntity: (entityId) =>
      labelled(graph.readEntity(entityId), (entity, label) => entity && labelAll(entity, label)),
    findFacts: (query) =>
      labelled(graph.findFacts(query), (page, label) => ({ ...page, facts: labelFacts(page.facts, label) })),
    findMentions: (documentId, page, limit) =>
      labelled(graph.findMentions(documentId, page, limit), (mentions, label) =>
        mentions.map((mention) => ({ ...mention, entity: label(mention.entity) })),
      ),
    findDoubts: (query) =>
      labelled(graph.findDoubts(query), (page, label) => ({
        ...page,
        pairs: page.pairs.map((pair) => ({ ...pair, a: label(pair.a), b: label(pair.b) })),
      })),
    readGraph: (query) =>
      labelled(graph.readGraph(query), (view, label) => ({ ...view, nodes: view.nodes.map(label) })),
    searchPassages: (text, limit) => graph.searchPassages(text, limit),
    factsInPassages: (chunkIds) => graph.factsInPassages(chunkIds),
    factsAbout: (entityIds, limit) => graph.factsAbout(entityIds, limit),
    readFacts: (ids) => labelled(graph.readFacts(ids), labelFacts),
  };
}

type Label = <T extends Named>(thing: T) => T;

async function chosenNames(graph: Pick<GraphStore, "curations">): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for await (const curation of graph.curations()) if (curation.kind === "rename") names.add(curation.name);
  return names;
}

function labelAll(entity: EntityDetail, label: Label): EntityDetail {
  return label({ ...entity, facts: labelFacts(entity.facts, label), related: entity.related.map(label) });
}

function labelFacts(facts: readonly Fact[], label: Label): Fact[] {
  return facts.map(({ object, subject, ...fact }) => ({
    ...fact,
    subject: label(subject),
    object: object && label(object),
  }));
}
