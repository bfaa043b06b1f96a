// Replaces what chunks say, in one transaction.
import type { ReadChunk } from "#lib/graph/graph-store.ts";
import { documentOf } from "#lib/graph/read-chunks.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Database } from "#lib/sqlite/database.ts";
import { type DocumentFigures, renewFigures } from "../ledger/document-figures.ts";
import { addMentions } from "../ledger/ledger-change.ts";
import { LinkCounts } from "../ledger/link-counts.ts";
import { eraseChunk, insertChunk } from "../ledger/write-ledger.ts";
import { insertClaims } from "./insert-claims.ts";
import { resolveNames } from "./resolve-names.ts";

/** Returns what the whole document has. */
export function saveChunks(db: Database, resolver: Resolver, read: readonly ReadChunk[]): DocumentFigures {
  const documentId = documentOf(read);
  const chunks = read.toSorted(([a], [b]) => a.index - b.index);
  return db.transaction(() => {
    const links = new LinkCounts(db);
    const untold = new Map<string, string[]>();
    const mentions = new Map<string, number>();
    for (const [{ id }] of chunks) addMentions(mentions, eraseChunk(db, id, { links, untold }));
    const erased = new Set(mentions.keys());
    const linked = new Set<string>();
    for (const one of chunks) {
      const brought = insertChunk(db, resolver, one);
      addMentions(mentions, brought.mentions);
      for (const key of brought.linked) linked.add(key);
    }
    const change = { documentId, mentions, erased, untold, linked, links };
    resolveNames(db, resolver, change, (entityIds) => insertClaims(db, { entityIds, links, resolver }, chunks));
    return renewFigures(db, documentId);
  });
}
