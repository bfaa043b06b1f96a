// Keeps what people decided about entities, and resolves again what it is about.
import { AppError } from "#lib/domain/app-error.ts";
import { type Curation, type CurationRequest, keysOfCuration } from "#lib/domain/curation.ts";
import { curationNumber, keptNumber } from "#lib/graph/curation-id.ts";
import {
  type EntityNames,
  otherIdOf,
  type PlannedCuration,
  planCuration,
  planUndone,
} from "#lib/graph/plan-curation.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";
import { touching } from "../ledger/ledger-change.ts";
import { toCuration } from "../ledger/read-curations.ts";
import { resolveNames } from "./resolve-names.ts";

export function curate(db: Database, resolver: Resolver, request: CurationRequest): Curation {
  return db.transaction(() => {
    const otherId = otherIdOf(request);
    const other = otherId === null ? null : readNames(db, otherId);
    const planned = planCuration(request, readNames(db, request.entityId), other);
    const curation = putCuration(db, planned);
    resolveNames(db, resolver, touching(db, keysOfCuration(curation)));
    return curation;
  });
}

export function keepCuration(db: Database, resolver: Resolver, { id, ...body }: Curation): void {
  db.transaction(() => {
    const number = keptNumber(id);
    const sql = "INSERT OR IGNORE INTO curations (id, body) VALUES (?, ?)";
    if (db.run(sql, number, JSON.stringify(body)) !== 1) return;
    tieCuration(db, number, keysOfCuration(body));
    resolveNames(db, resolver, touching(db, keysOfCuration(body)));
  });
}

function putCuration(db: Database, planned: PlannedCuration): Curation {
  const row = db.get("INSERT INTO curations (body) VALUES (?) RETURNING id, body", JSON.stringify(planned));
  if (!row) throw new Error("SQLite returned no row of an insert.");
  tieCuration(db, Number(row.id), keysOfCuration(planned));
  return toCuration(row);
}

/** Keeps a decision that is there with other keys beside those that it has. */
export function rewriteCuration(db: Database, { id, ...body }: Curation): void {
  const number = curationNumber(id);
  if (number === null) return;
  db.run("UPDATE curations SET body = ? WHERE id = ?", JSON.stringify(body), number);
  tieCuration(db, number, keysOfCuration(body));
}

function tieCuration(db: Database, number: number, keys: readonly string[]): void {
  const sql = "INSERT OR IGNORE INTO curation_keys (key, curation_id) SELECT DISTINCT value, ? FROM json_each(?)";
  db.run(sql, number, jsonList(keys));
}

export function undoCuration(db: Database, resolver: Resolver, curationId: string): Curation {
  return db.transaction(() => {
    const row = db.get("DELETE FROM curations WHERE id = ? RETURNING id, body", curationNumber(curationId));
    if (!row)
      throw new AppError("not_found", { detail: "There is no such decision. It may have been undone already." });
    const curation = toCuration(row);
    const planned = planUndone(curation);
    if (planned) putCuration(db, planned);
    resolveNames(db, resolver, touching(db, keysOfCuration(curation)));
    return curation;
  });
}

function readNames(db: Database, entityId: string): EntityNames | null {
  const entity = db.get("SELECT name FROM entities WHERE id = ?", entityId);
  if (!entity) return null;
  const rows = db.all(
    `SELECT names.key, json_group_array(spellings.name) AS spellings FROM names JOIN spellings USING (key)
     WHERE entity_id = ?1 GROUP BY names.key ORDER BY own_id <> ?1, names.key`,
    entityId,
  );
  const keys = rows.map((row) => ({ key: String(row.key), spellings: JSON.parse(String(row.spellings)) }));
  return { name: String(entity.name), keys };
}
