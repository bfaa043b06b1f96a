// Makes the rows of entities from their names, counts and facts.
import { countAgain, type MentionCounts } from "#lib/graph/count-again.ts";
import { sortName } from "#lib/graph/fold-words.ts";
import type { NameGroup } from "#lib/resolve/resolver.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";
import type { LedgerChange } from "./ledger-change.ts";
import { summariesOf } from "./summaries-of.ts";

export interface ShownGroup extends NameGroup {
  readonly entityId: string;
  /** Whether the entity has the very names that it had. */
  readonly isSame: boolean;
}

/** Writes the entities of these groups, and the summaries of these and of the others, whose facts came or went. */
export function renewEntities(
  db: Database,
  groups: readonly ShownGroup[],
  change: LedgerChange,
  others: readonly string[],
): void {
  const known = rowsOf(db, groups);
  const counts = new Map([...countAll(db, groups), ...countChanges(db, groups, change, known)]);
  const written = new Set(groups.map(({ entityId }) => entityId));
  const summaries = summariesOf(db, written.union(new Set(others)));
  for (const group of groups) {
    const { documents, mentions } = counts.get(group.entityId) ?? { documents: 0, mentions: 0 };
    writeEntity(db, group, known.get(group.entityId), [mentions, documents, summaries.get(group.entityId) ?? ""]);
  }
  for (const [entityId, summary] of summaries) {
    if (!written.has(entityId)) db.run("UPDATE entities SET summary = ? WHERE id = ?", summary, entityId);
  }
}

function rowsOf(db: Database, groups: readonly ShownGroup[]): ReadonlyMap<string, Row> {
  const sql = "SELECT * FROM entities WHERE id IN (SELECT value FROM json_each(?))";
  return new Map(db.all(sql, idsOf(groups)).map((row) => [String(row.id), row]));
}

/** Of entities with other names than before. */
function countAll(db: Database, groups: readonly ShownGroup[]): (readonly [string, MentionCounts])[] {
  const rows = db.all(
    `SELECT entity_id, sum(mentions) AS mentions, count(DISTINCT document_id) AS documents
     FROM names JOIN name_documents USING (key) WHERE entity_id IN (SELECT value FROM json_each(?)) GROUP BY entity_id`,
    idsOf(groups.filter(({ isSame }) => !isSame)),
  );
  return rows.map((row) => [
    String(row.entity_id),
    { mentions: Number(row.mentions), documents: Number(row.documents) },
  ]);
}

/** Of the others, from what they counted before. */
function countChanges(
  db: Database,
  groups: readonly ShownGroup[],
  { documentId, mentions }: LedgerChange,
  known: ReadonlyMap<string, Row>,
): (readonly [string, MentionCounts])[] {
  const same = groups.filter(({ isSame }) => isSame);
  const rows = db.all(
    `SELECT entity_id, sum(mentions) AS mentions FROM names CROSS JOIN name_documents USING (key)
     WHERE entity_id IN (SELECT value FROM json_each(?1)) AND document_id = ?2 GROUP BY entity_id`,
    idsOf(same),
    documentId,
  );
  const present = new Map(rows.map((row) => [String(row.entity_id), Number(row.mentions)]));
  return same.map(({ entityId, keys }) => {
    const row = known.get(entityId);
    const before = { mentions: Number(row?.mention_count), documents: Number(row?.document_count) };
    const by = keys.reduce((sum, key) => sum + (mentions.get(key) ?? 0), 0);
    return [entityId, countAgain(before, by, present.get(entityId) ?? 0)];
  });
}

function idsOf(groups: readonly ShownGroup[]): string {
  return jsonList(groups.map(({ entityId }) => entityId));
}

/** Writes only what has changed: a change of the words renews the search indexes. */
function writeEntity(
  db: Database,
  { aliases, entityId, name, type }: ShownGroup,
  known: Row | undefined,
  figures: readonly (string | number)[],
): void {
  const words = [name, sortName(name), type, JSON.stringify(aliases)];
  if (!known) {
    const columns = "name, sort_name, type, aliases, mention_count, document_count, summary, id";
    db.run(`INSERT INTO entities (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`, ...words, ...figures, entityId);
    return;
  }
  if (hasOther(known, ["mention_count", "document_count", "summary"], figures)) {
    const sql = "UPDATE entities SET mention_count = ?, document_count = ?, summary = ? WHERE id = ?";
    db.run(sql, ...figures, entityId);
  }
  if (hasOther(known, ["name", "sort_name", "type", "aliases"], words)) {
    db.run("UPDATE entities SET name = ?, sort_name = ?, type = ?, aliases = ? WHERE id = ?", ...words, entityId);
  }
}

function hasOther(known: Row, columns: readonly string[], values: readonly (string | number)[]): boolean {
  return columns.some((column, at) => known[column] !== values[at]);
}
