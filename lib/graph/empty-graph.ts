// Takes everything out of a graph, as people would: what it held leaves nothing behind.
import type { GraphStore } from "./graph-store.ts";

/** One that is cut off goes on when it is called again. */
export async function emptyGraph(graph: GraphStore): Promise<void> {
  for (const { id } of await Array.fromAsync(graph.documents())) await graph.removeDocument(id);
  // What a model decided went with what it was about; what people decided waits for it to come back.
  for (const { id } of await Array.fromAsync(graph.curations())) await graph.undoCuration(id);
}
