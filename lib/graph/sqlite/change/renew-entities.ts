// Makes the rows of entities from their names, counts and facts.
import { countAgain, type MentionCounts } from "#lib/graph/count-again.ts";
import { sortName } from "#lib/graph/search/fold-words.ts";
import type { NameGroup } from "#lib/resolve/resolver.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";
import type { LedgerChange } from "../ledger/ledger-change.ts";
import type { Counts } from "../ledger/link-counts.ts";
import type { Summary } from "../ledger/summaries-of.ts";
import { mentionsOf } from "../ledger/write-ledger.ts";
import { type News, renewSummaries } from "./renew-summaries.ts";

export interface ShownGroup extends NameGroup {
  readonly entityId: string;
  /** Whether the entity has the very names that it had. */
  readonly isSame: boolean;
}

type Value = Row[string];

const COLUMNS = [
  ...["name", "sort_name", "type", "aliases"],
  ...["summary", "summary_end", "mention_count", "document_count", "degree", "neighbours"],
];
const INSERT = `INSERT INTO entities (id, ${COLUMNS}) VALUES (?, ${COLUMNS.map(() => "?")})`;

interface CountedChange extends LedgerChange {
  /** By key, how often the document mentions names now: those that it mentions more often than before, or less often. */
  readonly mentioned: ReadonlyMap<string, number>;
}

/**
 * Writes the entities of these groups, and the summaries of those whose first facts came or went. Returns how many entities
 * the document of the change has more than before, where no name that it mentioned has moved.
 */
export function renewEntities(db: Database, groups: readonly ShownGroup[], change: CountedChange, news: News): number {
  const known = rowsOf(db, [...groups.map(({ entityId }) => entityId), ...news.inserted.told.keys()]);
  const present = presentIn(db, groups, change);
  const anew = countAll(db, groups);
  const summaries = renewSummaries(db, { groups, known, change, news });
  let added = 0;
  for (const group of groups) {
    const { entityId, keys } = group;
    const row = known.get(entityId);
    const before = { mentions: Number(row?.mention_count ?? 0), documents: Number(row?.document_count ?? 0) };
    const counted = countAgain(before, sumOf(change.mentions, keys), sumOf(present, keys));
    added += counted.documents - before.documents;
    const told = { summary: summaries.get(entityId), links: change.links.take(entityId) };
    writeEntity(db, entityId, row, valuesOf(group, row, anew.get(entityId) ?? counted, told));
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
function presentIn(
  db: Database,
  groups: readonly ShownGroup[],
  { documentId, mentioned }: CountedChange,
): ReadonlyMap<string, number> {
  const others = groups.flatMap(({ keys }) => keys.filter((key) => !mentioned.has(key)));
  return new Map([...mentioned, ...mentionsOf(db, documentId, others)]);
}

function idsOf(groups: readonly ShownGroup[]): string {
  return jsonList(groups.map(({ entityId }) => entityId));
}

/** As they are written. Of an entity whose summary is as it was, that is left as it is. */
function valuesOf(
  { aliases, name, type }: ShownGroup,
  known: Row | undefined,
  { documents, mentions }: MentionCounts,
  { links, summary }: { readonly links: Counts; readonly summary: Summary | undefined },
): readonly Value[] {
  const words = [name, sortName(name), type, JSON.stringify(aliases)];
  const told = summary ? [summary.text, summary.end] : [known?.summary ?? "", known?.summary_end ?? null];
  const linked = [Number(known?.degree ?? 0) + links.degree, Number(known?.neighbours ?? 0) + links.neighbours];
  return [...words, ...told, mentions, documents, ...linked];
}

/** Writes only what has changed: a change of the words renews the search indexes. */
function writeEntity(db: Database, entityId: string, known: Row | undefined, values: readonly Value[]): void {
  if (!known) {
    db.run(INSERT, entityId, ...values);
    return;
  }
  const changed = COLUMNS.filter((column, at) => known[column] !== values[at]);
  if (changed.length === 0) return;
  const sql = `UPDATE entities SET ${changed.join(" = ?, ")} = ? WHERE rowid = ?`;
  db.run(sql, ...values.filter((value, at) => known[COLUMNS[at] ?? ""] !== value), known.rowid ?? null);
}
