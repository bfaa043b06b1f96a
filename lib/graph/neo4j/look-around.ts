// What lies around the names that a chunk brings, read before anything is known of them: one journey for most chunks.
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Run } from "./bolt.ts";
import type { LedgerRows } from "./ledger-rows.ts";
import { type NearName, readNames, readNearNames, type StoredName } from "./names.ts";

export interface Sight {
  /** Those of the names that are in the ledger, with all other names of their entities. */
  readonly stored: ReadonlyMap<string, StoredName>;
  /** Names that were asked for: what is not in `stored` is not in the ledger. */
  readonly askedIds: ReadonlySet<string>;
  /** Names near those with these ids, and filed in these blocks. */
  readonly near: readonly NearName[];
  readonly nearIds: ReadonlySet<string>;
  readonly probes: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
export const NOTHING_SEEN: Sight = { stored: new Map(), askedIds: NONE, near: [], nearIds: NONE, probes: NONE };

export async function lookAround(run: Run, resolver: Resolver, rows: LedgerRows): Promise<Sight> {
  const ends = rows.claims.flatMap(({ objectId, subjectId }) =>
    objectId === null ? [subjectId] : [subjectId, objectId],
  );
  const askedIds = new Set([...rows.names.keys(), ...ends]);
  const nearIds = new Set(rows.names.keys());
  const spelled = [
    ...rows.mentions.map(({ name, nameId }) => ({ id: nameId, name })),
    ...rows.aliases.map(({ alias, aliasId }) => ({ id: aliasId, name: alias })),
  ];
  const probes = new Set(
    spelled.flatMap(({ id, name }) => resolver.probesOf(name, rows.names.get(id)?.type ?? "Other")),
  );
  const [stored, near] = await Promise.all([readNames(run, [...askedIds]), readNearNames(run, [...nearIds], probes)]);
  return { stored: new Map(stored.map((name) => [name.id, name])), askedIds, near, nearIds, probes };
}
