import { parseAsString, useQueryState } from "nuqs";
import { DEFAULT_COLLECTION, type Document } from "#lib/domain/document.ts";

export const COLLECTION = parseAsString.withOptions({ history: "push" });

/** The collection that the library shows, from the address; null for all. What is added meanwhile goes into it. */
export function useShownCollection() {
  return useQueryState("collection", COLLECTION);
}

/** The collections there are, in order of their names, with the number of their documents; those in none come last. */
export function listCollections(documents: readonly Document[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { collection } of documents) counts.set(collection, (counts.get(collection) ?? 0) + 1);
  const rank = (name: string) => Number(name === DEFAULT_COLLECTION);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => rank(a.name) - rank(b.name) || a.name.localeCompare(b.name));
}
