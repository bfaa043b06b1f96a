// Extraction by Claude, or by any server that speaks the Messages API.
import type { Chunk } from "#lib/domain/chunk.ts";
import type { Ontology } from "#lib/domain/ontology.ts";
import type { WaitReason } from "#lib/domain/run-event.ts";
import { NO_USAGE, type Usage } from "#lib/domain/usage.ts";
import type { AskModel } from "#lib/extract/calls/model.ts";
import { rememberAnswers } from "#lib/extract/calls/remember-answers.ts";
import type { ReplyStore } from "#lib/extract/calls/reply-store.ts";
import type { DocumentContext, DocumentExtractor, ExtractionReply, Extractor } from "#lib/extract/extractor.ts";
import {
  type ExtractionTask,
  extractionTask,
  type PromptInput,
  passageKey,
} from "#lib/extract/prompt/extraction-prompt.ts";
import { KnownNames } from "#lib/extract/prompt/known-names.ts";
import { estimatePassage, readPassage } from "#lib/extract/read-passage.ts";
import { DocumentCalls } from "./document-calls.ts";
import type { ModelDesk } from "./model-desk.ts";

interface AnthropicMeans {
  readonly ontology: Ontology;
  readonly desk: ModelDesk;
  readonly replies: ReplyStore;
}

/** What is asked about a chunk, made once. */
interface Prepared {
  readonly input: PromptInput;
  /** Of its reply. */
  readonly key: string;
}

export class AnthropicExtractor implements Extractor {
  readonly kind = "anthropic";
  readonly model: string;
  readonly version: string;
  readonly #task: ExtractionTask;
  readonly #desk: ModelDesk;
  readonly #replies: ReplyStore;
  /** Replies that are being written, by their key. */
  readonly #inFlight = new Map<string, Promise<ExtractionReply>>();

  constructor({ desk, ontology, replies }: AnthropicMeans) {
    this.model = desk.model;
    this.#task = extractionTask(ontology);
    this.version = this.#task.version;
    this.#desk = desk;
    this.#replies = replies;
  }

  open(document: DocumentContext, onWait: (reason: WaitReason) => void = () => {}): DocumentExtractor {
    const names = new KnownNames(document.chunks);
    const calls = new DocumentCalls(onWait);
    const prepared = new WeakMap<Chunk, Prepared>();
    const prepare = (chunk: Chunk): Prepared => {
      const known = prepared.get(chunk);
      if (known) return known;
      const { language, title } = document;
      const { headings, text } = chunk;
      const input = { title, language, headings, text, knownNames: names.usedIn(text) };
      const question = { input, key: passageKey(this.model, this.#task, input) };
      prepared.set(chunk, question);
      return question;
    };
    return {
      replyKey: (chunk) => prepare(chunk).key,
      estimate: (chunk) => this.#estimate(prepare(chunk).input),
      extract: (chunk, signal) => this.#extract(prepare(chunk), calls, signal),
    };
  }

  /** The same text in two documents at once is asked about once; whoever waited asks where the other did not succeed. */
  async #extract({ input, key }: Prepared, calls: DocumentCalls, signal: AbortSignal): Promise<ExtractionReply> {
    for (let other = this.#inFlight.get(key); other; other = this.#inFlight.get(key)) {
      const reply = await Promise.race([other.catch(() => null), untilAborted(signal)]);
      if (reply) return { candidates: reply.candidates, usage: NO_USAGE };
    }
    const handIn: AskModel = (question, given) => this.#desk.ask(question, calls, given);
    const onKept = this.#desk.forget?.bind(this.#desk);
    const ask = rememberAnswers(handIn, this.#replies, key, onKept);
    const reading = readPassage(this.#task, ask, input, signal);
    this.#inFlight.set(key, reading);
    try {
      return await reading;
    } finally {
      this.#inFlight.delete(key);
    }
  }

  #estimate(input: PromptInput): Usage {
    const { input: inputTokens, output: outputTokens } = estimatePassage(this.#task, input);
    return this.#desk.price({ calls: 1, inputTokens, outputTokens, cacheReadTokens: 0, cacheWriteTokens: 0 });
  }
}

/** Rejects with the signal's reason. */
function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
