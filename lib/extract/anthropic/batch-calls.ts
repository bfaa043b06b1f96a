// Questions are gathered and handed in as batches, for half the price: their answers come within hours. What was handed
// in is known by its question, so that a batch which was sent before a restart is waited for, not sent again.

import { wait } from "#lib/clock/after.ts";
import type { Clock } from "#lib/clock/clock.ts";
import { AppError, isAppError } from "#lib/domain/app-error.ts";
import type { Usage } from "#lib/domain/usage.ts";
import type { BatchStore, SentBatch } from "#lib/extract/calls/batch-store.ts";
import type { ModelAnswer, ModelQuestion } from "#lib/extract/calls/model.ts";
import { questionKey } from "#lib/extract/calls/question-key.ts";
import type { BatchesClient } from "./batches-client.ts";
import type { DocumentCalls } from "./document-calls.ts";
import { readAnswer } from "./message-form.ts";
import type { ModelDesk } from "./model-desk.ts";
import { toModelFault } from "./model-fault.ts";
import { withCost } from "./prices.ts";

/** A document's questions come together: who waits so long has them all. */
const GATHER_MS = 2000;
const LOOK_EVERY_MS = 30_000;
/** Well below what the server takes, in number and in bytes. */
const MAX_QUESTIONS = 2000;
/** A question that comes back without an answer is handed in so often. */
const MAX_TRIES = 3;

const NEVER = new AbortController().signal;

interface Waiter {
  readonly calls: DocumentCalls;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

interface Asked {
  readonly question: ModelQuestion<unknown>;
  readonly waiters: Set<Waiter>;
}

export class BatchCalls implements ModelDesk {
  readonly model: string;
  readonly #client: BatchesClient;
  readonly #store: BatchStore;
  readonly #clock: Clock;
  readonly #asked = new Map<string, Asked>();
  readonly #tries = new Map<string, number>();
  readonly #cancelled = new Set<string>();
  #isWorking = false;

  constructor(model: string, client: BatchesClient, store: BatchStore, clock: Clock) {
    this.model = model;
    this.#client = client;
    this.#store = store;
    this.#clock = clock;
  }

  price(usage: Omit<Usage, "costUsd">): Usage {
    return withCost(this.model, usage, true);
  }

  async ask<T>(question: ModelQuestion<T>, calls: DocumentCalls, signal: AbortSignal): Promise<ModelAnswer<T>> {
    const key = this.#keyOf(question);
    for (;;) {
      const found = await this.#store.answer(key);
      signal.throwIfAborted();
      if (found !== null) {
        this.#tries.delete(key);
        calls.goOn();
        const answer = readAnswer(JSON.parse(found), question, (usage) => this.price(usage));
        // Who asks the same again, even after a restart, could not use it: it is asked anew, and not counted twice.
        if (answer.kind !== "answered") await this.#store.forget(key);
        return answer;
      }
      await this.#wait(key, question, calls, signal);
    }
  }

  forget(question: ModelQuestion<unknown>): Promise<void> {
    return this.#store.forget(this.#keyOf(question));
  }

  #keyOf(question: ModelQuestion<unknown>): string {
    return questionKey({ system: this.model, user: questionKey(question) });
  }

  #wait(key: string, question: ModelQuestion<unknown>, calls: DocumentCalls, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const asked = this.#asked.get(key) ?? { question, waiters: new Set() };
      const leave = () => {
        signal.removeEventListener("abort", giveUp);
        asked.waiters.delete(waiter);
        if (asked.waiters.size === 0) this.#asked.delete(key);
      };
      const giveUp = () => {
        leave();
        reject(signal.reason);
        // Someone stopped the run. A server that ends leaves its batches: the next one waits for them.
        if (isAppError(signal.reason)) void this.#cancelAbandoned();
      };
      const waiter: Waiter = {
        calls,
        resolve: () => {
          leave();
          resolve();
        },
        reject: (error) => {
          leave();
          reject(error);
        },
      };
      this.#asked.set(key, asked);
      asked.waiters.add(waiter);
      signal.addEventListener("abort", giveUp, { once: true });
      calls.tellWait("batch");
      this.#work();
    });
  }

  /** Hands in and looks, as long as someone waits. */
  #work(): void {
    if (this.#isWorking) return;
    this.#isWorking = true;
    void this.#loop();
  }

  async #loop(): Promise<void> {
    while (this.#asked.size > 0) {
      for (const batch of await this.#openBatches()) await this.#attempt(() => this.#look(batch));
      // What came may lead to the next questions at once.
      await wait(this.#clock, GATHER_MS, NEVER);
      await this.#attempt(() => this.#send());
      await wait(this.#clock, LOOK_EVERY_MS, NEVER);
    }
    this.#isWorking = false;
  }

  async #openBatches(): Promise<readonly SentBatch[]> {
    let open: readonly SentBatch[] = [];
    await this.#attempt(async () => {
      open = await this.#store.open();
    });
    return open;
  }

  /** What passes by itself is tried again at the next look; what does not is told to all who wait. */
  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (isAppError(error)) return this.#rejectAll(error);
      const fault = toModelFault(error, this.#clock.now());
      if (fault.kind === "final") return this.#rejectAll(fault.error);
      const reason = fault.kind === "waiting" ? fault.reason : "overloaded";
      for (const waiter of this.#waiters()) waiter.calls.tellWait(reason);
    }
  }

  async #send(): Promise<void> {
    const withServer = new Set((await this.#store.open()).flatMap(({ questions }) => questions));
    const pending = [...this.#asked].filter(([key]) => !withServer.has(key)).slice(0, MAX_QUESTIONS);
    const [first] = pending;
    if (!first) return;
    const at = this.#clock.now();
    const id = `${at} ${first[0]}`;
    await this.#store.begin({ id, at, questions: pending.map(([key]) => key) });
    try {
      await this.#store.name(
        id,
        await this.#client.send(new Map(pending.map(([key, { question }]) => [key, question]))),
      );
    } catch (error) {
      // Where the connection broke, the server may have the batch all the same: the next look finds out.
      if (toModelFault(error, at).kind !== "broken") await this.#store.end(id, new Map());
      throw error;
    }
    for (const waiter of this.#waiters()) waiter.calls.tellWait("batch");
  }

  async #look({ at, id, questions, serverId }: SentBatch): Promise<void> {
    if (serverId === null) {
      const known = new Set((await this.#store.open()).flatMap((batch) => batch.serverId ?? []));
      const found = await this.#client.find(at, questions.length, known);
      return found === null ? this.#store.end(id, new Map()) : this.#store.name(id, found);
    }
    if (!(await this.#client.hasEnded(serverId))) return;
    const results = new Map((await this.#client.results(serverId)).map((result) => [result.question, result]));
    const answered = questions.filter((key) => results.get(key)?.message);
    await this.#store.end(id, new Map(answered.map((key) => [key, JSON.stringify(results.get(key)?.message)])));
    for (const key of questions) {
      const result = results.get(key);
      if (result?.message) this.#settle(key, null);
      else this.#settle(key, result?.error ?? this.#failure(key));
    }
  }

  /** Null as long as it may be handed in once more. */
  #failure(key: string): AppError | null {
    const tries = (this.#tries.get(key) ?? 0) + 1;
    this.#tries.set(key, tries);
    if (tries < MAX_TRIES) return null;
    this.#tries.delete(key);
    const detail = `The server of the model gave this passage back unread ${MAX_TRIES} times. Retry it.`;
    return new AppError("extraction_failed", { detail, isRetryable: true });
  }

  #settle(key: string, error: AppError | null): void {
    for (const waiter of this.#asked.get(key)?.waiters ?? []) {
      if (error) waiter.reject(error);
      else waiter.resolve();
    }
  }

  #rejectAll(error: AppError): void {
    for (const waiter of this.#waiters()) waiter.reject(error);
  }

  #waiters(): readonly Waiter[] {
    return [...this.#asked.values()].flatMap(({ waiters }) => [...waiters]);
  }

  /** Batches of which nobody waits for anything any more. */
  async #cancelAbandoned(): Promise<void> {
    for (const { questions, serverId } of await this.#store.open()) {
      if (serverId === null || this.#cancelled.has(serverId) || questions.some((key) => this.#asked.has(key))) continue;
      this.#cancelled.add(serverId);
      // Where it can't be cancelled it is read when the passage is asked for again: nothing is lost.
      await this.#client.cancel(serverId).catch(() => {});
    }
  }
}
