// Doubtful pairs judged by Claude: one question for all pairs of a document; the verdict about each is kept.
import type { z } from "zod";
import { estimateTokens } from "#lib/chunk/estimate-tokens.ts";
import { AppError } from "#lib/domain/app-error.ts";
import type { DoubtfulPair } from "#lib/domain/doubt.ts";
import type { Ontology } from "#lib/domain/ontology.ts";
import type { WaitReason } from "#lib/domain/run-event.ts";
import { addUsage, NO_USAGE, type Usage } from "#lib/domain/usage.ts";
import type { ModelQuestion } from "#lib/extract/calls/model.ts";
import { questionKey } from "#lib/extract/calls/question-key.ts";
import type { ReplyStore } from "#lib/extract/calls/reply-store.ts";
import { ExtractionError } from "#lib/extract/extraction-error.ts";
import {
  judgeMessage,
  judgePrompt,
  judgeSchema,
  readVerdicts,
  verdictSchema,
} from "#lib/extract/prompt/judge-prompt.ts";
import type { Judgement, PairJudge, PairVerdict } from "#lib/resolve/pair-judge.ts";
import { DocumentCalls } from "./document-calls.ts";
import type { ModelDesk } from "./model-desk.ts";

/** Of one verdict. */
const OUTPUT_TOKENS = 16;

/** Under this an answer about one pair is kept. */
const VERDICT = "verdict";

interface Recalled {
  readonly pair: DoubtfulPair;
  readonly key: string;
  readonly kept: { readonly verdict: PairVerdict; readonly usage: Usage } | null;
}

export class AnthropicJudge implements PairJudge {
  readonly #desk: ModelDesk;
  readonly #replies: ReplyStore;
  readonly #system: string;

  constructor({ desk, ontology, replies }: { desk: ModelDesk; ontology: Ontology; replies: ReplyStore }) {
    this.#desk = desk;
    this.#replies = replies;
    this.#system = judgePrompt(ontology);
  }

  async estimate(pairs: readonly DoubtfulPair[]): Promise<Usage> {
    const unknown = (await this.#recall(pairs)).filter(({ kept }) => !kept);
    if (unknown.length === 0) return NO_USAGE;
    const { input, output } = this.#questionOf(unknown.map(({ pair }) => pair)).tokens;
    const cached = { cacheReadTokens: 0, cacheWriteTokens: 0 };
    return this.#desk.price({ calls: 1, inputTokens: input, outputTokens: output, ...cached });
  }

  async judge(
    pairs: readonly DoubtfulPair[],
    onWait: (reason: WaitReason) => void,
    signal: AbortSignal,
  ): Promise<Judgement> {
    const known = await this.#recall(pairs);
    const unknown = known.filter(({ kept }) => !kept);
    if (unknown.length > 0) await this.#ask(unknown, onWait, signal);
    const all = unknown.length > 0 ? await this.#recall(pairs) : known;
    return {
      verdicts: all.map(({ kept }) => kept?.verdict ?? "unsure"),
      usage: all.reduce((sum, { kept }) => addUsage(sum, kept?.usage ?? NO_USAGE), NO_USAGE),
      confirmUsage: async () => {
        for (const { key } of all) await this.#replies.confirm(key);
      },
    };
  }

  async #ask(unknown: readonly Recalled[], onWait: (reason: WaitReason) => void, signal: AbortSignal): Promise<void> {
    const question = this.#questionOf(unknown.map(({ pair }) => pair));
    const answer = await this.#desk.ask(question, new DocumentCalls(onWait), signal);
    if (answer.kind !== "answered") {
      const detail = "The model's answer about doubtful pairs could not be used: they are left to be reviewed.";
      throw new ExtractionError(new AppError("extraction_failed", { detail }), answer.usage);
    }
    const verdicts = readVerdicts(answer.body, unknown.length);
    for (const [index, { key }] of unknown.entries()) {
      // What the question cost is kept with the first of its pairs.
      const usage = index === 0 ? answer.usage : NO_USAGE;
      await this.#replies.keepAnswer(key, VERDICT, { kind: "answered", body: verdicts[index], usage });
    }
    await this.#desk.forget?.(question);
  }

  /** What was said of each pair before: of the same entities, as documents tell of them now. */
  async #recall(pairs: readonly DoubtfulPair[]): Promise<readonly Recalled[]> {
    const recalled: Recalled[] = [];
    for (const pair of pairs) {
      const key = questionKey({ system: this.#desk.model, user: questionKey(this.#questionOf([pair])) });
      const kept = (await this.#replies.readAnswers(key)).get(VERDICT);
      const { data: verdict } = verdictSchema.safeParse(kept?.body);
      recalled.push({ pair, key, kept: kept && verdict ? { verdict, usage: kept.usage } : null });
    }
    return recalled;
  }

  #questionOf(pairs: readonly DoubtfulPair[]): ModelQuestion<z.infer<typeof judgeSchema>> {
    const user = judgeMessage(pairs);
    const input = estimateTokens(this.#system) + estimateTokens(user);
    return { system: this.#system, user, schema: judgeSchema, tokens: { input, output: pairs.length * OUTPUT_TOKENS } };
  }
}
