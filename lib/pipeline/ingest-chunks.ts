// Step 3: each chunk is read by the extractor, its quotes are verified, and what it says is saved, in chunk order.
import { pMapIterable } from "p-map";
import { toAppError } from "#lib/domain/app-error.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import { NO_USAGE, type Usage } from "#lib/domain/usage.ts";
import type { DocumentExtractor } from "#lib/extract/extractor.ts";
import { verifyEvidence } from "#lib/extract/verify-evidence.ts";
import { listFindings } from "./list-findings.ts";
import type { RunContext } from "./run-context.ts";
import type { StepProgress } from "./run-step.ts";
import { tellUnplaced } from "./tell-unplaced.ts";

type Outcome = { chunk: Chunk; usage: Usage } & ({ knowledge: ChunkKnowledge } | { error: unknown });

export async function ingestChunks(context: RunContext, progress: StepProgress): Promise<number> {
  const { checkpoints, content, document, extractor, graph, limits } = context;
  const chunks = await content.readChunks(document.id);
  const state = await context.states.read(document.id);
  const { title = document.filename, language = null } = state.described ?? {};
  const { createdAt: _, ...lasting } = document;
  const finished = new Set((await checkpoints.chunks(document.id)).map((checkpoint) => checkpoint.index));
  const pending = chunks.filter((chunk) => !finished.has(chunk.index));
  let done = chunks.length - pending.length;
  await progress.begin(chunks.length, done);

  await graph.saveDocument({ ...lasting, title, language });
  await graph.keepChunks(
    document.id,
    chunks.map((chunk) => chunk.id),
  );
  const reader = extractor.open({ title, language, chunks });
  const outcomes = pMapIterable(pending, (chunk) => readChunk(context, reader, chunk), {
    concurrency: limits.chunkConcurrency,
    backpressure: limits.chunkConcurrency * 2,
  });
  for await (const outcome of outcomes) {
    context.signal.throwIfAborted();
    done++;
    await settle(context, outcome, { done, total: chunks.length });
  }
  return done;
}

/** Never rejects for a fault of this chunk: one bad chunk is not the end of the document. */
async function readChunk(context: RunContext, reader: DocumentExtractor, chunk: Chunk): Promise<Outcome> {
  const { clock, replies, signal } = context;
  await clock.yield();
  signal.throwIfAborted();
  try {
    const key = reader.replyKey(chunk);
    const kept = key === null ? null : await replies.read(key);
    const reply = kept ?? (await reader.extract(chunk, signal));
    if (key !== null && !kept) await replies.keep(key, reply);
    return { chunk, usage: kept ? NO_USAGE : reply.usage, knowledge: verifyEvidence(chunk, reply.candidates) };
  } catch (error) {
    signal.throwIfAborted();
    return { chunk, usage: NO_USAGE, error };
  }
}

async function settle(context: RunContext, outcome: Outcome, counts: { done: number; total: number }): Promise<void> {
  const { checkpoints, document, graph } = context;
  const { chunk, usage } = outcome;
  const identity = { index: chunk.index, chunkId: chunk.id, ...counts };
  if ("error" in outcome) {
    const { code, message } = toAppError(outcome.error);
    context.log.write("error", `Chunk ${chunk.index + 1} of ${document.id} could not be read`, { err: outcome.error });
    await graph.removeChunk(chunk.id);
    await checkpoints.failChunk(document.id, chunk.index, { code, message });
    return context.record({ type: "chunk.failed", ...identity, code, message });
  }
  const { knowledge } = outcome;
  // The graph first, then the checkpoint: saving a chunk again changes nothing, losing one would.
  const { entities, facts } = await graph.saveChunk(chunk, knowledge);
  await checkpoints.saveChunk(document.id, chunk.index, knowledge);
  tellUnplaced(context, chunk, knowledge);
  const findings = listFindings(knowledge);
  return context.record({
    type: "chunk.saved",
    ...identity,
    rejected: knowledge.rejected,
    entities,
    facts,
    findings,
    usage,
  });
}
