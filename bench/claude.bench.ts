// What does a manual cost with Claude, and how near does its reading come to what latency, concurrency and the rate of
// tokens allow? Against a server on this machine that answers after 2.5 s and lets 80,000 output tokens a minute pass.
// `BENCH_MANUAL=file` reads that PDF instead of a manual that is made for this.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { RunEvent } from "#lib/domain/run-event.ts";
import type { Services } from "#lib/server/services.ts";
import { addDocument, type BenchDocument, openBenchServices } from "./bench-documents.ts";
import { startModelServer } from "./claude/model-server.ts";
import { writeManual } from "./claude/write-manual.ts";
import type { Figure } from "./figure.ts";

const LATENCY_MS = 2500;
const TOKENS_PER_MINUTE = 80_000;
const TOKENS_PER_MS = TOKENS_PER_MINUTE / 60_000;
const CONCURRENCY = 8;

export async function measure(): Promise<readonly Figure[]> {
  const manual = await readManual(await chooseManual(), TOKENS_PER_MINUTE);
  const scarce = await readManual(madeManual(24), 20_000);
  const { cacheReadTokens, cacheWriteTokens, calls, inputTokens, outputTokens } = manual.usage;
  const tokensIn = inputTokens + cacheReadTokens + cacheWriteTokens;
  console.log(
    `${manual.name}: ${manual.chunks} chunks, ${calls} calls, ${tokensIn} tokens in (${cacheReadTokens} of them cached), ${outputTokens} out`,
  );
  const ratio = (name: string, { boundMs, wallMs }: Reading): Figure => ({
    name,
    measured: wallMs / 1000,
    unit: "s",
    reference: { name: "the lower bound", measured: boundMs / 1000 },
    goal: { comparator: "<", value: 1.1 },
  });
  return [
    {
      name: `calls for ${manual.name}`,
      measured: calls,
      unit: "calls",
      reference: null,
      goal: { comparator: "<", value: 16 },
    },
    {
      name: "its cost with Haiku 4.5",
      measured: manual.usage.costUsd ?? Number.NaN,
      unit: "$",
      reference: null,
      goal: { comparator: "<", value: 0.15 },
    },
    ratio("reading it, a full allowance", manual),
    ratio("reading a manual of 24 chunks, a quarter of the allowance left", scarce),
  ];
}

/** The manual that the environment names, or one of as many chunks as a real one has. */
async function chooseManual(): Promise<BenchDocument> {
  const path = process.env.BENCH_MANUAL;
  return path ? { name: basename(path), bytes: await readFile(path) } : madeManual(14);
}

function madeManual(chunks: number): BenchDocument {
  const bytes = new TextEncoder().encode(writeManual(chunks));
  return { name: `a manual of ${chunks} chunks.md`, bytes, mediaType: "text/markdown" };
}

interface Reading {
  readonly name: string;
  readonly chunks: number;
  readonly usage: Awaited<ReturnType<Services["states"]["read"]>>["usage"];
  readonly wallMs: number;
  readonly boundMs: number;
}

async function readManual(document: BenchDocument, tokensLeft: number): Promise<Reading> {
  const server = await startModelServer({ latencyMs: LATENCY_MS, tokensPerMinute: TOKENS_PER_MINUTE, tokensLeft });
  const settings = {
    ANTHROPIC_API_KEY: "bench",
    ANTHROPIC_BASE_URL: server.baseUrl,
    LLM_CONCURRENCY: String(CONCURRENCY),
  };
  const services = await openBenchServices(settings);
  const events: { event: RunEvent; atMs: number }[] = [];
  const ended = Promise.withResolvers<void>();
  services.runLog.subscribe((appended) => {
    for (const event of appended) {
      events.push({ event, atMs: performance.now() });
      if (event.type === "step.finished" && event.step === "ingestion") ended.resolve();
      if (event.type === "run.failed") ended.reject(new Error(event.message));
    }
  });
  const id = await addDocument(services, document);
  await ended.promise;
  const atMs = (type: RunEvent["type"]) =>
    events.find(({ event }) => event.type === type && "step" in event && event.step === "ingestion")?.atMs ??
    Number.NaN;
  const { usage } = await services.states.read(id);
  const chunks = (await services.content.readChunks(id)).length;
  await services.close();
  return {
    name: document.name,
    chunks,
    usage,
    wallMs: atMs("step.finished") - atMs("step.started"),
    boundMs: lowerBoundMs(chunks, await server.close(), tokensLeft),
  };
}

/** No reading can be shorter: the calls in rows of so many, or the tokens that must flow before the last call starts. */
function lowerBoundMs(chunkCount: number, tokens: number, tokensLeft: number): number {
  const byLatency = Math.ceil(chunkCount / CONCURRENCY) * LATENCY_MS;
  const byTokens = Math.max(0, tokens - tokensLeft) / TOKENS_PER_MS + LATENCY_MS;
  return Math.max(byLatency, byTokens);
}
