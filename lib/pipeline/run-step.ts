// Runs one step of a run: skips it where its checkpoint stands, tells its start, progress and end.
import { AppError } from "#lib/domain/app-error.ts";
import type { RunEventBody } from "#lib/domain/run-event.ts";
import type { StepId } from "#lib/domain/steps.ts";
import type { RunContext } from "./run-context.ts";

/** An event at least this often while a run is alive. */
const SILENCE_MS = 4000;

/** Answers of a batch take hours: a sign of life every few seconds would fill the log. */
const BATCH_SILENCE_MS = 60_000;

/** Progress is told at most this often; the last of it always by `step.finished`. */
const PROGRESS_EVERY_MS = 100;

export interface StepProgress {
  /** Says that the work begins, how much there is (0 where only the work itself shows it), and how much is done already. */
  begin(total: number, done?: number): Promise<void>;
  /** Says how much there is, once it is known. */
  expect(total: number): Promise<void>;
  /** Says how much is done now. */
  advance(done: number): Promise<void>;
}

/** What a step's work resolves to: how many of its units were done. */
export type StepWork = (context: RunContext, progress: StepProgress) => Promise<number>;

/** A fault together with the step in which it happened. */
export class StepError extends Error {
  readonly step: StepId;

  constructor(step: StepId, cause: unknown) {
    super(`${step} failed`, { cause });
    this.step = step;
  }
}

export async function runStep(context: RunContext, step: StepId, work: StepWork): Promise<void> {
  context.signal.throwIfAborted();
  const { checkpoints, clock, document } = context;
  if ((await checkpoints.finishedSteps(document.id)).has(step)) return tellReused(context, step);
  const startedMs = clock.monotonicMs();
  const progress = new RecordedProgress(context, step);
  const stop = clock.every(SILENCE_MS, () => progress.keepAlive());
  try {
    const done = await work(context, progress);
    await checkpoints.finishStep(document.id, step);
    const durationMs = clock.monotonicMs() - startedMs;
    await context.record({ type: "step.finished", step, done, total: progress.total, durationMs });
  } catch (error) {
    throw context.signal.aborted ? context.signal.reason : new StepError(step, error);
  } finally {
    stop();
  }
}

/** A run that goes on from an earlier one's checkpoints says so, once. */
async function tellReused(context: RunContext, step: StepId): Promise<void> {
  const known = (await context.run()).steps.find(({ id }) => id === step);
  if (known?.status === "completed") return;
  const total = await countFinished(context, step);
  await context.record(
    { type: "step.started", step, done: total, total },
    { type: "step.finished", step, done: total, total, durationMs: 0 },
  );
}

async function countFinished({ content, document }: RunContext, step: StepId): Promise<number> {
  return step === "conversion" ? content.countPages(document.id) : content.countChunks(document.id);
}

class RecordedProgress implements StepProgress {
  total = 0;
  readonly #context: RunContext;
  readonly #step: StepId;
  #lastMs = 0;

  constructor(context: RunContext, step: StepId) {
    this.#context = context;
    this.#step = step;
  }

  async begin(total: number, done = 0): Promise<void> {
    this.total = total;
    await this.#tell({ type: "step.started", step: this.#step, done, total });
  }

  async expect(total: number): Promise<void> {
    this.total = total;
    await this.#tell({ type: "step.progressed", step: this.#step, done: 0, total });
  }

  async advance(done: number): Promise<void> {
    if (this.#context.clock.monotonicMs() - this.#lastMs < PROGRESS_EVERY_MS) return;
    await this.#tell({ type: "step.progressed", step: this.#step, done, total: this.total });
  }

  keepAlive(): void {
    this.#keepAlive().catch((error: unknown) => {
      this.#context.log.write("error", "The run log can't be written", {
        err: new AppError("unavailable", { cause: error }),
      });
    });
  }

  async #keepAlive(): Promise<void> {
    const { waitingFor } = await this.#context.run();
    const isRecent = this.#context.clock.monotonicMs() - this.#lastMs < BATCH_SILENCE_MS;
    if (waitingFor === "batch" && isRecent) return;
    await this.#tell({ type: "run.waited", step: this.#step });
  }

  async #tell(event: RunEventBody): Promise<void> {
    this.#lastMs = this.#context.clock.monotonicMs();
    await this.#context.record(event);
  }
}
