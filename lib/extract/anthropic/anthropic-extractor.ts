// Extraction by Claude, or by any server that speaks the Messages API.
import { AppError } from "#lib/domain/app-error.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { Ontology } from "#lib/domain/ontology.ts";
import type { WaitReason } from "#lib/domain/run-event.ts";
import { NO_USAGE, type Usage } from "#lib/domain/usage.ts";
import type { CallLimiter, CallReport } from "#lib/extract/call-limiter.ts";
import { type ExtractionTask, extractionTask, type PromptInput, passageKey } from "#lib/extract/extraction-prompt.ts";
import type { DocumentContext, DocumentExtractor, ExtractionReply, Extractor } from "#lib/extract/extractor.ts";
import { KnownNames } from "#lib/extract/known-names.ts";
import type { ModelAnswer, ModelQuestion } from "#lib/extract/model.ts";
import { estimatePassage, readPassage } from "#lib/extract/read-passage.ts";
import { after, wait } from "#lib/pipeline/after.ts";
import type { Clock } from "#lib/pipeline/ports.ts";
import { MessagesClient, type MessagesOptions } from "./messages-client.ts";
import { type ModelFault, toModelFault } from "./model-fault.ts";
import { withCost } from "./prices.ts";
import { readRateLimits } from "./rate-limits.ts";

/** A call that breaks is sent again so often, with a pause that grows from this. */
const MAX_BREAKS = 6;
const FIRST_PAUSE_MS = 500;

export interface AnthropicOptions extends MessagesOptions {
  /** After so long without an answer, a call counts as broken. */
  readonly timeoutMs: number;
}

export class AnthropicExtractor implements Extractor {
  readonly kind = "anthropic";
  readonly model: string;
  readonly version: string;
  readonly #task: ExtractionTask;
  readonly #client: MessagesClient;
  readonly #timeoutMs: number;
  readonly #limiter: CallLimiter;
  readonly #clock: Clock;
  /** Replies that are being written, by their key. */
  readonly #inFlight = new Map<string, Promise<ExtractionReply>>();

  /** The limiter is the process's: every call of every document goes through it. */
  constructor(options: AnthropicOptions, ontology: Ontology, limiter: CallLimiter, clock: Clock) {
    this.model = options.model;
    this.#task = extractionTask(ontology);
    this.version = this.#task.version;
    this.#client = new MessagesClient(options);
    this.#timeoutMs = options.timeoutMs;
    this.#limiter = limiter;
    this.#clock = clock;
  }

  open(document: DocumentContext, onWait: (reason: WaitReason) => void = () => {}): DocumentExtractor {
    const names = new KnownNames(document.chunks);
    const inputOf = ({ headings, text }: Chunk): PromptInput => {
      const { language, title } = document;
      return { title, language, headings, text, knownNames: names.usedIn(text) };
    };
    const calls = new DocumentCalls(onWait);
    return {
      replyKey: (chunk) => passageKey(this.model, this.#task, inputOf(chunk)),
      estimate: (chunk) => this.#estimate(inputOf(chunk)),
      extract: (chunk, signal) => this.#extract(inputOf(chunk), calls, signal),
    };
  }

  /** The same text in two documents at once is asked about once; whoever waited asks where the other did not succeed. */
  async #extract(input: PromptInput, calls: DocumentCalls, signal: AbortSignal): Promise<ExtractionReply> {
    const key = passageKey(this.model, this.#task, input);
    for (let other = this.#inFlight.get(key); other; other = this.#inFlight.get(key)) {
      const reply = await Promise.race([other.catch(() => null), untilAborted(signal)]);
      if (reply) return { candidates: reply.candidates, usage: NO_USAGE };
    }
    const reading = readPassage(this.#task, (question, given) => this.#ask(question, calls, given), input, signal);
    this.#inFlight.set(key, reading);
    try {
      return await reading;
    } finally {
      this.#inFlight.delete(key);
    }
  }

  #estimate(input: PromptInput): Usage {
    const { input: inputTokens, output: outputTokens } = estimatePassage(this.#task, input);
    return withCost(this.model, { calls: 1, inputTokens, outputTokens, cacheReadTokens: 0, cacheWriteTokens: 0 });
  }

  async #ask<T>(question: ModelQuestion<T>, calls: DocumentCalls, signal: AbortSignal): Promise<ModelAnswer<T>> {
    let breaks = 0;
    for (let isAgain = false; ; isAgain = true) {
      const turn = { lane: calls, tokens: question.tokens, isAgain, signal };
      const { answer, fault } = await this.#limiter.run(turn, () => this.#send(question, signal));
      if (answer) {
        calls.goOn();
        return answer;
      }
      if (fault.kind === "final") throw fault.error;
      if (fault.kind === "waiting") calls.tellWait(fault.reason);
      else if (++breaks === MAX_BREAKS) throw brokenOff(fault.cause);
      else await wait(this.#clock, FIRST_PAUSE_MS * 2 ** (breaks - 1), signal);
    }
  }

  /** Rejects with the signal's reason, and with nothing else. */
  async #send<T>(question: ModelQuestion<T>, signal: AbortSignal): Promise<Sending<T>> {
    const deadline = new AbortController();
    const stop = after(this.#clock, this.#timeoutMs, () => deadline.abort());
    try {
      const { answer, headers } = await this.#client.ask(question, AbortSignal.any([signal, deadline.signal]));
      const { cacheWriteTokens, inputTokens, outputTokens } = answer.usage;
      const used = { input: inputTokens + cacheWriteTokens, output: outputTokens };
      return { answer, used, limits: readRateLimits(headers), pause: null };
    } catch (error) {
      signal.throwIfAborted();
      const fault = toModelFault(error, this.#clock.now());
      const pause = fault.kind === "waiting" ? { delayMs: fault.retryAfterMs } : null;
      return { fault, used: null, limits: fault.limits, pause };
    } finally {
      stop();
    }
  }
}

type Sending<T> = CallReport &
  (
    | { readonly answer: ModelAnswer<T>; readonly fault?: never }
    | { readonly answer?: never; readonly fault: ModelFault }
  );

/** The calls of one document: its turn among others, and whether it has said that it waits. */
class DocumentCalls {
  readonly #onWait: (reason: WaitReason) => void;
  #told: WaitReason | null = null;

  constructor(onWait: (reason: WaitReason) => void) {
    this.#onWait = onWait;
  }

  /** Once for all calls of the document that wait for the same. */
  tellWait(reason: WaitReason): void {
    if (this.#told === reason) return;
    this.#told = reason;
    this.#onWait(reason);
  }

  goOn(): void {
    this.#told = null;
  }
}

/** Rejects with the signal's reason. */
function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function brokenOff(cause: unknown): AppError {
  const detail = `The server of the model broke off ${MAX_BREAKS} times while reading this passage. Retry it.`;
  return new AppError("extraction_failed", { detail, cause, isRetryable: true });
}
