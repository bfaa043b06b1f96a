// Replaces what a chunk says, in one transaction.
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Database } from "#lib/sqlite/database.ts";
import { type DocumentFigures, renewFigures } from "../ledger/document-figures.ts";
import { addMentions } from "../ledger/ledger-change.ts";
import { LinkCounts } from "../ledger/link-counts.ts";
import { eraseChunk, insertChunk } from "../ledger/write-ledger.ts";
import { insertClaims } from "./insert-claims.ts";
import { resolveNames } from "./resolve-names.ts";

/** Returns what the whole document has. */
export function saveChunk(db: Database, resolver: Resolver, chunk: Chunk, knowledge: ChunkKnowledge): DocumentFigures {
  return db.transaction(() => {
    const links = new LinkCounts(db);
    const untold = new Map<string, string[]>();
    const mentions = eraseChunk(db, chunk.id, { links, untold });
    const erased = new Set(mentions.keys());
    const brought = insertChunk(db, resolver, chunk, knowledge);
    addMentions(mentions, brought.mentions);
    const change = { documentId: chunk.documentId, mentions, erased, untold, linked: brought.linked, links };
    resolveNames(db, resolver, change, (entityIds) =>
      insertClaims(db, { chunk, entityIds, links, resolver }, knowledge),
    );
    return renewFigures(db, chunk.documentId);
  });
}
