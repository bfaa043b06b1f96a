// One chunk read by a model: one call as a rule; halves where a reply was cut or malformed; once more for quotes that do
// not stand in the text. Nothing here knows which model it is.
import { estimateTokens } from "#lib/chunk/estimate-tokens.ts";
import { AppError, isAppError } from "#lib/domain/app-error.ts";
import type { CandidateEntity, CandidateFact, Candidates } from "#lib/domain/candidate.ts";
import { addUsage, NO_USAGE, type Usage } from "#lib/domain/usage.ts";
import type { CallTokens } from "./calls/call-limiter.ts";
import type { AskModel, ModelAnswer, ModelQuestion } from "./calls/model.ts";
import { findQuote } from "./evidence/find-quote.ts";
import { sentenceAround } from "./evidence/sentence-around.ts";
import { ExtractionError } from "./extraction-error.ts";
import type { ExtractionReply } from "./extractor.ts";
import { type ExtractionTask, type PromptInput, passageMessage, repairMessage } from "./prompt/extraction-prompt.ts";
import { repairSchema, toCandidates } from "./prompt/extraction-schema.ts";
import { splitInHalf } from "./split-in-half.ts";
import { withStatedAliases } from "./with-stated-aliases.ts";

/** Shorter texts are not split: what fails with them is not their length. */
const MIN_SPLIT_LENGTH = 400;
const MAX_TRIES = 3;

/** A reply has about 1.3 tokens for each of the passage, and its frame. */
const OUTPUT_RATIO = 1.3;
const OUTPUT_FRAME_TOKENS = 300;
/** Of a quote that is asked for again. */
const QUOTE_TOKENS = 50;

/** What reading the passage in one call takes, as far as can be said before. */
export function estimatePassage({ systemTokens }: ExtractionTask, input: PromptInput): CallTokens {
  return {
    input: systemTokens + estimateTokens(passageMessage(input)),
    output: OUTPUT_FRAME_TOKENS + Math.ceil(estimateTokens(input.text) * OUTPUT_RATIO),
  };
}

/** Rejects with the signal's reason, or with an ExtractionError that says what was paid. */
export async function readPassage(
  task: ExtractionTask,
  ask: AskModel,
  input: PromptInput,
  signal: AbortSignal,
): Promise<ExtractionReply> {
  const reading = new Reading(task, ask, signal);
  try {
    const candidates = await reading.repair(input.text, withStatedAliases(await reading.read(input), input));
    return { candidates: widenQuotes(input.text, candidates), usage: reading.usage };
  } catch (error) {
    signal.throwIfAborted();
    throw isAppError(error) ? new ExtractionError(error, reading.usage) : error;
  }
}

class Reading {
  usage: Usage = NO_USAGE;
  readonly #task: ExtractionTask;
  readonly #ask: AskModel;
  readonly #signal: AbortSignal;

  constructor(task: ExtractionTask, ask: AskModel, signal: AbortSignal) {
    this.#task = task;
    this.#ask = ask;
    this.#signal = signal;
  }

  async read(input: PromptInput): Promise<Candidates> {
    const { schema, system } = this.#task;
    for (let tries = 1; ; tries++) {
      const answer = await this.#question({
        system,
        user: passageMessage(input),
        schema,
        tokens: estimatePassage(this.#task, input),
      });
      if (answer.kind === "answered") return toCandidates(answer.body);
      if (answer.kind === "refused") throw failure("The model refused to read this passage. Retry it later.");
      const halves = splitInHalf(input.text, MIN_SPLIT_LENGTH);
      if (halves) return this.#readHalves(input, halves);
      if (tries === MAX_TRIES) throw failure("The model's answer about this passage could not be used. Retry it.");
    }
  }

  /** One after the other, so that what was paid for the first is known if the second fails. */
  async #readHalves(input: PromptInput, halves: readonly [string, string]): Promise<Candidates> {
    const first = await this.read({ ...input, text: halves[0] });
    const second = await this.read({ ...input, text: halves[1] });
    return { entities: [...first.entities, ...second.entities], facts: [...first.facts, ...second.facts] };
  }

  /** Asks once for better quotes. Those that are not found then either stay, and are rejected and counted. */
  async repair(text: string, candidates: Candidates): Promise<Candidates> {
    const claims = [
      ...candidates.entities.map(({ name, quote }) => ({ claim: name, quote })),
      ...candidates.facts.map(({ quote, statement }) => ({ claim: statement, quote })),
    ];
    const missing = claims.flatMap((claim, index) => (findQuote(text, claim.quote) ? [] : [{ ...claim, index }]));
    if (missing.length === 0) return candidates;
    const better = await this.#findQuotes(
      text,
      missing.map(({ claim, quote }) => ({ claim, quote })),
    );
    const quotes = new Map(missing.map(({ index }, number) => [index, better.get(number)]));
    const count = candidates.entities.length;
    return {
      entities: candidates.entities.map((entity, at) => ({ ...entity, quote: quotes.get(at) ?? entity.quote })),
      facts: candidates.facts.map((fact, at) => requote(fact, quotes.get(count + at) ?? fact.quote)),
    };
  }

  /** By number of the claim; what has been read is not given up where this fails. */
  async #findQuotes(text: string, claims: Parameters<typeof repairMessage>[1]): Promise<ReadonlyMap<number, string>> {
    const user = repairMessage(text, claims);
    const { repairSystem: system } = this.#task;
    const input = estimateTokens(system) + estimateTokens(user);
    const tokens = { input, output: claims.length * QUOTE_TOKENS };
    const answer = await this.#question({ system, user, schema: repairSchema, tokens }).catch((error: unknown) => {
      this.#signal.throwIfAborted();
      // The server will not have this question, or breaks it off. Other faults end the run, and a retry goes on here.
      if (isAppError(error) && error.code === "extraction_failed") return null;
      throw error;
    });
    if (answer?.kind !== "answered") return new Map();
    const found = answer.body.quotes.filter(({ quote }) => findQuote(text, quote));
    return new Map(found.map(({ claim, quote }) => [claim, quote]));
  }

  async #question<T>(question: ModelQuestion<T>): Promise<ModelAnswer<T>> {
    const answer = await this.#ask(question, this.#signal);
    this.usage = addUsage(this.usage, answer.usage);
    return answer;
  }
}

/** A statement that was the quote is the better quote too. */
function requote(fact: CandidateFact, quote: string): CandidateFact {
  return { ...fact, quote, statement: fact.statement === fact.quote.trim() ? quote : fact.statement };
}

/** A name is quoted by itself, for it to be cheap; it is proved by the sentence it stands in. */
function widenQuotes(text: string, { entities, facts }: Candidates): Candidates {
  const widened = entities.map((entity): CandidateEntity => {
    const found = findQuote(text, entity.quote);
    if (!found) return entity;
    const { end, start } = sentenceAround(text, found);
    return { ...entity, quote: text.slice(start, end), offset: start };
  });
  return { entities: widened, facts };
}

function failure(detail: string): AppError {
  return new AppError("extraction_failed", { detail, isRetryable: true });
}
