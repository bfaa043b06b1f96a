// How fast the whole graph is exported, and how much memory that takes.
import { exportJson } from "#lib/graph/export/export-json.ts";
import type { GraphStore } from "#lib/graph/graph-store.ts";

/** Memory is looked at after so many lines. */
const LOOK_EVERY = 2000;
const MB = 1024 * 1024;

export async function measureExport(graph: GraphStore) {
  const { chunks } = await graph.count();
  const beforeBytes = process.memoryUsage.rss();
  let peakBytes = beforeBytes;
  let parts = 0;
  const startMs = performance.now();
  for await (const _ of exportJson(graph)) {
    if (++parts % LOOK_EVERY === 0) peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - startMs) / 1000;
  return { chunksPerS: chunks / seconds, heldMb: (peakBytes - beforeBytes) / MB };
}
