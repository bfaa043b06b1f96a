// Makes the rows of entities from their names, counts and facts.
import { sortName } from "#lib/graph/fold-words.ts";
import type { NameGroup } from "#lib/resolve/resolver.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";
import { summaryOf } from "./summary-of.ts";

/** Writes the entities of these groups, and the summaries of these and of the others, whose facts came or went. */
export function renewEntities(db: Database, groups: readonly NameGroup[], others: readonly string[]): void {
  const shown = groups.flatMap(({ entityId, ...group }) => (entityId === null ? [] : [{ ...group, entityId }]));
  for (const group of shown) writeEntity(db, group);
  for (const entityId of new Set([...shown.map((group) => group.entityId), ...others])) writeSummary(db, entityId);
}

type ShownGroup = NameGroup & { readonly entityId: string };

function writeEntity(db: Database, { aliases, entityId, keys, name, type }: ShownGroup): void {
  const counts = db.get(
    `SELECT coalesce(sum(mentions), 0) AS mentions, count(DISTINCT document_id) AS documents
     FROM name_documents WHERE key IN (SELECT value FROM json_each(?))`,
    jsonList(keys),
  );
  const figures = [Number(counts?.mentions), Number(counts?.documents)];
  const words = [name, sortName(name), type, JSON.stringify(aliases)];
  const known = db.get("SELECT name, type, aliases FROM entities WHERE id = ?", entityId);
  if (!known) {
    const columns = "name, sort_name, type, aliases, mention_count, document_count, id, summary";
    db.run(`INSERT INTO entities (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, '')`, ...words, ...figures, entityId);
    return;
  }
  db.run("UPDATE entities SET mention_count = ?, document_count = ? WHERE id = ?", ...figures, entityId);
  // Apart, because a change of the words renews the search indexes.
  if (hasNewWords(known, words)) {
    db.run("UPDATE entities SET name = ?, sort_name = ?, type = ?, aliases = ? WHERE id = ?", ...words, entityId);
  }
}

function writeSummary(db: Database, entityId: string): void {
  db.run("UPDATE entities SET summary = ? WHERE id = ?", summaryOf(db, entityId), entityId);
}

function hasNewWords(known: Row, [name, , type, aliases]: readonly string[]): boolean {
  return known.name !== name || known.type !== type || known.aliases !== aliases;
}
