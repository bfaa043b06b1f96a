// Moves the graph to the other store. One that was cut off goes on where it was; the end compares both to the byte.
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { emptyGraph } from "#lib/graph/empty-graph.ts";
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

export interface MoveChoices {
  /** Adds to what the target holds. */
  readonly merge?: boolean;
  /** Takes out what the target holds first. */
  readonly replace?: boolean;
}

export async function moveGraph(means: LedgerMeans, to: GraphKind, { merge, replace }: MoveChoices): Promise<void> {
  const [source, target] = [otherThan(means, to), means.graphOf(to)];
  // Says that what the target holds is of a move that was cut off, or is still to be taken out.
  const mark = join(means.dataDir, "graph-move.txt");
  const begun = existsSync(mark) ? await readFile(mark, "utf8") : null;
  const { chunks } = await target.count();
  if (chunks > 0 && begun !== to && begun !== emptying(to) && !merge && !replace) {
    const held = `${to === "neo4j" ? "Neo4j" : "The embedded graph"} holds a graph of ${chunks} chunks already`;
    throw new Failure(`${held}: say --replace to put the other one in its place, or --merge to add to it.`);
  }
  if (replace || begun === emptying(to)) {
    if ((await source.count()).chunks === 0)
      throw new Failure("The other graph is empty: nothing is put in its place.");
    await writeFile(mark, emptying(to));
    await emptyGraph(target);
  }
  await writeFile(mark, to);
  await showProgress(replayLedger(means.ledger, target, { isAnew: false }));
  for await (const curation of source.curations()) await target.keepCuration(curation);
  const verdict = await compare(source, target);
  await rm(mark);
  if (!verdict.isEqual) throw new Failure(verdict.text);
  console.log(`${verdict.text}\n${NEXT_STEPS[to]}`);
}

function emptying(kind: GraphKind): string {
  return `${kind}, to be emptied first`;
}

function otherThan(means: LedgerMeans, kind: GraphKind): GraphStore {
  return means.graphOf(kind === "neo4j" ? "sqlite" : "neo4j");
}

async function compare(source: GraphStore, target: GraphStore): Promise<{ isEqual: boolean; text: string }> {
  const [from, here] = await Promise.all(
    [source, target].map(async (graph) => ({ ...(await graph.count()), hash: await hashGraph(graph) })),
  );
  const tell = (counts: typeof from) =>
    `${counts?.chunks} chunks, ${counts?.entities} entities, ${counts?.facts} facts`;
  if (from?.hash === here?.hash) return { isEqual: true, text: `Equal to the byte: ${tell(here)}.` };
  const remedy = "Finish or retry the runs that are open, then move again with --replace";
  const text = `The two differ: ${tell(from)} there, ${tell(here)} here. ${remedy}: it leaves nothing of what was here.`;
  return { isEqual: false, text };
}
