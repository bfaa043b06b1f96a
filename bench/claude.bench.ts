// What does a manual cost with Claude, and how near does its reading come to what latency, concurrency and the rate of
// tokens allow? Against a server on this machine that answers after 2.5 s and lets 80,000 output tokens a minute pass.
import { setTimeout as sleep } from "node:timers/promises";
import type { RunEvent } from "#lib/domain/run-event.ts";
import { ANSWER, type Behaviour, MessagesServer, replyTokens } from "#lib/extract/anthropic/messages-server.fixture.ts";
import type { Services } from "#lib/server/services.ts";
import { addDocument, openBenchServices } from "./bench-documents.ts";
import type { Figure } from "./figure.ts";

const LATENCY_MS = 2500;
const TOKENS_PER_MINUTE = 80_000;
const TOKENS_PER_MS = TOKENS_PER_MINUTE / 60_000;
const CONCURRENCY = 8;

export async function measure(): Promise<readonly Figure[]> {
  const manual = await readManual(14, TOKENS_PER_MINUTE);
  const scarce = await readManual(24, 20_000);
  console.log(
    `manual of 14 chunks: ${manual.usage.calls} calls, ${manual.usage.inputTokens + manual.usage.cacheReadTokens + manual.usage.cacheWriteTokens} tokens in, ${manual.usage.outputTokens} out`,
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
      name: "calls for a manual of 14 chunks",
      measured: manual.usage.calls,
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

interface Reading {
  readonly usage: Awaited<ReturnType<Services["states"]["read"]>>["usage"];
  readonly wallMs: number;
  readonly boundMs: number;
}

async function readManual(chunkCount: number, tokensLeft: number): Promise<Reading> {
  const allowance = new ServerAllowance(tokensLeft);
  const server = new MessagesServer({
    behave: async ({ passage }): Promise<Behaviour> => {
      const delayS = allowance.take(replyTokens(passage));
      if (delayS > 0) return { kind: "status", status: 429, headers: { "retry-after": String(delayS) } };
      await sleep(LATENCY_MS);
      return ANSWER;
    },
    headers: () => allowance.headers(),
  });
  const baseUrl = await server.listen();
  const settings = { ANTHROPIC_API_KEY: "bench", ANTHROPIC_BASE_URL: baseUrl, LLM_CONCURRENCY: String(CONCURRENCY) };
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
  const bytes = new TextEncoder().encode(writeManual(chunkCount));
  const id = await addDocument(services, { name: "manuel.md", bytes, mediaType: "text/markdown" });
  await ended.promise;
  const atMs = (type: RunEvent["type"]) =>
    events.find(({ event }) => event.type === type && "step" in event && event.step === "ingestion")?.atMs ??
    Number.NaN;
  const { usage } = await services.states.read(id);
  const reading = {
    usage,
    wallMs: atMs("step.finished") - atMs("step.started"),
    boundMs: lowerBoundMs(chunkCount, allowance.spent, tokensLeft),
  };
  await services.close();
  await server.close();
  return reading;
}

/** No reading can be shorter: the calls in rows of so many, or the tokens that must flow before the last call starts. */
function lowerBoundMs(chunkCount: number, tokens: number, tokensLeft: number): number {
  const byLatency = Math.ceil(chunkCount / CONCURRENCY) * LATENCY_MS;
  const byTokens = Math.max(0, tokens - tokensLeft) / TOKENS_PER_MS + LATENCY_MS;
  return Math.max(byLatency, byTokens);
}

/** A call passes where its whole reply is left; what is left refills steadily. */
class ServerAllowance {
  spent = 0;
  #left: number;
  #atMs = performance.now();

  constructor(left: number) {
    this.#left = left;
  }

  /** Seconds to wait, 0 where the tokens were taken. */
  take(tokens: number): number {
    this.#refill();
    if (this.#left < tokens) return (tokens - this.#left) / TOKENS_PER_MS / 1000;
    this.#left -= tokens;
    this.spent += tokens;
    return 0;
  }

  headers(): Record<string, string> {
    this.#refill();
    return {
      "anthropic-ratelimit-output-tokens-limit": String(TOKENS_PER_MINUTE),
      "anthropic-ratelimit-output-tokens-remaining": String(Math.floor(this.#left)),
    };
  }

  #refill(): void {
    const nowMs = performance.now();
    this.#left = Math.min(TOKENS_PER_MINUTE, this.#left + (nowMs - this.#atMs) * TOKENS_PER_MS);
    this.#atMs = nowMs;
  }
}

/** Sections of a chunk each, about as long as those of a real manual, with eleven statements. */
function writeManual(sections: number): string {
  const written = Array.from({ length: sections }, (_, section) => {
    const sentences = Array.from({ length: 55 }, (_, at) =>
      at % 5 === 0
        ? `${wordOf(section * 11 + at / 5)} ${section} : profondeur limitée à ${at + 3} m.`
        : `La phrase ${at} de la partie ${section} explique ce que chacun sait déjà.`,
    );
    return `# Partie ${section}\n\n${sentences.join(" ")}`;
  });
  return written.join("\n\n");
}

/** Another word for each number, so that names are as unlike each other as those of a manual. */
function wordOf(number: number): string {
  const syllables = ["ba", "co", "di", "fu", "ge", "la", "mo", "ni", "pu", "re", "sa", "to", "vi"];
  const parts = [number, Math.floor(number / 13) + 5, number * 7 + 3, number * 5 + 1].map(
    (part) => syllables[part % 13],
  );
  return `P${parts.join("")}`;
}
