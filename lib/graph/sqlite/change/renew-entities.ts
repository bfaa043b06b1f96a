// Makes the rows of entities from their names, counts and facts.
import { countAgain, type MentionCounts } from "#lib/graph/count-again.ts";
import { sortName } from "#lib/graph/search/fold-words.ts";
import type { NameGroup } from "#lib/resolve/resolver.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";
import type { LedgerChange } from "../ledger/ledger-change.ts";
import type { Summary } from "../ledger/summaries-of.ts";
import { type News, renewSummaries } from "./renew-summaries.ts";

export interface ShownGroup extends NameGroup {
  readonly entityId: string;
  /** Whether the entity has the very names that it had. */
  readonly isSame: boolean;
}

/**
 * Writes the entities of these groups, and the summaries of those whose first facts came or went. Returns how many entities
 * the document of the change has more than before, where no name that it mentioned has moved.
 */
export function renewEntities(db: Database, groups: readonly ShownGroup[], change: LedgerChange, news: News): number {
  const known = rowsOf(db, [...groups.map(({ entityId }) => entityId), ...news.inserted.told.keys()]);
  const present = presentIn(db, groups, change.documentId);
  const anew = countAll(db, groups);
  const summaries = renewSummaries(db, { groups, known, change, news });
  let added = 0;
  for (const group of groups) {
    const { entityId, keys } = group;
    const row = known.get(entityId);
    const before = { mentions: Number(row?.mention_count ?? 0), documents: Number(row?.document_count ?? 0) };
    const counted = countAgain(before, sumOf(change.mentions, keys), sumOf(present, keys));
    added += counted.documents - before.documents;
    const { documents, mentions } = anew.get(entityId) ?? counted;
    const counts = { mention_count: mentions, document_count: documents };
    writeEntity(db, row, {
      ...wordsOf(group),
      ...counts,
      ...toldOf(summaries, entityId),
      ...linksOf(change, row, entityId),
    });
  }
  const written = new Set(groups.map(({ entityId }) => entityId));
  for (const [entityId, { end, text }] of summaries) {
    if (written.has(entityId)) continue;
    db.run("UPDATE entities SET summary = ?, summary_end = ? WHERE id = ?", text, end, entityId);
  }
  return added;
}

function sumOf(counts: ReadonlyMap<string, number>, keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
}

function rowsOf(db: Database, entityIds: readonly string[]): ReadonlyMap<string, Row> {
  const sql = "SELECT * FROM entities WHERE id IN (SELECT value FROM json_each(?))";
  return new Map(db.all(sql, jsonList(entityIds)).map((row) => [String(row.id), row]));
}

/** Of entities with other names than before. */
function countAll(db: Database, groups: readonly ShownGroup[]): ReadonlyMap<string, MentionCounts> {
  const other = groups.filter(({ isSame }) => !isSame);
  if (other.length === 0) return new Map();
  const rows = db.all(
    `SELECT entity_id, sum(mentions) AS mentions, count(DISTINCT document_id) AS documents
     FROM names JOIN name_documents USING (key) WHERE entity_id IN (SELECT value FROM json_each(?)) GROUP BY entity_id`,
    idsOf(other),
  );
  const counts = new Map(other.map(({ entityId }) => [entityId, { mentions: 0, documents: 0 }]));
  for (const { documents, entity_id, mentions } of rows) {
    counts.set(String(entity_id), { mentions: Number(mentions), documents: Number(documents) });
  }
  return counts;
}

/** By key, how often the document mentions each name now. */
function presentIn(db: Database, groups: readonly ShownGroup[], documentId: string): ReadonlyMap<string, number> {
  const sql =
    "SELECT key, mentions FROM name_documents WHERE document_id = ? AND key IN (SELECT value FROM json_each(?))";
  const rows = db.all(sql, documentId, jsonList(groups.flatMap(({ keys }) => keys)));
  return new Map(rows.map(({ key, mentions }) => [String(key), Number(mentions)]));
}

function idsOf(groups: readonly ShownGroup[]): string {
  return jsonList(groups.map(({ entityId }) => entityId));
}

function wordsOf({ aliases, entityId, name, type }: ShownGroup): Row {
  return { id: entityId, name, sort_name: sortName(name), type, aliases: JSON.stringify(aliases) };
}

/** None of an entity whose summary is as it was. */
function toldOf(summaries: ReadonlyMap<string, Summary>, entityId: string): Row {
  const summary = summaries.get(entityId);
  return summary ? { summary: summary.text, summary_end: summary.end } : {};
}

function linksOf({ links }: LedgerChange, known: Row | undefined, entityId: string): Row {
  const { degree, neighbours } = links.take(entityId);
  return { degree: Number(known?.degree ?? 0) + degree, neighbours: Number(known?.neighbours ?? 0) + neighbours };
}

/** Writes only what has changed: a change of the words renews the search indexes. */
function writeEntity(db: Database, known: Row | undefined, entity: Row): void {
  if (!known) {
    const columns = Object.keys(entity);
    const sql = `INSERT INTO entities (${columns}) VALUES (${columns.map(() => "?")})`;
    db.run(sql, ...Object.values(entity));
    return;
  }
  const changed = Object.entries(entity).filter(([column, value]) => known[column] !== value);
  if (changed.length === 0) return;
  const sql = `UPDATE entities SET ${changed.map(([column]) => `${column} = ?`)} WHERE rowid = ?`;
  db.run(sql, ...changed.map(([, value]) => value), known.rowid ?? null);
}
