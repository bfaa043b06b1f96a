// The ledger's rows: puts in and takes out what one chunk says, and keeps the counts of names that follow from it.
import type { ReadChunk } from "#lib/graph/graph-store.ts";
import { pageMarks } from "#lib/graph/page-marks.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";
import { factsOfChunk } from "./facts-of-chunk.ts";
import { fileName, type Spelling } from "./file-names.ts";
import type { ChunkChange } from "./ledger-change.ts";
import type { LinkCounts } from "./link-counts.ts";

/** By name that a chunk touches, how many mentions it has more than before. */
type NameCounts = Map<string, number>;

/** What a change takes out is told here. */
interface Erasing {
  readonly links: LinkCounts;
  readonly untold: Map<string, string[]>;
}

/** Takes out all that the chunk says, and the chunk. */
export function eraseChunk(db: Database, chunkId: string, { links, untold }: Erasing): NameCounts {
  if (!db.get("SELECT 1 FROM chunks WHERE id = ?", chunkId)) return new Map();
  const touched = countsOfChunk(db, chunkId);
  db.run(
    `INSERT INTO spellings (key, name, count)
     SELECT key, name, -count(*) FROM (
       SELECT key, name FROM mentions WHERE chunk_id = ?1 UNION ALL SELECT alias_key, alias FROM aliases WHERE chunk_id = ?1
     ) WHERE true GROUP BY key, name
     ON CONFLICT DO UPDATE SET count = count + excluded.count`,
    chunkId,
  );
  const stated = factsOfChunk(db, chunkId);
  db.run("DELETE FROM claims WHERE chunk_id = ?", chunkId);
  links.go(stated);
  for (const { place, subjectId } of stated) untold.set(subjectId, [...(untold.get(subjectId) ?? []), place]);
  db.run("DELETE FROM mentions WHERE chunk_id = ?", chunkId);
  db.run("DELETE FROM aliases WHERE chunk_id = ?", chunkId);
  db.run("DELETE FROM chunks WHERE id = ?", chunkId);
  return touched;
}

/** Of the names of which the chunk's mentions, aliases and claims speak. */
function countsOfChunk(db: Database, chunkId: string): NameCounts {
  const rows = db.all(
    `SELECT key, sum(mentions) AS mentions FROM (
       SELECT key, 1 AS mentions FROM mentions WHERE chunk_id = ?1
       UNION ALL SELECT alias_key, 0 FROM aliases WHERE chunk_id = ?1
       UNION ALL SELECT subject_key, 0 FROM claims WHERE chunk_id = ?1
       UNION ALL SELECT object_key, 0 FROM claims WHERE chunk_id = ?1 AND object_key IS NOT NULL)
     GROUP BY key`,
    chunkId,
  );
  return new Map(rows.map((row) => [String(row.key), -Number(row.mentions)]));
}

/** Puts in the chunk and the names that it uses. */
export function insertChunk(db: Database, resolver: Resolver, read: ReadChunk): ChunkChange {
  const [chunk, { claims }] = read;
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
  const change = insertMentions(db, resolver, read);
  for (const { object, subject } of claims) {
    for (const { name, type } of object ? [subject, object] : [subject]) {
      touch(change.mentions, resolver.keyOf(name, type), 0);
    }
  }
  return change;
}

function insertMentions(db: Database, resolver: Resolver, [chunk, { mentions }]: ReadChunk): ChunkChange {
  const touched: NameCounts = new Map();
  const linked = new Set<string>();
  const spellings: Spelling[] = [];
  mentions.forEach(({ name, type, aliases, evidence }, ordinal) => {
    const key = resolver.keyOf(name, type);
    touch(touched, key, 1);
    spellings.push({ key, name, type });
    const { page, quote, boxes } = evidence;
    const row = [chunk.id, ordinal, chunk.documentId, key, name, page, quote, JSON.stringify(boxes)];
    db.run("INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?)", ...row);
    for (const alias of aliases) {
      const aliasKey = resolver.keyOf(alias, type);
      if (aliasKey === key) continue;
      touch(touched, aliasKey, 0);
      const isNew = db.run("INSERT OR IGNORE INTO aliases VALUES (?, ?, ?, ?)", chunk.id, key, aliasKey, alias) === 1;
      if (!isNew) continue;
      spellings.push({ key: aliasKey, name: alias, type });
      linked.add(key).add(aliasKey);
    }
  });
  countSpellings(db, resolver, spellings);
  return { mentions: touched, linked };
}

function touch(touched: NameCounts, key: string, by: number): void {
  touched.set(key, (touched.get(key) ?? 0) + by);
}

/** Each spelling of a key is filed: capitals tell an acronym, articles give other initials. */
function countSpellings(db: Database, resolver: Resolver, spellings: readonly Spelling[]): void {
  const counts = new Map<string, Spelling & { count: number }>();
  for (const spelling of spellings) {
    const id = JSON.stringify([spelling.key, spelling.name]);
    counts.set(id, { ...spelling, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  for (const { count, key, name, type } of counts.values()) {
    if (db.run("UPDATE spellings SET count = count + ? WHERE key = ? AND name = ?", count, key, name) === 1) continue;
    db.run("INSERT INTO spellings VALUES (?, ?, ?)", key, name, count);
    db.run("INSERT OR IGNORE INTO names (key, type, own_id) VALUES (?, ?, ?)", key, type, resolver.entityIdOf(key));
    fileName(db, resolver, { key, name, type });
  }
}

const COUNT = "INSERT INTO name_documents (mentions, key, document_id) VALUES (?, ?, ?)";
const RECOUNT = "UPDATE name_documents SET mentions = ? WHERE key = ? AND document_id = ?";

/** Adds to how often the document mentions these names; what is at 0 is gone. Returns how often those that changed are mentioned now. */
export function countMentions(
  db: Database,
  documentId: string,
  mentions: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const changed = new Map([...mentions].filter(([, by]) => by !== 0));
  const before = mentionsOf(db, documentId, [...changed.keys()]);
  const counted = [...changed].map(([key, by]) => [key, (before.get(key) ?? 0) + by] as const);
  // An upsert of them all takes twice as long.
  for (const [key, count] of counted) db.run(before.has(key) ? RECOUNT : COUNT, count, key, documentId);
  return new Map(counted);
}

/** By key, how often the document mentions these names; those that it does not are left out. */
export function mentionsOf(db: Database, documentId: string, keys: readonly string[]): ReadonlyMap<string, number> {
  if (keys.length === 0) return new Map();
  // CROSS JOIN holds SQLite to the table itself: the index by document would be looked into first.
  const sql = `SELECT held.key, mentions FROM json_each(?) CROSS JOIN name_documents AS held
    ON held.key = value AND document_id = ?`;
  return new Map(db.all(sql, jsonList(keys), documentId).map(({ key, mentions }) => [String(key), Number(mentions)]));
}

/** Forgets those of the names that no mention and no alias uses any more, or that this document does not mention any more. */
export function forgetUnusedNames(db: Database, keys: ReadonlySet<string>, documentId: string): void {
  if (keys.size === 0) return;
  const list = jsonList(keys);
  const among = "key IN (SELECT value FROM json_each(?))";
  db.run(`DELETE FROM spellings WHERE ${among} AND count = 0`, list);
  db.run(`DELETE FROM name_documents WHERE ${among} AND document_id = ? AND mentions = 0`, list, documentId);
  const gone = db.all(
    `DELETE FROM names WHERE ${among} AND NOT EXISTS (SELECT 1 FROM spellings WHERE spellings.key = names.key) RETURNING key`,
    list,
  );
  db.run(`DELETE FROM name_blocks WHERE ${among}`, jsonList(gone.map((row) => String(row.key))));
}
