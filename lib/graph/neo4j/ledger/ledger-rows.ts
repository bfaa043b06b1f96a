// What chunks say as rows of the ledger: mentions, aliases and claims, by the names of which they speak.
import type { EntityType, Predicate } from "#lib/domain/ontology.ts";
import type { ReadChunk } from "#lib/graph/graph-store.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { nameId } from "./ledger-ids.ts";

export interface MentionRow {
  readonly nameId: string;
  readonly name: string;
  readonly chunkId: string;
  readonly documentId: string;
  readonly ordinal: number;
  readonly page: number;
  readonly quote: string;
  /** JSON. */
  readonly boxes: string;
}

export interface AliasRow {
  readonly nameId: string;
  readonly aliasId: string;
  readonly alias: string;
  readonly chunkId: string;
}

export interface ClaimRow {
  readonly subjectId: string;
  readonly objectId: string | null;
  readonly predicate: Predicate;
  /** JSON, or null. */
  readonly value: string | null;
  readonly statement: string;
  readonly chunkId: string;
  readonly documentId: string;
  readonly chunkIndex: number;
  readonly ordinal: number;
  readonly page: number;
  readonly quote: string;
  /** JSON. */
  readonly boxes: string;
}

/** A name as a chunk brings it; it may be in the ledger already. */
export interface BroughtName {
  readonly id: string;
  readonly key: string;
  readonly type: EntityType;
  readonly ownId: string;
}

export interface LedgerRows {
  readonly names: ReadonlyMap<string, BroughtName>;
  readonly mentions: readonly MentionRow[];
  readonly aliases: readonly AliasRow[];
  readonly claims: readonly ClaimRow[];
}

export const NO_ROWS: LedgerRows = { names: new Map(), mentions: [], aliases: [], claims: [] };

export function ledgerRows(resolver: Resolver, chunks: readonly ReadChunk[]): LedgerRows {
  const rows = chunks.map((read) => rowsOfChunk(resolver, read));
  return {
    names: new Map(rows.flatMap(({ names }) => [...names])),
    mentions: rows.flatMap(({ mentions }) => mentions),
    aliases: rows.flatMap(({ aliases }) => aliases),
    claims: rows.flatMap(({ claims }) => claims),
  };
}

function rowsOfChunk(resolver: Resolver, read: ReadChunk): LedgerRows {
  const [chunk, knowledge] = read;
  const names = new Map<string, BroughtName>();
  const bring = (name: string, type: EntityType): string => {
    const key = resolver.keyOf(name, type);
    const id = nameId(key);
    if (!names.has(id)) {
      names.set(id, { id, key, type, ownId: resolver.entityIdOf(key) });
    }
    return id;
  };
  const mentions = knowledge.mentions.map(({ name, type, evidence }, ordinal): MentionRow => {
    const { page, quote, boxes } = evidence;
    const place = { chunkId: chunk.id, documentId: chunk.documentId, ordinal, page };
    return { nameId: bring(name, type), name, ...place, quote, boxes: JSON.stringify(boxes) };
  });
  const aliases = new Map<string, AliasRow>();
  for (const { name, type, aliases: others } of knowledge.mentions) {
    const id = bring(name, type);
    for (const alias of others) {
      const aliasId = bring(alias, type);
      const row = { nameId: id, aliasId, alias, chunkId: chunk.id };
      if (aliasId !== id) aliases.set(JSON.stringify(row), row);
    }
  }
  return { names, mentions, aliases: [...aliases.values()], claims: claimRows(resolver, read) };
}

function claimRows(resolver: Resolver, [chunk, { claims }]: ReadChunk): ClaimRow[] {
  const idOf = ({ name, type }: { name: string; type: EntityType }) => nameId(resolver.keyOf(name, type));
  return claims.map(({ subject, predicate, object, value, statement, evidence }, ordinal) => {
    const { page, quote, boxes } = evidence;
    const place = { chunkId: chunk.id, documentId: chunk.documentId, chunkIndex: chunk.index, ordinal, page };
    const said = { predicate, value: value && JSON.stringify(value), statement };
    return {
      subjectId: idOf(subject),
      objectId: object && idOf(object),
      ...said,
      ...place,
      quote,
      boxes: JSON.stringify(boxes),
    };
  });
}
