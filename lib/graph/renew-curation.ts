// Decisions hold on to names by their keys. Where the rules of an update give a name another key, a decision holds on to
// both: the graph has the old one until its document is read again, and the new one from then on.
import type { Curation } from "#lib/domain/curation.ts";
import type { LedgerName, Resolver } from "#lib/resolve/resolver.ts";

/** By the key under which a name is stored, the keys that its spellings have now; only where these are others. */
export function movedKeys(resolver: Resolver, names: Iterable<LedgerName>): ReadonlyMap<string, readonly string[]> {
  const moved = new Map<string, readonly string[]>();
  for (const { key, spellings, type } of names) {
    const others = spellings.map(({ name }) => resolver.keyOf(name, type)).filter((now) => now !== key);
    if (others.length > 0) moved.set(key, [...new Set(others)].toSorted());
  }
  return moved;
}

/** The decision with the moved keys beside those that it has; the same where nothing moved. */
export function renewCuration(curation: Curation, moved: ReadonlyMap<string, readonly string[]>): Curation {
  // What two sides of a decision would have in common tells them apart no more.
  const renew = (keys: readonly string[], others: readonly string[] = []) => {
    const taken = new Set(others.flatMap((key) => [key, ...(moved.get(key) ?? [])]));
    return [...new Set(keys.flatMap((key) => [key, ...(moved.get(key) ?? []).filter((now) => !taken.has(now))]))];
  };
  const { keys } = curation;
  switch (curation.kind) {
    case "rename":
    case "retype":
    case "hide":
      return { ...curation, keys: renew(keys) };
    case "merge":
      return { ...curation, keys: renew(keys, curation.intoKeys), intoKeys: renew(curation.intoKeys, keys) };
    case "apart":
    case "reopen":
      return { ...curation, keys: renew(keys, curation.fromKeys), fromKeys: renew(curation.fromKeys, keys) };
    case "split": {
      const rest = keys.filter((key) => !curation.splitKeys.includes(key));
      return { ...curation, keys: renew(keys), splitKeys: renew(curation.splitKeys, rest) };
    }
  }
}
