// Makes the rows of entities from their names, counts and facts.
import { sortName } from "#lib/graph/fold-words.ts";
import type { NameGroup } from "#lib/resolve/resolver.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";
import { summaryOf } from "./summary-of.ts";

/** Writes the entities of these groups, and the summaries of these and of the others, whose facts came or went. */
export function renewEntities(db: Database, groups: readonly NameGroup[], others: readonly string[]): void {
  const shown = groups.flatMap(({ entityId, ...group }) => (entityId === null ? [] : [{ ...group, entityId }]));
  for (const group of shown) writeEntity(db, group);
  const written = new Set(shown.map(({ entityId }) => entityId));
  for (const entityId of new Set(others)) if (!written.has(entityId)) writeSummary(db, entityId);
}

type ShownGroup = NameGroup & { readonly entityId: string };

/** Writes only what has changed: a change of the words renews the search indexes. */
function writeEntity(db: Database, { aliases, entityId, keys, name, type }: ShownGroup): void {
  const counts = db.get(
    `SELECT coalesce(sum(mentions), 0) AS mentions, count(DISTINCT document_id) AS documents
     FROM name_documents WHERE key IN (SELECT value FROM json_each(?))`,
    jsonList(keys),
  );
  const figures = [Number(counts?.mentions), Number(counts?.documents), summaryOf(db, keys)];
  const words = [name, sortName(name), type, JSON.stringify(aliases)];
  const known = db.get("SELECT * FROM entities WHERE id = ?", entityId);
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

function writeSummary(db: Database, entityId: string): void {
  const keys = db.all("SELECT key FROM names WHERE entity_id = ?", entityId).map((row) => String(row.key));
  db.run("UPDATE entities SET summary = ? WHERE id = ?", summaryOf(db, keys), entityId);
}

function hasOther(known: Row, columns: readonly string[], values: readonly (string | number)[]): boolean {
  return columns.some((column, at) => known[column] !== values[at]);
}
