// The fold of the run log: one event after another makes the snapshot that people see.
import type { DocumentCounts, DocumentState } from "./document.ts";
import { newRun, type Run, type RunStep } from "./run.ts";
import type { RunEvent } from "./run-event.ts";
import { STEPS, type StepId } from "./steps.ts";
import { addUsage, NO_USAGE } from "./usage.ts";

/** How much of a run each step is, for the progress bar: reading and understanding are nearly all of it. */
const WEIGHTS: Record<StepId, number> = { conversion: 0.3, chunking: 0.02, ingestion: 0.66, finalizing: 0.02 };

const NO_COUNTS: DocumentCounts = { pages: 0, chunks: 0, entities: 0, facts: 0 };

export const EMPTY_STATE: DocumentState = { run: newRun(""), counts: NO_COUNTS, usage: NO_USAGE, seq: 0 };

/** Applies one event. An event whose sequence number is not above the state's has been applied already and changes nothing. */
export function foldRun(state: DocumentState, event: RunEvent): DocumentState {
  if (event.seq <= state.seq) return state;
  if (event.type === "document.moved") return { ...state, seq: event.seq };
  const base = event.type === "run.queued" ? { ...state, run: newRun(event.runId) } : state;
  const next = { ...apply(base, event), seq: event.seq };
  const waitingFor = waitOf(event, base.run);
  const run = { ...next.run, waitingFor, progress: Math.max(base.run.progress, progressOf(next.run)) };
  return { ...next, run: { ...run, etaMs: waitingFor ? null : etaOf(run, event.at) } };
}

type StatusEvent = Exclude<RunEvent, { type: "document.moved" }>;

function waitOf(event: StatusEvent, { waitingFor }: Run): Run["waitingFor"] {
  if (event.type !== "run.waited") return null;
  return event.reason === undefined ? waitingFor : event.reason;
}

function apply(state: DocumentState, event: StatusEvent): DocumentState {
  const { run } = state;
  switch (event.type) {
    case "run.queued":
    case "run.waited":
      return state;
    case "document.deleted":
      return EMPTY_STATE;
    case "run.started":
      return { ...state, run: { ...run, status: "processing", startedAt: event.at } };
    case "run.resumed":
      return { ...state, run: { ...run, status: "processing", startedAt: run.startedAt ?? event.at } };
    case "step.started":
      return withStep(state, event.step, {
        status: "running",
        done: event.done,
        total: event.total,
        doneAtStart: event.done,
        startedAt: event.at,
        endedAt: null,
      });
    case "step.progressed":
      return withStep(state, event.step, { done: event.done, total: event.total });
    case "step.finished":
      return finishStep(state, event);
    case "document.described":
      return { ...state, described: { title: event.title, language: event.language } };
    case "doubts.judged":
      return { ...state, usage: addUsage(state.usage, event.usage) };
    case "page.warned": {
      const { page, message, fault } = event;
      return { ...state, run: { ...run, warnings: [...run.warnings, { page, message, ...(fault && { fault }) }] } };
    }
    default:
      return applyOutcome(state, event);
  }
}

type OutcomeEvent = Extract<
  RunEvent,
  { type: "chunk.saved" | "chunk.failed" | "run.completed" | "run.failed" | "run.cancelled" }
>;

function applyOutcome(state: DocumentState, event: OutcomeEvent): DocumentState {
  const { run } = state;
  switch (event.type) {
    case "chunk.saved": {
      const counts = { ...state.counts, entities: event.entities, facts: event.facts };
      const saved = { ...state, counts, usage: addUsage(state.usage, event.usage) };
      return withStep(saved, "ingestion", { done: event.done, total: event.total });
    }
    case "chunk.failed": {
      const usage = addUsage(state.usage, event.usage ?? NO_USAGE);
      const failed = { ...state, usage, run: { ...run, failedChunks: run.failedChunks + 1 } };
      return withStep(failed, "ingestion", { done: event.done, total: event.total });
    }
    case "run.completed": {
      const counts = { pages: event.pages, chunks: event.chunks, entities: event.entities, facts: event.facts };
      const ended = { status: "completed", endedAt: event.at, failedChunks: event.failedChunks } as const;
      return { ...state, counts, run: { ...run, ...ended } };
    }
    case "run.failed": {
      const startedAt = run.steps.find(({ id }) => id === event.step)?.startedAt;
      const durationMs = startedAt ? Math.max(0, Date.parse(event.at) - Date.parse(startedAt)) : null;
      const failed = withStep(state, event.step, { status: "failed", endedAt: event.at, durationMs });
      const error = { step: event.step, code: event.code, message: event.message };
      return { ...failed, run: { ...failed.run, status: "failed", endedAt: event.at, error } };
    }
    case "run.cancelled": {
      const steps = run.steps.map((step) =>
        step.status === "running" ? { ...step, status: "pending" as const } : step,
      );
      return { ...state, run: { ...run, steps, status: "cancelled", endedAt: event.at } };
    }
  }
}

function finishStep(state: DocumentState, event: Extract<RunEvent, { type: "step.finished" }>): DocumentState {
  const { done, total, durationMs } = event;
  const finished = withStep(state, event.step, { status: "completed", done, total, durationMs, endedAt: event.at });
  if (event.step === "conversion") return { ...finished, counts: { ...finished.counts, pages: total } };
  if (event.step === "chunking") return { ...finished, counts: { ...finished.counts, chunks: total } };
  return finished;
}

function withStep(state: DocumentState, id: StepId, change: Partial<RunStep>): DocumentState {
  const steps = state.run.steps.map((step) => (step.id === id ? { ...step, ...change } : step));
  return { ...state, run: { ...state.run, steps } };
}

function progressOf(run: Run): number {
  if (run.status === "completed") return 1;
  return STEPS.reduce((sum, { id }, index) => {
    const step = run.steps[index];
    if (!step) return sum;
    if (step.status === "completed") return sum + WEIGHTS[id];
    return step.total > 0 ? sum + WEIGHTS[id] * Math.min(1, step.done / step.total) : sum;
  }, 0);
}

/** From the pace of the running step: its elapsed time per unit done, times the units left. */
function etaOf(run: Run, at: string): number | null {
  if (run.status !== "processing") return null;
  const step = run.steps.find((candidate) => candidate.status === "running");
  const doneNow = step ? step.done - step.doneAtStart : 0;
  if (!step?.startedAt || doneNow <= 0) return null;
  const elapsedMs = Date.parse(at) - Date.parse(step.startedAt);
  return Math.max(0, Math.round((elapsedMs / doneNow) * (step.total - step.done)));
}
