// Moves the graph to the other store. One that was cut off goes on where it was; the end compares both to the byte.
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import { hashGraph } from "#lib/graph/hash-graph.ts";
import { replayLedger } from "#lib/graph/replay-ledger.ts";
import { Failure } from "../bootstrap/failure.mjs";
import type { GraphKind, LedgerMeans } from "./open-ledger.ts";
import { showProgress } from "./show-progress.ts";

const NEXT_STEPS: Record<GraphKind, string> = {
  neo4j: "Start the app with NEO4J_URI set: it works on Neo4j now. The embedded graph is left as it was.",
  sqlite: "Start the app without NEO4J_URI: it works on the embedded graph now. What is in Neo4j is left as it was.",
};

export async function moveGraph(means: LedgerMeans, to: GraphKind, mayMerge: boolean): Promise<void> {
  const target = means.graphOf(to);
  // Says that what the target holds is of a move that was cut off.
  const mark = join(means.dataDir, "graph-move.txt");
  const isResumed = existsSync(mark) && (await readFile(mark, "utf8")) === to;
  const { chunks } = await target.count();
  if (chunks > 0 && !isResumed && !mayMerge) {
    const held = `${to === "neo4j" ? "Neo4j" : "The embedded graph"} holds a graph of ${chunks} chunks already`;
    throw new Failure(`${held}: say --merge to add to it, or empty it first.`);
  }
  await writeFile(mark, to);
  await showProgress(replayLedger(means.ledger, target, { isAnew: false }));
  for await (const curation of otherThan(means, to).curations()) await target.keepCuration(curation);
  await compare(means, to);
  await rm(mark);
  console.log(NEXT_STEPS[to]);
}

function otherThan(means: LedgerMeans, kind: GraphKind): GraphStore {
  return means.graphOf(kind === "neo4j" ? "sqlite" : "neo4j");
}

async function compare(means: LedgerMeans, to: GraphKind): Promise<void> {
  const graphs = [otherThan(means, to), means.graphOf(to)] as const;
  const [from, target] = await Promise.all(
    graphs.map(async (graph) => ({ ...(await graph.count()), hash: await hashGraph(graph) })),
  );
  if (from?.hash === target?.hash) {
    console.log(`Equal to the byte: ${target?.chunks} chunks, ${target?.entities} entities, ${target?.facts} facts.`);
    return;
  }
  const tell = (counts: typeof from) =>
    `${counts?.chunks} chunks, ${counts?.entities} entities, ${counts?.facts} facts`;
  throw new Failure(
    `The two differ: ${tell(from)} there, ${tell(target)} here. Finish or retry the runs that are open, then move again with --merge.`,
  );
}
