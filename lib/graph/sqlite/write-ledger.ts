// The ledger's rows: puts in and takes out what one chunk says, and keeps the counts of names that follow from it.
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import { pageMarks } from "#lib/graph/page-marks.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";
import { fileName } from "./file-names.ts";

/** Keys of the names that the chunk's mentions, aliases and claims speak of. */
function keysOfChunk(db: Database, chunkId: string): Set<string> {
  const rows = db.all(
    `SELECT key FROM mentions WHERE chunk_id = ?1 UNION SELECT alias_key FROM aliases WHERE chunk_id = ?1
     UNION SELECT subject_key FROM claims WHERE chunk_id = ?1
     UNION SELECT object_key FROM claims WHERE chunk_id = ?1 AND object_key IS NOT NULL`,
    chunkId,
  );
  return new Set(rows.map((row) => String(row.key)));
}

/** Takes out all that the chunk says, and the chunk. Returns the keys that this touches. */
export function eraseChunk(db: Database, chunkId: string): Set<string> {
  const keys = keysOfChunk(db, chunkId);
  count(db, chunkId, -1);
  db.run("DELETE FROM claims WHERE chunk_id = ?", chunkId);
  db.run("DELETE FROM mentions WHERE chunk_id = ?", chunkId);
  db.run("DELETE FROM aliases WHERE chunk_id = ?", chunkId);
  db.run("DELETE FROM chunks WHERE id = ?", chunkId);
  return keys;
}

/** Puts in the chunk and the names that it uses. Returns the keys that this and its claims touch. */
export function insertChunk(db: Database, resolver: Resolver, chunk: Chunk, knowledge: ChunkKnowledge): Set<string> {
  db.run(
    `INSERT INTO chunks (id, document_id, chunk_index, text, headings, page_start, page_end, tokens, page_marks)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    chunk.id,
    chunk.documentId,
    chunk.index,
    chunk.text,
    JSON.stringify(chunk.headings),
    chunk.pageStart,
    chunk.pageEnd,
    chunk.tokens,
    JSON.stringify(pageMarks(chunk)),
  );
  insertMentions(db, resolver, chunk, knowledge);
  count(db, chunk.id, 1);
  const ends = knowledge.claims.flatMap(({ object, subject }) => (object ? [subject, object] : [subject]));
  return new Set([...keysOfChunk(db, chunk.id), ...ends.map(({ name, type }) => resolver.keyOf(name, type))]);
}

function insertMentions(db: Database, resolver: Resolver, chunk: Chunk, { mentions }: ChunkKnowledge): void {
  mentions.forEach(({ name, type, aliases, evidence }, ordinal) => {
    const key = addName(db, resolver, name, type);
    const { page, quote, boxes } = evidence;
    const row = [chunk.id, ordinal, chunk.documentId, key, name, page, quote, JSON.stringify(boxes)];
    db.run("INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?)", ...row);
    for (const alias of aliases) {
      const aliasKey = addName(db, resolver, alias, type);
      if (aliasKey !== key) db.run("INSERT OR IGNORE INTO aliases VALUES (?, ?, ?, ?)", chunk.id, key, aliasKey, alias);
    }
  });
}

function addName(db: Database, resolver: Resolver, name: string, type: Parameters<Resolver["keyOf"]>[1]): string {
  const key = resolver.keyOf(name, type);
  const row = [key, type, resolver.entityIdOf(key)];
  db.run("INSERT OR IGNORE INTO names (key, type, own_id) VALUES (?, ?, ?)", ...row);
  // Each spelling of a key is filed: capitals tell an acronym, articles give other initials.
  if (db.all("SELECT 1 FROM spellings WHERE key = ? AND name = ?", key, name).length === 0) {
    fileName(db, resolver, { key, name, type });
  }
  return key;
}

/** Adds the chunk's mentions and aliases to the counts (`by` 1) or takes them out (`by` -1); what is at 0 is gone. */
function count(db: Database, chunkId: string, by: 1 | -1): void {
  db.run(
    `INSERT INTO spellings (key, name, count)
     SELECT key, name, ?2 * count(*) FROM (
       SELECT key, name FROM mentions WHERE chunk_id = ?1 UNION ALL SELECT alias_key, alias FROM aliases WHERE chunk_id = ?1
     ) WHERE true GROUP BY key, name
     ON CONFLICT DO UPDATE SET count = count + excluded.count`,
    chunkId,
    by,
  );
  db.run(
    `INSERT INTO name_documents (key, document_id, mentions)
     SELECT key, document_id, ?2 * count(*) FROM mentions WHERE chunk_id = ?1 GROUP BY key, document_id
     ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions`,
    chunkId,
    by,
  );
}

/** Forgets those of the names that no mention and no alias uses any more. */
export function forgetUnusedNames(db: Database, keys: Iterable<string>): void {
  const list = jsonList(keys);
  const among = "key IN (SELECT value FROM json_each(?))";
  db.run(`DELETE FROM spellings WHERE ${among} AND count = 0`, list);
  db.run(`DELETE FROM name_documents WHERE ${among} AND mentions = 0`, list);
  db.run(
    `DELETE FROM names WHERE ${among} AND NOT EXISTS (SELECT 1 FROM spellings WHERE spellings.key = names.key)`,
    list,
  );
  db.run(
    `DELETE FROM name_blocks WHERE ${among} AND NOT EXISTS (SELECT 1 FROM names WHERE names.key = name_blocks.key)`,
    list,
  );
}
