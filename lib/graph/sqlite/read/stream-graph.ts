// The whole graph, or what one document says, in order of id, a batch at a time: memory does not grow with the graph.
import type { Fact } from "#lib/domain/fact.ts";
import type { GraphChunk, GraphDocument, GraphEntity } from "#lib/graph/graph-store.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";
import { toEntity } from "./read-entities.ts";
import { findFacts, toEvidence } from "./read-facts.ts";

const BATCH = 200;

export async function* streamDocuments(db: Database, documentId?: string): AsyncGenerator<GraphDocument> {
  const sql = "SELECT id, body FROM documents WHERE id > ?1 AND (?2 IS NULL OR id = ?2) ORDER BY id LIMIT ?3";
  for await (const row of batches(db, sql, documentId)) yield JSON.parse(String(row.body));
}

export async function* streamChunks(db: Database, documentId?: string): AsyncGenerator<GraphChunk> {
  const sql = `SELECT * FROM chunks WHERE id > ?1 AND ${onlyOf(documentId, "document_id = ?2")} ORDER BY id LIMIT ?3`;
  for await (const row of batches(db, sql, documentId)) {
    yield {
      id: String(row.id),
      documentId: String(row.document_id),
      index: Number(row.chunk_index),
      text: String(row.text),
      headings: JSON.parse(String(row.headings)),
      pageStart: Number(row.page_start),
      pageEnd: Number(row.page_end),
      tokens: Number(row.tokens),
    };
  }
}

export async function* streamEntities(db: Database, documentId?: string): AsyncGenerator<GraphEntity> {
  const own = "id IN (SELECT entity_id FROM name_documents JOIN names USING (key) WHERE document_id = ?2)";
  const sql = `SELECT * FROM entities WHERE id > ?1 AND ${onlyOf(documentId, own)} ORDER BY id LIMIT ?3`;
  for await (const row of batches(db, sql, documentId)) {
    const { mentionCount: _, documentCount: __, ...entity } = toEntity(row);
    const summary = documentId ? "" : entity.summary;
    yield { ...entity, summary, mentions: readMentions(db, entity.id, documentId) };
  }
}

function readMentions(db: Database, entityId: string, documentId?: string): GraphEntity["mentions"] {
  const keys = db.all("SELECT key FROM names WHERE entity_id = ?", entityId).map((row) => String(row.key));
  const rows = db.all(
    `SELECT * FROM mentions WHERE key IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR document_id = ?2)
     ORDER BY document_id, chunk_id, ordinal`,
    jsonList(keys),
    documentId ?? null,
  );
  return rows.map(toEvidence);
}

export async function* streamFacts(db: Database, documentId?: string): AsyncGenerator<Fact> {
  let cursor: string | undefined;
  do {
    const page = findFacts(db, { document: documentId, cursor, limit: BATCH });
    for (const fact of page.facts) {
      const evidence = documentId ? fact.evidence.filter((item) => item.documentId === documentId) : fact.evidence;
      yield { ...fact, evidence };
    }
    cursor = page.nextCursor ?? undefined;
    await nextTurn();
  } while (cursor);
}

/** A condition that leaves the choice open (`?2 IS NULL OR …`) would have SQLite read through the whole graph for one document. */
function onlyOf(documentId: string | undefined, condition: string): string {
  return documentId ? condition : "?2 IS NULL";
}

async function* batches(db: Database, sql: string, documentId: string | undefined): AsyncGenerator<Row> {
  for (let after = ""; ; ) {
    const rows = db.all(sql, after, documentId ?? null, BATCH);
    yield* rows;
    if (rows.length < BATCH) return;
    after = String(rows.at(-1)?.id);
    await nextTurn();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
