// The whole graph, or what one document says, in order of id, a batch at a time: memory does not grow with the graph.
import type { Curation } from "#lib/domain/curation.ts";
import type { Fact } from "#lib/domain/fact.ts";
import type { GraphChunk, GraphDocument, GraphEntity } from "#lib/graph/graph-store.ts";
import type { Bolt } from "../connection/bolt.ts";
import { type CurationRow, toCuration } from "../ledger/curations.ts";
import { findFacts } from "./read-facts.ts";
import { ENTITY_COLUMNS, EVIDENCE_PARTS, type EvidenceRow, toEntity, toEvidence } from "./rows.ts";

const BATCH = 200;

/** All ids of a kind begin alike, so that they lie together in the one index of ids. */
const nextOf = (node: string, prefix: string) =>
  `${node}.id > CASE WHEN $after = "" THEN "${prefix}_" ELSE $after END AND ${node}.id < "${prefix}\`"`;

const READ_DOCUMENTS = `
MATCH (document:DiveTeacher) WHERE ${nextOf("document", "d")} AND ($documentId IS NULL OR document.id = $documentId)
RETURN document.id AS id, document.body AS body ORDER BY document.id LIMIT $limit`;

const CHUNK_COLUMNS = `episode.id AS id, episode { .id, .documentId, .index, .text, .headings, .pageStart, .pageEnd, .tokens } AS chunk`;

const READ_CHUNKS = `
MATCH (episode:DiveTeacher) WHERE ${nextOf("episode", "c")}
RETURN ${CHUNK_COLUMNS} ORDER BY episode.id LIMIT $limit`;

const READ_CHUNKS_OF_DOCUMENT = `
MATCH (:DiveTeacher {id: $documentId})-[:HAS_EPISODE]->(episode:Episode) WHERE episode.id > $after
RETURN ${CHUNK_COLUMNS} ORDER BY episode.id LIMIT $limit`;

const WITH_MENTIONS = `entity.id AS id, ${ENTITY_COLUMNS}, COLLECT {
    MATCH (entity)<-[mention:MENTIONS]-(:DiveTeacher)
    WHERE $documentId IS NULL OR mention.documentId = $documentId
    WITH mention ORDER BY mention.documentId, mention.chunkId, mention.ordinal
    RETURN mention { ${EVIDENCE_PARTS} }
  } AS mentions`;

const READ_ENTITIES = `
MATCH (entity:DiveTeacher) WHERE ${nextOf("entity", "e")}
WITH entity ORDER BY entity.id LIMIT $limit
RETURN ${WITH_MENTIONS}`;

const READ_ENTITIES_OF_DOCUMENT = `
MATCH (:DiveTeacher {id: $documentId})<-[:IN_DOCUMENT]-(:Name)-[:NAMES]->(entity:DiveTeacher)
WHERE entity.id > $after
WITH DISTINCT entity ORDER BY entity.id LIMIT $limit
RETURN ${WITH_MENTIONS}`;

const READ_CURATIONS = `
MATCH (curation:DiveTeacher) WHERE ${nextOf("curation", "k")}
RETURN curation.id AS id, curation.body AS body ORDER BY id LIMIT $limit`;

/** About a name that the document mentions. */
const READ_CURATIONS_OF_DOCUMENT = `
MATCH (:DiveTeacher {id: $documentId})<-[:IN_DOCUMENT]-(name:Name)
MATCH (curated:DiveTeacher {id: "a" + substring(name.id, 1)})<-[:ABOUT]-(curation:Curation)
WHERE curation.id > $after
WITH DISTINCT curation
RETURN curation.id AS id, curation.body AS body ORDER BY id LIMIT $limit`;

export async function* streamDocuments(bolt: Bolt, documentId?: string): AsyncGenerator<GraphDocument> {
  const rows = batches<{ id: string; body: string }>(bolt, READ_DOCUMENTS, documentId);
  for await (const { body } of rows) yield JSON.parse(body);
}

export async function* streamChunks(bolt: Bolt, documentId?: string): AsyncGenerator<GraphChunk> {
  const statement = documentId ? READ_CHUNKS_OF_DOCUMENT : READ_CHUNKS;
  const rows = batches<{ id: string; chunk: GraphChunk }>(bolt, statement, documentId);
  for await (const { chunk } of rows) yield chunk;
}

export async function* streamEntities(bolt: Bolt, documentId?: string): AsyncGenerator<GraphEntity> {
  const statement = documentId ? READ_ENTITIES_OF_DOCUMENT : READ_ENTITIES;
  const rows = batches<{ id: string; entity: unknown; mentions: EvidenceRow[] }>(bolt, statement, documentId);
  for await (const row of rows) {
    const { mentionCount: _, documentCount: __, ...entity } = toEntity(row.entity);
    yield { ...entity, summary: documentId ? "" : entity.summary, mentions: row.mentions.map(toEvidence) };
  }
}

export async function* streamFacts(bolt: Bolt, documentId?: string): AsyncGenerator<Fact> {
  let cursor: string | undefined;
  do {
    const page = await findFacts(bolt, { document: documentId, cursor, limit: BATCH });
    for (const fact of page.facts) {
      const evidence = documentId ? fact.evidence.filter((item) => item.documentId === documentId) : fact.evidence;
      yield { ...fact, evidence };
    }
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
}

export async function* streamCurations(bolt: Bolt, documentId?: string): AsyncGenerator<Curation> {
  const statement = documentId ? READ_CURATIONS_OF_DOCUMENT : READ_CURATIONS;
  for await (const row of batches<CurationRow>(bolt, statement, documentId)) yield toCuration(row);
}

async function* batches<Row extends { readonly id: string }>(
  bolt: Bolt,
  statement: string,
  documentId: string | undefined,
): AsyncGenerator<Row> {
  for (let after = ""; ; ) {
    const rows = await bolt.read<Row>(statement, { after, documentId, limit: BATCH });
    yield* rows;
    if (rows.length < BATCH) return;
    after = rows.at(-1)?.id ?? "";
  }
}
