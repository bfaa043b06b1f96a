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
    const row = known.get(group.entityId);
    const by = group.keys.reduce((sum, key) => sum + (change.mentions.get(key) ?? 0), 0);
    const before = { mentions: Number(row?.mention_count ?? 0), documents: Number(row?.document_count ?? 0) };
    const counted = countAgain(before, by, present.get(group.entityId) ?? 0);
    added += counted.documents - before.documents;
    writeEntity(db, group, row, anew.get(group.entityId) ?? counted, summaries.get(group.entityId));
  }
  const written = new Set(groups.map(({ entityId }) => entityId));
  for (const [entityId, { end, text }] of summaries) {
    if (written.has(entityId)) continue;
    db.run("UPDATE entities SET summary = ?, summary_end = ? WHERE id = ?", text, end, entityId);
  }
  return added;
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

/** How often the document mentions each entity now. */
function presentIn(db: Database, groups: readonly ShownGroup[], documentId: string): ReadonlyMap<string, number> {
  const rows = db.all(
    `SELECT entity_id, sum(mentions) AS mentions FROM names CROSS JOIN name_documents USING (key)
     WHERE entity_id IN (SELECT value FROM json_each(?1)) AND document_id = ?2 GROUP BY entity_id`,
    idsOf(groups),
    documentId,
  );
  return new Map(rows.map((row) => [String(row.entity_id), Number(row.mentions)]));
}

function idsOf(groups: readonly ShownGroup[]): string {
  return jsonList(groups.map(({ entityId }) => entityId));
}

/** Writes only what has changed: a change of the words renews the search indexes. */
function writeEntity(
  db: Database,
  { aliases, entityId, name, type }: ShownGroup,
  known: Row | undefined,
  { documents, mentions }: MentionCounts,
  summary: Summary | undefined,
): void {
  const words = [name, sortName(name), type, JSON.stringify(aliases)];
  const told = summary ? [summary.text, summary.end] : [known?.summary ?? "", known?.summary_end ?? null];
  const figures = [mentions, documents, ...told];
  if (!known) {
    const columns = "name, sort_name, type, aliases, mention_count, document_count, summary, summary_end, id";
    db.run(`INSERT INTO entities (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`, ...words, ...figures, entityId);
    return;
  }
  if (hasOther(known, ["mention_count", "document_count", "summary", "summary_end"], figures)) {
    const sql = "UPDATE entities SET mention_count = ?, document_count = ?, summary = ?, summary_end = ? WHERE id = ?";
    db.run(sql, ...figures, entityId);
  }
  if (hasOther(known, ["name", "sort_name", "type", "aliases"], words)) {
    db.run("UPDATE entities SET name = ?, sort_name = ?, type = ?, aliases = ? WHERE id = ?", ...words, entityId);
  }
}

function hasOther(known: Row, columns: readonly string[], values: readonly (string | number | null)[]): boolean {
  return columns.some((column, at) => known[column] !== values[at]);
}
