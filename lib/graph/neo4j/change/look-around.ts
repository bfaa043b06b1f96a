// What the ledger holds of the names that a chunk brings, read while the chunk's former statements are taken out.
import type { Run } from "../connection/bolt.ts";
import type { LedgerRows } from "../ledger/ledger-rows.ts";
import { readNames, type StoredName } from "../ledger/names.ts";

export interface Sight {
  /** Those of the names that are in the ledger, with all other names of their entities. */
  readonly stored: ReadonlyMap<string, StoredName>;
  /** Names that were asked for: what is not in `stored` is not in the ledger. */
  readonly askedIds: ReadonlySet<string>;
}

export const NOTHING_SEEN: Sight = { stored: new Map(), askedIds: new Set() };

export async function lookAround(run: Run, rows: LedgerRows): Promise<Sight> {
  const ends = rows.claims.flatMap(({ objectId, subjectId }) =>
    objectId === null ? [subjectId] : [subjectId, objectId],
  );
  const askedIds = new Set([...rows.names.keys(), ...ends]);
  const stored = await readNames(run, [...askedIds]);
  return { stored: new Map(stored.map((name) => [name.id, name])), askedIds };
}
