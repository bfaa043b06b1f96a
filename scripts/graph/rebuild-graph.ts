// Makes the graph that is in use anew from the kept ledger.
import { hashGraph } from "#lib/graph/hash-graph.ts";
import { replayLedger } from "#lib/graph/replay-ledger.ts";
import type { LedgerMeans } from "./open-ledger.ts";
import { showProgress } from "./show-progress.ts";

export async function rebuildGraph({ graphOf, kindInUse, ledger }: LedgerMeans): Promise<void> {
  const graph = graphOf(kindInUse);
  const before = await hashGraph(graph);
  await showProgress(replayLedger(ledger, graph, { isAnew: true }));
  const { chunks, entities, facts } = await graph.count();
  const verdict =
    (await hashGraph(graph)) === before ? "equal to the byte to what was there" : "not what was there before";
  console.log(`Rebuilt: ${chunks} chunks, ${entities} entities, ${facts} facts, ${verdict}.`);
}
