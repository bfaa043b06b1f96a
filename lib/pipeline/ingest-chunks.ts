// Step 3: each chunk is read by the extractor, its quotes are verified, and what it says is saved, in chunk order.
import { pMapIterable } from "p-map";
import { AppError, toAppError } from "#lib/domain/app-error.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
import { toGraphDocument } from "#lib/graph/to-graph-document.ts";
import { Budget } from "./budget.ts";
import { listFindings } from "./list-findings.ts";
import { type ChunkOutcome, type ChunkReading, endsRun, readChunk } from "./read-chunk.ts";
import type { RunContext } from "./run-context.ts";
import type { StepProgress } from "./run-step.ts";
import { spentUsd } from "./spent-usd.ts";
import { tellWait } from "./tell-wait.ts";
import { untoldChunks } from "./untold-chunks.ts";

export async function ingestChunks(context: RunContext, progress: StepProgress): Promise<number> {
  const { checkpoints, content, document, extractor, graph } = context;
  const chunks = await content.readChunks(document.id);
  const about = toGraphDocument(document, await context.states.read(document.id));
  const finished = new Set((await checkpoints.chunks(document.id)).map((checkpoint) => checkpoint.index));
  const pending = chunks.filter((chunk) => !finished.has(chunk.index));
  let done = chunks.length - pending.length;
  await progress.begin(chunks.length, done);

  await graph.saveDocument(about);
  await graph.keepChunks(
    document.id,
    chunks.map((chunk) => chunk.id),
  );
  const reader = extractor.open({ title: about.title, language: about.language, chunks }, (reason) =>
    tellWait(context, "ingestion", reason),
  );
  // Told before anything is asked: what they cost counts in the budget.
  for await (const outcome of untoldChunks(context, reader, chunks)) {
    await settle(context, outcome, { done, total: chunks.length });
  }
  for await (const outcome of readInOrder(context, reader, pending)) {
    // Chunks that are ready together are not saved in one go: the next calls, and everything else, come between.
    await context.clock.yield();
    context.signal.throwIfAborted();
    done++;
    await settle(context, outcome, { done, total: chunks.length });
  }
  return done;
}

/** Many at once, told in chunk order. What is still being read when the run ends is given up. */
async function* readInOrder(context: RunContext, reader: ChunkReading["reader"], pending: readonly Chunk[]) {
  const { clock, limits, replies } = context;
  const ended = new AbortController();
  const signal = AbortSignal.any([context.signal, ended.signal]);
  const budget = new Budget(limits.budgetUsd, await spentUsd(context));
  const read = async (chunk: Chunk): Promise<ChunkOutcome> => {
    await clock.yield();
    signal.throwIfAborted();
    return readChunk({ reader, replies, budget, signal }, chunk);
  };
  try {
    yield* pMapIterable(pending, read, {
      concurrency: limits.chunkConcurrency,
      backpressure: limits.chunkConcurrency * 2,
    });
  } finally {
    ended.abort(new AppError("conflict", { detail: "The run has ended." }));
  }
}

async function settle(
  context: RunContext,
  outcome: ChunkOutcome,
  counts: { done: number; total: number },
): Promise<void> {
  const { checkpoints, document, graph } = context;
  const { chunk, usage } = outcome;
  const identity = { index: chunk.index, chunkId: chunk.id, ...counts };
  if ("error" in outcome) {
    if (endsRun(outcome.error)) throw outcome.error;
    const { code, message } = toAppError(outcome.error);
    context.log.write("error", `Chunk ${chunk.index + 1} of ${document.id} could not be read`, { err: outcome.error });
    await graph.removeChunk(chunk.id);
    await checkpoints.failChunk(document.id, chunk.index, { code, message });
    await context.record({ type: "chunk.failed", ...identity, code, message, usage });
    return outcome.confirmUsage();
  }
  const { confirmUsage, knowledge } = outcome;
  // The graph first, then the checkpoint: saving a chunk again changes nothing, losing one would.
  const { entities, facts } = await graph.saveChunks([[chunk, knowledge]]);
  // The graph and the checkpoint are two commits: everything else has its turn between them.
  await context.clock.yield();
  await checkpoints.saveChunk(document.id, chunk.index, knowledge);
  const findings = listFindings(knowledge);
  const found = { rejected: knowledge.rejected, entities, facts, findings, usage };
  await context.record({ type: "chunk.saved", ...identity, ...found });
  return confirmUsage();
}
