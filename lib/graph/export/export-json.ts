// The canonical export: equal graphs give equal bytes, whatever store they live in.
import type { GraphStore } from "../graph-store.ts";

/** Pieces of one JSON text; each list in order of id, the keys of every object sorted. */
export async function* exportJson(graph: GraphStore, documentId?: string): AsyncGenerator<string> {
  yield `{"format":"diveteacher-graph","version":1`;
  yield* exportList("documents", graph.documents(documentId));
  yield* exportList("chunks", graph.chunks(documentId));
  yield* exportList("entities", graph.entities(documentId));
  yield* exportList("facts", graph.facts(documentId));
  yield* exportList("curation", graph.curations(documentId));
  yield "}\n";
}

async function* exportList(name: string, items: AsyncIterable<unknown>): AsyncGenerator<string> {
  yield `,"${name}":[`;
  let separator = "\n";
  for await (const item of items) {
    yield separator + JSON.stringify(sortKeys(item));
    separator = ",\n";
  }
  yield "]";
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  // Without a prototype, so that a key of the document's metadata such as "__proto__" stays a key.
  const sorted: Record<string, unknown> = Object.create(null);
  for (const [key, member] of entries) sorted[key] = sortKeys(member);
  return sorted;
}
