// What happens in a run, in the past tense; the append-only log of these is the only record of a run's status.
import { z } from "zod";
import { appErrorCodeSchema } from "./app-error.ts";
import { entityTypeSchema } from "./ontology.ts";
import { stepIdSchema } from "./steps.ts";
import { usageSchema } from "./usage.ts";

const count = z.int().min(0);

/** An entity or a fact as it is shown the moment it is found. */
export const findingSchema = z.object({
  kind: z.enum(["entity", "fact"]),
  /** The entity's name, or the fact's statement. */
  text: z.string(),
  /** The entity's type, or that of the fact's subject. */
  type: entityTypeSchema,
  quote: z.string(),
  page: z.int().min(1),
});

export const RUN_KINDS = ["upload", "retry", "reprocess"] as const;

/** Why nothing stands on a page: it is damaged, or it has no text. */
export const PAGE_FAULTS = ["unreadable", "empty"] as const;
export type PageFault = (typeof PAGE_FAULTS)[number];

/** The model's server can't be reached; has no allowance left for now; is too busy; answers later, many questions together. Or the graph's server is away. */
const WAIT_REASONS = ["unreachable", "limited", "overloaded", "batch", "graph"] as const;
export const waitReasonSchema = z.enum(WAIT_REASONS);

/** `fault` is the message's kind, for readers of other languages; older events have none. */
const pageWarning = { page: z.int().min(1), message: z.string(), fault: z.enum(PAGE_FAULTS).optional() };
export const pageWarningSchema = z.object(pageWarning);

const error = { code: appErrorCodeSchema, message: z.string() };

export const runEventBodySchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("run.queued"), kind: z.enum(RUN_KINDS) }),
  z.object({ type: z.literal("run.started") }),
  /** The server was restarted: the run goes on from its checkpoints. */
  z.object({ type: z.literal("run.resumed") }),
  /** Nothing else happened for a while; the run is alive. `reason` where it waits for a server, null where it no longer does. */
  z.object({ type: z.literal("run.waited"), step: stepIdSchema, reason: waitReasonSchema.nullish() }),
  /** `done` is above 0 where checkpoints of an earlier passage are reused; `total` 0 where only the work shows how much there is. */
  z.object({ type: z.literal("step.started"), step: stepIdSchema, done: count, total: count }),
  z.object({ type: z.literal("step.progressed"), step: stepIdSchema, done: count, total: count }),
  z.object({
    type: z.literal("step.finished"),
    step: stepIdSchema,
    done: count,
    total: count,
    durationMs: z.number().min(0),
  }),
  z.object({ type: z.literal("page.warned"), ...pageWarning }),
  z.object({ type: z.literal("document.described"), title: z.string(), language: z.string().nullable() }),
  z.object({
    type: z.literal("chunk.saved"),
    index: count,
    chunkId: z.string(),
    rejected: count,
    /** What the whole document has so far. */
    entities: count,
    facts: count,
    findings: z.array(findingSchema),
    usage: usageSchema,
    done: count,
    total: count,
  }),
  z.object({
    type: z.literal("chunk.failed"),
    index: count,
    chunkId: z.string(),
    ...error,
    /** What was paid in vain. */
    usage: usageSchema.optional(),
    done: count,
    total: count,
  }),
  /** Pairs of names that may be one thing were put to the model; those that it is unsure of are left to people. */
  z.object({ type: z.literal("doubts.judged"), pairs: count, merged: count, apart: count, usage: usageSchema }),
  z.object({
    type: z.literal("run.completed"),
    failedChunks: count,
    pages: count,
    chunks: count,
    entities: count,
    facts: count,
  }),
  z.object({ type: z.literal("run.failed"), step: stepIdSchema, ...error }),
  z.object({ type: z.literal("run.cancelled") }),
  /** A person put it into another collection; it changes nothing of the run. */
  z.object({ type: z.literal("document.moved"), collection: z.string() }),
  /** Stays as a tombstone, so that a follower who was away learns of it too. */
  z.object({ type: z.literal("document.deleted") }),
]);

export const runEventSchema = z.intersection(
  z.object({
    /** Unique and growing over all runs. */
    seq: z.int().min(1),
    documentId: z.string(),
    runId: z.string(),
    at: z.iso.datetime(),
  }),
  runEventBodySchema,
);

export type WaitReason = z.infer<typeof waitReasonSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type RunKind = (typeof RUN_KINDS)[number];
export type RunEventBody = z.infer<typeof runEventBodySchema>;
export type RunEventType = RunEventBody["type"];
export type RunEvent = z.infer<typeof runEventSchema>;

/** The kinds that have a line in the log; the others only move a progress bar. */
export const LOGGED_EVENTS = [
  "run.queued",
  "run.started",
  "run.resumed",
  "run.waited",
  "step.started",
  "step.finished",
  "document.described",
  "page.warned",
  "chunk.saved",
  "chunk.failed",
  "doubts.judged",
  "run.completed",
  "run.failed",
  "run.cancelled",
  "document.moved",
  "document.deleted",
] as const satisfies readonly RunEventType[];

export type LoggedEventType = (typeof LOGGED_EVENTS)[number];

export function isLogged(type: RunEventType): type is LoggedEventType {
  return LOGGED_EVENTS.some((logged) => logged === type);
}

const TERMINAL: ReadonlySet<RunEventType> = new Set([
  "run.completed",
  "run.failed",
  "run.cancelled",
  "document.deleted",
]);

/** True for the event after which a run says nothing more. */
export function isTerminal(event: Pick<RunEvent, "type">): boolean {
  return TERMINAL.has(event.type);
}
