// Which entities are summed up otherwise after a change: those of whose first facts any may have come or gone.
import type { Database, Row } from "#lib/sqlite/database.ts";
import type { LedgerChange } from "../ledger/ledger-change.ts";
import { firstSummary, type Summary, summariesOf } from "../ledger/summaries-of.ts";
import type { InsertedClaims } from "./insert-claims.ts";
import type { ShownGroup } from "./renew-entities.ts";

/** Facts that came, or that claims state since their names mean something else. */
export interface News {
  /** Their subjects. */
  readonly restated: readonly string[];
  readonly inserted: InsertedClaims;
}

interface Renewing {
  readonly groups: readonly ShownGroup[];
  /** The entities' rows, of those that were there. */
  readonly known: ReadonlyMap<string, Row>;
  readonly change: LedgerChange;
  readonly news: News;
}

/** Of these alone. */
export function renewSummaries(db: Database, renewing: Renewing): ReadonlyMap<string, Summary> {
  const { known, news } = renewing;
  const restated = new Set(news.restated);
  const isFresh = (entityId: string) => !known.has(entityId) && !restated.has(entityId);
  const outdated = outdatedAmong(renewing).union(restated);
  const told = [...outdated].filter(isFresh).map((id) => [id, firstSummary(news.inserted.told.get(id) ?? [])] as const);
  return new Map([...told, ...summariesOf(db, outdated.difference(new Map(told)))]);
}

/** Facts that come behind those of which a summary is made change nothing of it, nor do those that go. */
function outdatedAmong({ change: { erased, untold }, groups, known, news }: Renewing): ReadonlySet<string> {
  const isTouched = ({ keys }: ShownGroup) => untold === null && keys.some((key) => erased.has(key));
  const changed = groups.filter((group) => !group.isSame || isTouched(group)).map(({ entityId }) => entityId);
  const came = [...news.inserted.told].map(([id, claims]) => [id, claims.map(({ place }) => place)] as const);
  const reached = [...came, ...[...(untold ?? [])].filter(([id]) => known.has(id))].filter(([entityId, places]) => {
    const end = known.get(entityId)?.summary_end ?? null;
    return end === null || places.some((place) => place <= String(end));
  });
  return new Set([...changed, ...reached.map(([entityId]) => entityId)]);
}
