// What of the ledger came or went, all of it of one document.
import type { Database } from "#lib/sqlite/database.ts";
import { LinkCounts } from "./link-counts.ts";

export interface LedgerChange {
  readonly documentId: string;
  /** Every name that this touches, with how many mentions it has more than before (below zero: fewer). */
  readonly mentions: ReadonlyMap<string, number>;
  /** Names that may be in use no more, or about which something was decided. */
  readonly erased: ReadonlySet<string>;
  /**
   * By entity, the places in its summary of the facts of which a claim went. Null where none came or went, and summaries are
   * made again for what was decided or for other rules.
   */
  readonly untold: ReadonlyMap<string, readonly string[]> | null;
  /** Names that a document has come to hold to be one with another. */
  readonly linked: ReadonlySet<string>;
  /** Counts what entities have to do with each other, as it comes and goes. */
  readonly links: LinkCounts;
}

/** What a chunk brings, or takes with it. */
export interface ChunkChange {
  readonly mentions: Map<string, number>;
  readonly linked: Set<string>;
}

/** That of a decision, or of other rules: names are touched, and nothing is counted. */
export function touching(db: Database, keys: Iterable<string>): LedgerChange {
  const mentions = new Map([...keys].map((key) => [key, 0]));
  const erased = new Set(mentions.keys());
  return { documentId: "", mentions, erased, untold: null, linked: new Set(), links: new LinkCounts(db) };
}

export function addMentions(mentions: Map<string, number>, others: ReadonlyMap<string, number>): void {
  for (const [key, by] of others) mentions.set(key, (mentions.get(key) ?? 0) + by);
}
