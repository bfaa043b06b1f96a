// A run as its events tell it: the snapshot API and the browser fold the same log with the same function.
import { z } from "zod";
import { appErrorCodeSchema } from "./app-error.ts";
import { pageWarningSchema, waitReasonSchema } from "./run-event.ts";
import { STEPS, stepIdSchema, stepUnitSchema } from "./steps.ts";

export const RUN_STATUSES = ["queued", "processing", "completed", "failed", "cancelled"] as const;
export const STEP_STATUSES = ["pending", "running", "completed", "failed"] as const;

const count = z.int().min(0);
const time = z.iso.datetime().nullable();

export const runStepSchema = z.object({
  id: stepIdSchema,
  status: z.enum(STEP_STATUSES),
  done: count,
  total: count,
  /** How much was done already when the step last started: the pace is measured from there. */
  doneAtStart: count,
  unit: stepUnitSchema,
  startedAt: time,
  endedAt: time,
  durationMs: z.number().min(0).nullable(),
});

export const runSchema = z.object({
  id: z.string(),
  status: z.enum(RUN_STATUSES),
  /** From 0 to 1; never goes back within a run. */
  progress: z.number().min(0).max(1),
  startedAt: time,
  endedAt: time,
  /** Milliseconds to the end as far as can be said; null while nothing can be said. */
  etaMs: z.number().min(0).nullable(),
  /** Why the run stands still for now; it goes on by itself. */
  waitingFor: waitReasonSchema.nullable(),
  failedChunks: count,
  warnings: z.array(pageWarningSchema),
  steps: z.array(runStepSchema),
  error: z.object({ step: stepIdSchema, code: appErrorCodeSchema, message: z.string() }).nullable(),
});

export type RunStatus = (typeof RUN_STATUSES)[number];
export type StepStatus = (typeof STEP_STATUSES)[number];
export type RunStep = z.infer<typeof runStepSchema>;
export type Run = z.infer<typeof runSchema>;

export function isEnded(status: RunStatus): boolean {
  return status === "completed" || status === "failed" || status === "cancelled";
}

/** A run of which nothing has happened yet. */
export function newRun(id: string): Run {
  return {
    id,
    status: "queued",
    progress: 0,
    startedAt: null,
    endedAt: null,
    etaMs: null,
    waitingFor: null,
    failedChunks: 0,
    warnings: [],
    steps: STEPS.map(({ id: stepId, unit }) => ({
      id: stepId,
      status: "pending",
      done: 0,
      total: 0,
      doneAtStart: 0,
      unit,
      startedAt: null,
      endedAt: null,
      durationMs: null,
    })),
    error: null,
  };
}
