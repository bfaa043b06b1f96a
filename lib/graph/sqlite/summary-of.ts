// An entity's summary from the claims that say most of it, found without reading the others: it may have thousands.
import { SUMMARY_FACTS, summarizeEntity, summaryOrder } from "#lib/resolve/summarize-entity.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";

/** `keys` are those of the entity's names. */
export function summaryOf(db: Database, keys: readonly string[]): string {
  const ids: string[] = [];
  for (const predicate of summaryOrder(predicatesOf(db, keys))) {
    for (let id = nextFact(db, keys, predicate, ""); id; id = nextFact(db, keys, predicate, id)) {
      if (ids.push(id) === SUMMARY_FACTS) return summarizeEntity(ids.map((found) => statementOf(db, found)));
    }
  }
  return summarizeEntity(ids.map((found) => statementOf(db, found)));
}

/** Jumps from one predicate to the next in the index. */
function predicatesOf(db: Database, keys: readonly string[]): string[] {
  const rows = db.all(
    `WITH RECURSIVE stated (key, predicate) AS (
       SELECT own.value, (SELECT min(predicate) FROM claims WHERE subject_key = own.value) FROM json_each(?) own
       UNION ALL
       SELECT key, (SELECT min(claims.predicate) FROM claims WHERE subject_key = stated.key AND claims.predicate > stated.predicate)
       FROM stated WHERE predicate IS NOT NULL)
     SELECT DISTINCT predicate FROM stated WHERE predicate IS NOT NULL`,
    jsonList(keys),
  );
  return rows.map((row) => String(row.predicate));
}

function nextFact(db: Database, keys: readonly string[], predicate: string, after: string): string | null {
  const row = db.get(
    `SELECT min((SELECT min(fact_id) FROM claims WHERE subject_key = own.value AND predicate = ?2 AND fact_id > ?3)) AS id
     FROM json_each(?1) own`,
    jsonList(keys),
    predicate,
    after,
  );
  return row?.id == null ? null : String(row.id);
}

/** As the first claim words it, by document and place in it. */
function statementOf(db: Database, factId: string): string {
  const sql = "SELECT statement FROM claims WHERE fact_id = ? ORDER BY document_id, chunk_index, ordinal LIMIT 1";
  return String(db.get(sql, factId)?.statement);
}
