// What people decided about entities, as it is kept.
import { type Curation, curationSchema } from "#lib/domain/curation.ts";
import { curationId } from "#lib/graph/curation-id.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";

/** What was decided about any of these names, in order. */
export function curationsOf(db: Database, keys: Iterable<string>): Curation[] {
  const rows = db.all(
    `SELECT id, body FROM curations
     WHERE id IN (SELECT curation_id FROM curation_keys WHERE key IN (SELECT value FROM json_each(?))) ORDER BY id`,
    jsonList(keys),
  );
  return rows.map(toCuration);
}

export function listCurations(db: Database, documentId?: string): Curation[] {
  const rows = db.all(
    `SELECT id, body FROM curations WHERE ?1 IS NULL OR id IN (
       SELECT curation_id FROM curation_keys JOIN name_documents USING (key) WHERE document_id = ?1) ORDER BY id`,
    documentId ?? null,
  );
  return rows.map(toCuration);
}

/**
 * Of decisions about these names forgets a model's where one of its sides is in no document any more: when both are
 * there again it is asked again. A person's sleeps until then.
 */
export function forgetIdleJudgements(db: Database, keys: Iterable<string>): void {
  const isAbsent = (side: string) => `NOT EXISTS (SELECT 1 FROM json_each(${side}) JOIN names ON names.key = value)`;
  db.run(
    `DELETE FROM curations WHERE body ->> 'by' = 'model'
     AND id IN (SELECT curation_id FROM curation_keys WHERE key IN (SELECT value FROM json_each(?)))
     AND (${isAbsent("body -> 'keys'")} OR ${isAbsent("coalesce(body -> 'intoKeys', body -> 'fromKeys')")})`,
    jsonList(keys),
  );
}

/** Those of the names about which something is decided. */
export function curatedAmong(db: Database, keys: Iterable<string>): ReadonlySet<string> {
  const sql = "SELECT DISTINCT key FROM curation_keys WHERE key IN (SELECT value FROM json_each(?))";
  return new Set(db.all(sql, jsonList(keys)).map(({ key }) => String(key)));
}

export function curatedKeys(db: Database): string[] {
  return db.all("SELECT DISTINCT key FROM curation_keys").map((row) => String(row.key));
}

export function toCuration({ id, body }: Row): Curation {
  return curationSchema.parse({ ...JSON.parse(String(body)), id: curationId(Number(id)) });
}
