// Names of the ledger: each folded name with its type once, with its spellings, its blocks and its documents.
import { z } from "zod";
import type { LedgerName, NameLink } from "#lib/resolve/resolver.ts";
import type { Run } from "../connection/bolt.ts";
import { blockId, curatedNameId } from "./ledger-ids.ts";
import type { AliasRow, BroughtName, LedgerRows } from "./ledger-rows.ts";

export interface StoredName extends LedgerName {
  readonly id: string;
  /** Null while it is not resolved, and where it is hidden. */
  readonly entityId: string | null;
  /** The spelling by which its doubtful neighbours were found; null where none were looked for. */
  readonly judged: string | null;
  /** Whether somebody decided something about it; null where that was not asked. */
  readonly isCurated: boolean | null;
}

type NameRow = Omit<StoredName, "spellings" | "isCurated"> & {
  readonly spellings: string;
  readonly isCurated?: boolean | null;
};

/** Half a character is lost where the server keeps a text by itself; so it is here. */
const spellingsSchema = z.array(
  z.object({ name: z.string().transform((name) => name.toWellFormed()), count: z.int() }),
);

const COLUMNS = `name.id AS id, name.key AS key, name.type AS type, name.spellings AS spellings, name.judged AS judged,
  COLLECT { MATCH (name)-[:NAMES]->(entity:DiveTeacher) RETURN entity.id }[0] AS entityId`;

/** Those asked for, and all other names of their entities. */
const READ_NAMES = `
UNWIND $ids AS id
MATCH (asked:DiveTeacher {id: id})
CALL (asked) {
  RETURN asked AS name
  UNION
  MATCH (asked)-[:NAMES]->(:DiveTeacher)<-[:NAMES]-(name:DiveTeacher) RETURN name
}
WITH DISTINCT name
RETURN ${COLUMNS},
  EXISTS {
    MATCH (curated:DiveTeacher)<-[:ABOUT]-() USING INDEX curated:DiveTeacher(id)
    WHERE curated.id = "a" + substring(name.id, 1)
  } AS isCurated`;

/** Names that a document calls one with these, names of which one decision speaks, and names filed where these look. */
const READ_NEAR_NAMES = `
CALL () {
  UNWIND $ids AS id
  MATCH (:DiveTeacher {id: id})-[:ALIAS]-(name:DiveTeacher)
  RETURN name, true AS isLinked
  UNION
  UNWIND $curatedIds AS id
  MATCH (:DiveTeacher {id: id})<-[:ABOUT]-(:Curation)-[:ABOUT]->(curated:DiveTeacher)
  MATCH (name:DiveTeacher {id: curated.nameId})
  RETURN name, true AS isLinked
  UNION
  UNWIND $blockIds AS id
  MATCH (:DiveTeacher {id: id})<-[:IN_BLOCK]-(name:DiveTeacher)
  RETURN name, false AS isLinked
}
WITH name, max(isLinked) AS isLinked
RETURN isLinked, ${COLUMNS}`;

const READ_NEIGHBOURS = `
UNWIND $rows AS row
UNWIND row.blockIds AS blockId
MATCH (:DiveTeacher {id: blockId})<-[:IN_BLOCK]-(name:DiveTeacher)
WHERE name.id <> row.id
WITH DISTINCT row.id AS asked, name
RETURN asked, ${COLUMNS}`;

const READ_LINKS = `
UNWIND $ids AS id
MATCH (name:DiveTeacher {id: id})-[:ALIAS]->(other:DiveTeacher)
RETURN DISTINCT name.key AS a, other.key AS b`;

const PUT_NAMES = `
UNWIND $rows AS row
MERGE (name:DiveTeacher {id: row.id})
ON CREATE SET name:Name, name.key = row.key, name.type = row.type, name.ownId = row.ownId, name.judged = row.judged
SET name.spellings = row.spellings
WITH name, row
UNWIND row.blocks AS blockId
MERGE (block:DiveTeacher {id: blockId})
ON CREATE SET block:Block
MERGE (name)-[:IN_BLOCK]->(block)`;

const DROP_NAMES = `
UNWIND $ids AS id
MATCH (name:DiveTeacher {id: id})
OPTIONAL MATCH (name)-[:IN_BLOCK]->(block:DiveTeacher)
WITH name, collect(block) AS blocks
DETACH DELETE name
WITH blocks
UNWIND blocks AS block
WITH DISTINCT block
WHERE NOT EXISTS { (block)<-[:IN_BLOCK]-() }
DELETE block`;

const PUT_ALIASES = `
UNWIND $rows AS row
MATCH (name:DiveTeacher {id: row.nameId})
MATCH (other:DiveTeacher {id: row.aliasId})
CREATE (name)-[:ALIAS {alias: row.alias, chunkId: row.chunkId}]->(other)`;

const COUNT_DOCUMENTS = `
UNWIND $rows AS row
MATCH (name:DiveTeacher {id: row.nameId})
MATCH (document:DiveTeacher {id: row.documentId})
MERGE (name)-[held:IN_DOCUMENT]->(document)
ON CREATE SET held.mentions = row.by
ON MATCH SET held.mentions = held.mentions + row.by
WITH held WHERE held.mentions = 0
DELETE held`;

export async function readNames(run: Run, ids: readonly string[]): Promise<StoredName[]> {
  return ids.length === 0 ? [] : (await run<NameRow>(READ_NAMES, { ids })).map(toStoredName);
}

export interface NearName {
  /** A document or a decision holds it and one of those asked for to be one. */
  readonly isLinked: boolean;
  readonly name: StoredName;
}

/** `probes` are the blocks in which to look. */
export async function readNearNames(
  run: Run,
  ids: readonly string[],
  probes: ReadonlySet<string>,
): Promise<readonly NearName[]> {
  if (ids.length === 0 && probes.size === 0) return [];
  const wanted = { ids, curatedIds: ids.map(curatedNameId), blockIds: [...probes].map(blockId) };
  const rows = await run<NameRow & { isLinked: boolean }>(READ_NEAR_NAMES, wanted);
  return rows.map(({ isLinked, ...row }) => ({ isLinked, name: toStoredName(row) }));
}

/** Each name with those that are filed in its blocks. */
export async function readNeighbours(
  run: Run,
  rows: readonly { readonly id: string; readonly blockIds: readonly string[] }[],
): Promise<readonly { readonly asked: string; readonly name: StoredName }[]> {
  const found = await run<NameRow & { asked: string }>(READ_NEIGHBOURS, { rows });
  return found.map(({ asked, ...row }) => ({ asked, name: toStoredName(row) }));
}

export async function readLinks(run: Run, ids: readonly string[]): Promise<readonly NameLink[]> {
  return ids.length === 0 ? [] : run<NameLink>(READ_LINKS, { ids });
}

/** Those that the chunk itself states. */
export function linksOf({ aliases, names }: LedgerRows): readonly NameLink[] {
  const keyOf = (id: string) => names.get(id)?.key ?? "";
  return aliases.map(({ aliasId, nameId }) => ({ a: keyOf(nameId), b: keyOf(aliasId) }));
}

export interface NewSpellings extends Pick<BroughtName, "id" | "key" | "type"> {
  readonly ownId: string | null;
  /** By which the doubtful neighbours of one that is new are looked for. */
  readonly judged: string;
  readonly spellings: LedgerName["spellings"];
  /** Where to file it, by its new spellings. */
  readonly blocks: readonly string[];
}

export async function putNames(run: Run, names: readonly NewSpellings[]): Promise<void> {
  if (names.length === 0) return;
  const rows = names.map(({ blocks, spellings, ...name }) => ({
    ...name,
    spellings: JSON.stringify(spellings),
    blocks: [...new Set(blocks.map(blockId))],
  }));
  await run(PUT_NAMES, { rows });
}

export async function dropNames(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await run(DROP_NAMES, { ids });
}

export async function putAliases(run: Run, rows: readonly AliasRow[]): Promise<void> {
  if (rows.length > 0) await run(PUT_ALIASES, { rows });
}

/** Adds to how often each name is mentioned in each document. */
export async function countDocuments(
  run: Run,
  rows: readonly { readonly nameId: string; readonly documentId: string; readonly by: number }[],
): Promise<void> {
  if (rows.length > 0) await run(COUNT_DOCUMENTS, { rows });
}

function toStoredName({ isCurated = null, spellings, ...row }: NameRow): StoredName {
  return { ...row, isCurated, spellings: parseSpellings(spellings) };
}

export function parseSpellings(json: string): LedgerName["spellings"] {
  return spellingsSchema.parse(JSON.parse(json));
}
