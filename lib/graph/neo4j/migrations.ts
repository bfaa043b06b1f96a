// The schema of the graph in Neo4j; a list that only grows. Every node of ours bears the label DiveTeacher beside its
// own, and every index is of that label: what else the database holds is neither read nor slowed down.

import { SUMMARY_ORDER } from "#lib/resolve/summarize-entity.ts";
import { mentionLevel } from "./ledger/links.ts";

export interface Migration {
  /** Each does nothing where it has been done. */
  readonly schema: readonly string[];
  readonly renew?: readonly Renewal[];
}

/**
 * Brings what is there up to date, a part at a time: up to `limit` nodes with ids above `after`. Returns the `last` of them,
 * null where there are no more.
 */
export interface Renewal {
  readonly statement: string;
  readonly after: string;
  readonly limit: number;
  readonly values?: Readonly<Record<string, unknown>>;
}

const PLACE_FACTS = `
MATCH (fact:DiveTeacher) WHERE fact.id > $after AND fact.id < "f~"
WITH fact ORDER BY fact.id LIMIT $limit
WITH fact, [at IN range(0, size($order) - 1) WHERE $order[at] = fact.predicate][0] AS at
SET fact.place = CASE WHEN at IS NULL THEN "~" + fact.predicate ELSE right("0" + toString(at), 2) END + " " + fact.id
RETURN max(fact.id) AS last`;

const NAME_OBJECTS = `
MATCH (fact:DiveTeacher) WHERE fact.id > $after AND fact.id < "f~"
WITH fact ORDER BY fact.id LIMIT $limit
OPTIONAL MATCH (fact)-[:OBJECT]->(object:DiveTeacher)
SET fact.objectId = object.id
RETURN max(fact.id) AS last`;

const LEVEL_ENTITIES = `
MATCH (entity:DiveTeacher) WHERE entity.id > $after AND entity.id < "e~"
WITH entity ORDER BY entity.id LIMIT $limit
SET entity.mentionLevel = ${mentionLevel("entity.mentionCount")}
RETURN max(entity.id) AS last`;

const LINK_ENTITIES = `
MATCH (entity:DiveTeacher) WHERE entity.id > $after AND entity.id < "e~"
WITH entity ORDER BY entity.id LIMIT $limit
CALL (entity) {
  MATCH (entity)<-[:SUBJECT|OBJECT]-(fact:Fact)-[:SUBJECT|OBJECT]->(other:DiveTeacher)
  WITH entity, other, collect(DISTINCT fact.id) AS factIds
  MERGE (link:DiveTeacher {id: "l_" + entity.id + " " + other.id})
  SET link:Link, link.of = entity.id, link.other = other.id, link.factIds = factIds, link.level = other.mentionLevel
  RETURN count(*) AS neighbours, coalesce(sum(size(factIds)), 0) AS degree
}
SET entity.neighbours = neighbours, entity.degree = degree
RETURN max(entity.id) AS last`;

export const MIGRATIONS: readonly Migration[] = [
  {
    schema: [
      "CREATE CONSTRAINT diveteacher_id IF NOT EXISTS FOR (n:DiveTeacher) REQUIRE n.id IS UNIQUE",
      // Episodes in the order of their document.
      "CREATE INDEX diveteacher_episodes IF NOT EXISTS FOR (n:DiveTeacher) ON (n.documentId, n.index)",
      // Entities in the orders in which they are listed; rank is the number of mentions below zero.
      "CREATE INDEX diveteacher_entities_by_rank IF NOT EXISTS FOR (n:DiveTeacher) ON (n.rank, n.sortName, n.id)",
      "CREATE INDEX diveteacher_entities_by_name IF NOT EXISTS FOR (n:DiveTeacher) ON (n.sortName, n.id)",
      "CREATE INDEX diveteacher_names_by_own_id IF NOT EXISTS FOR (n:DiveTeacher) ON (n.ownId)",
      "CREATE INDEX diveteacher_facts_by_number IF NOT EXISTS FOR (n:DiveTeacher) ON (n.predicate, n.number)",
      // What an entity says, by predicate: a summary is made of the first few.
      "CREATE INDEX diveteacher_facts_by_subject IF NOT EXISTS FOR (n:DiveTeacher) ON (n.subjectId, n.predicate, n.id)",
      // The ledger by the names of which it speaks, and aliases by the chunk that states them.
      "CREATE INDEX diveteacher_mentions_by_name IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.nameId)",
      "CREATE INDEX diveteacher_evidence_by_subject IF NOT EXISTS FOR ()-[r:EVIDENCE]-() ON (r.subjectId)",
      "CREATE INDEX diveteacher_evidence_by_object IF NOT EXISTS FOR ()-[r:EVIDENCE]-() ON (r.objectId)",
      "CREATE INDEX diveteacher_aliases_by_chunk IF NOT EXISTS FOR ()-[r:ALIAS]-() ON (r.chunkId)",
      // For people: names, aliases and passages as they are written, accents folded by the index.
      `CREATE FULLTEXT INDEX diveteacher_text IF NOT EXISTS FOR (n:DiveTeacher) ON EACH [n.name, n.aliases, n.text]
       OPTIONS { indexConfig: { \`fulltext.analyzer\`: "standard-folding" } }`,
      // For the app: words and trigrams that it has folded itself, so that they are those of the embedded graph.
      `CREATE FULLTEXT INDEX diveteacher_words IF NOT EXISTS
       FOR (n:DiveTeacher) ON EACH [n.nameWords, n.textWords, n.trigrams]
       OPTIONS { indexConfig: { \`fulltext.analyzer\`: "whitespace" } }`,
    ],
  },
  {
    schema: [
      // A fact knows its place in the summary of its subject: the first few are read, and no other.
      "CREATE INDEX diveteacher_facts_by_place IF NOT EXISTS FOR (n:DiveTeacher) ON (n.subjectId, n.place)",
      "DROP INDEX diveteacher_facts_by_subject IF EXISTS",
    ],
    renew: [{ statement: PLACE_FACTS, after: "f_", limit: 10_000, values: { order: SUMMARY_ORDER } }],
  },
  {
    schema: [
      // The neighbours of an entity, the most mentioned first.
      "CREATE INDEX diveteacher_links IF NOT EXISTS FOR (n:DiveTeacher) ON (n.of, n.level)",
      // What is said of an entity, in the order in which facts are listed.
      "CREATE INDEX diveteacher_facts_of_subject IF NOT EXISTS FOR (n:DiveTeacher) ON (n.subjectId, n.id)",
      "CREATE INDEX diveteacher_facts_of_object IF NOT EXISTS FOR (n:DiveTeacher) ON (n.objectId, n.id)",
    ],
    renew: [
      { statement: NAME_OBJECTS, after: "f_", limit: 10_000 },
      { statement: LEVEL_ENTITIES, after: "e_", limit: 10_000 },
      // One of them may have ten thousands of links.
      { statement: LINK_ENTITIES, after: "e_", limit: 100 },
    ],
  },
];
