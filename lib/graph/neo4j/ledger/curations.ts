// Decisions as nodes, each tied to the names that it is about; these stay findable while no document uses them.
import { type Curation, curationSchema, keysOfCuration } from "#lib/domain/curation.ts";
import { curationId } from "#lib/graph/curation-id.ts";
import type { EntityNames } from "#lib/graph/plan-curation.ts";
import type { Run } from "../connection/bolt.ts";
import { curatedNameId, nameId } from "./ledger-ids.ts";
import { parseSpellings } from "./names.ts";

export interface CurationRow {
  readonly id: string;
  /** JSON, without the id. */
  readonly body: string;
}

/** The number is counted on the node that every writer takes first: it is never given twice. */
const PUT_CURATION = `
MATCH (state:DiveTeacher {id: "state"})
SET state.lastCuration = coalesce(state.lastCuration, 0) + 1
RETURN state.lastCuration AS number`;

/** One that comes with a number of its own is counted too, so that none after it gets the same. */
const COUNT_CURATION = `
MATCH (state:DiveTeacher {id: "state"})
SET state.lastCuration = CASE WHEN coalesce(state.lastCuration, 0) < $number THEN $number ELSE state.lastCuration END`;

const TIE_CURATION = `
CREATE (curation:DiveTeacher:Curation {id: $id})
SET curation.kind = $kind, curation.subject = $subject, curation.body = $body
WITH curation
UNWIND $names AS row
MERGE (curated:DiveTeacher {id: row.id})
ON CREATE SET curated:CuratedName, curated.nameId = row.nameId
CREATE (curation)-[:ABOUT]->(curated)`;

const REWRITE_CURATIONS = `
UNWIND $rows AS row
MATCH (curation:DiveTeacher {id: row.id})
SET curation.body = row.body
WITH curation, row
UNWIND row.names AS name
MERGE (curated:DiveTeacher {id: name.id})
ON CREATE SET curated:CuratedName, curated.nameId = name.nameId
MERGE (curation)-[:ABOUT]->(curated)`;

const DROP_CURATION = `
MATCH (curation:Curation:DiveTeacher {id: $id})
OPTIONAL MATCH (curation)-[:ABOUT]->(curated:DiveTeacher)
WITH curation, curation.id AS id, curation.body AS body, collect(curated) AS names
DETACH DELETE curation
WITH id, body, names
CALL (names) {
  UNWIND names AS curated
  WITH curated WHERE NOT EXISTS { (curated)<-[:ABOUT]-() }
  DELETE curated
}
RETURN id, body`;

const READ_CURATION = `
MATCH (curation:Curation:DiveTeacher {id: $id})
RETURN curation.id AS id, curation.body AS body`;

const READ_CURATIONS = `
UNWIND $ids AS id
MATCH (:DiveTeacher {id: id})<-[:ABOUT]-(curation:Curation)
WITH DISTINCT curation
RETURN curation.id AS id, curation.body AS body ORDER BY id`;

/** What an entity is called, and its names, the one that gave its id first. */
const READ_ENTITY_NAMES = `
MATCH (entity:Entity:DiveTeacher {id: $id})
RETURN entity.name AS name, COLLECT {
  MATCH (entity)<-[:NAMES]-(name:DiveTeacher)
  WITH name ORDER BY CASE name.ownId WHEN $id THEN 0 ELSE 1 END, name.key
  RETURN { key: name.key, spellings: name.spellings }
} AS keys`;

interface EntityNamesRow {
  readonly name: string;
  readonly keys: readonly { readonly key: string; readonly spellings: string }[];
}

/** Keeps a decision about names with these keys. */
export async function putCuration(run: Run, planned: object, keys: readonly string[]): Promise<Curation> {
  const [counted] = await run<{ number: number }>(PUT_CURATION);
  if (!counted) throw new Error("The graph has no state.");
  const curation = curationSchema.parse({ ...planned, id: curationId(counted.number) });
  await tieCuration(run, curation, keys);
  return curation;
}

/** Keeps a decision under the id that it has, `number` being that id's. */
export async function putKeptCuration(
  run: Run,
  curation: Curation,
  { keys, number }: { readonly keys: readonly string[]; readonly number: number },
): Promise<void> {
  await run(COUNT_CURATION, { number });
  await tieCuration(run, curation, keys);
}

async function tieCuration(run: Run, curation: Curation, keys: readonly string[]): Promise<void> {
  const { kind, subject } = curation;
  await run(TIE_CURATION, { ...toRow(curation), kind, subject, names: keys.map(toCuratedName) });
}

/** Keeps decisions that are there with other keys beside those that they have. */
export async function rewriteCurations(run: Run, curations: readonly Curation[]): Promise<void> {
  if (curations.length === 0) return;
  const rows = curations.map((curation) => ({
    ...toRow(curation),
    names: keysOfCuration(curation).map(toCuratedName),
  }));
  await run(REWRITE_CURATIONS, { rows });
}

function toRow({ id, ...body }: Curation): CurationRow {
  return { id, body: JSON.stringify(body) };
}

function toCuratedName(key: string) {
  return { id: curatedNameId(nameId(key)), nameId: nameId(key) };
}

/** Null where there is none. */
export async function readCuration(run: Run, id: string): Promise<Curation | null> {
  const [row] = await run<CurationRow>(READ_CURATION, { id });
  return row ? toCuration(row) : null;
}

/** Resolves to what it was, or to null where there is none. */
export async function dropCuration(run: Run, id: string): Promise<Curation | null> {
  const [row] = await run<CurationRow>(DROP_CURATION, { id });
  return row ? toCuration(row) : null;
}

/** What was decided about any of these names, in order. */
export async function readCurations(run: Run, nameIds: readonly string[]): Promise<readonly Curation[]> {
  if (nameIds.length === 0) return [];
  return (await run<CurationRow>(READ_CURATIONS, { ids: nameIds.map(curatedNameId) })).map(toCuration);
}

export async function readEntityNames(run: Run, entityId: string): Promise<EntityNames | null> {
  const [row] = await run<EntityNamesRow>(READ_ENTITY_NAMES, { id: entityId });
  if (!row) return null;
  return {
    name: row.name,
    keys: row.keys.map(({ key, spellings }) => ({ key, spellings: parseSpellings(spellings).map(({ name }) => name) })),
  };
}

export function toCuration({ body, id }: CurationRow): Curation {
  return curationSchema.parse({ ...JSON.parse(body), id });
}
