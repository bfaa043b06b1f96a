// A run event as a line of the log in English, the same in the server's output and in the API; pages say it in the
// reader's language, by the event's kind and figures.
import { type LogFigure, logFigureSchema } from "#lib/domain/api/documents.ts";
import {
  isLogged,
  type LoggedEventType,
  type RunEvent,
  type RunEventBody,
  type WaitReason,
} from "#lib/domain/run-event.ts";
import { STEPS, stepNumber } from "#lib/domain/steps.ts";
import type { LogLevel } from "./ports.ts";

interface LogText {
  readonly level: LogLevel;
  readonly text: string;
}

export interface LogLine extends LogText {
  readonly type: LoggedEventType;
  /** What the event says in single words and numbers. */
  readonly figures: Readonly<Record<string, LogFigure>>;
}

const WAITS: Readonly<Record<WaitReason, string>> = {
  unreachable: "The model's server can't be reached: waiting, and going on by itself",
  limited: "The model's server has no allowance left for now: waiting, and going on by itself",
  overloaded: "The model's server is overloaded: waiting, and going on by itself",
  batch:
    "The questions are with the model's server as a batch: waiting for its answers, an hour as a rule, a day at most",
  graph: "The graph can't be reached: waiting, and going on by itself",
};

/** The line, or null for events that only move a progress bar. */
export function describeEvent(event: Pick<RunEvent, "documentId"> & RunEventBody): LogLine | null {
  const line = describe(event);
  if (!line || !isLogged(event.type)) return null;
  return { level: line.level, text: `[${event.documentId}] ${line.text}`, type: event.type, figures: figuresOf(event) };
}

/** What every event has says nothing of its own. */
const SHARED: ReadonlySet<string> = new Set(["seq", "documentId", "runId", "at", "type"]);

function figuresOf(event: object): Record<string, LogFigure> {
  return Object.fromEntries(
    Object.entries(event).filter(
      (entry): entry is [string, LogFigure] => !SHARED.has(entry[0]) && logFigureSchema.safeParse(entry[1]).success,
    ),
  );
}

function describe(event: RunEventBody): LogText | null {
  switch (event.type) {
    case "run.queued":
      return info(`Queued (${event.kind})`);
    case "run.started":
      return info("Started");
    case "run.resumed":
      return info("Resumed after a restart");
    case "step.started":
      return info(
        `${stepName(event.step)}${event.done > 0 ? `, going on at ${event.done + 1} of ${event.total}` : ""}`,
      );
    case "step.finished":
      return info(
        `${stepName(event.step)} finished: ${event.done} of ${event.total} in ${Math.round(event.durationMs)} ms`,
      );
    case "document.described":
      return info(`Title “${event.title}”, language ${event.language ?? "unknown"}`);
    case "page.warned":
      return { level: "warn", text: `Page ${event.page}: ${event.message}` };
    default:
      return describeOutcome(event);
  }
}

function describeOutcome(event: RunEventBody): LogText | null {
  switch (event.type) {
    case "chunk.saved": {
      const rejected = event.rejected > 0 ? `, ${event.rejected} rejected for want of evidence` : "";
      const found = `${event.entities} entities, ${event.facts} facts so far${rejected}`;
      const unsaid = event.usage.isEstimated ? "; the server does not say what it used, so that is estimated" : "";
      return info(`Chunk ${event.index + 1} saved: ${found}${unsaid}`);
    }
    case "run.waited":
      if (event.reason === null) return info("Going on after the wait");
      return event.reason ? { level: "warn", text: WAITS[event.reason] } : null;
    case "chunk.failed":
      return { level: "error", text: `Chunk ${event.index + 1} failed: ${event.message}` };
    case "doubts.judged": {
      const left = event.pairs - event.merged - event.apart;
      return info(
        `${event.pairs} doubtful pairs put to the model: ${event.merged} merged, ${event.apart} kept apart, ${left} left to be reviewed`,
      );
    }
    case "run.completed": {
      const figures = `${event.pages} pages, ${event.chunks} chunks, ${event.entities} entities, ${event.facts} facts`;
      return event.failedChunks > 0
        ? { level: "warn", text: `Completed with errors: ${event.failedChunks} chunks failed; ${figures}` }
        : info(`Completed: ${figures}`);
    }
    case "run.failed":
      return { level: "error", text: `${stepName(event.step)} failed: ${event.message}` };
    case "run.cancelled":
      return info("Cancelled");
    case "document.moved":
      return info(`Moved to the collection “${event.collection}”`);
    case "document.deleted":
      return info("Deleted");
    default:
      return null;
  }
}

function stepName(step: (typeof STEPS)[number]["id"]): string {
  return `Step ${stepNumber(step)}/${STEPS.length}: ${step}`;
}

function info(text: string): LogText {
  return { level: "info", text };
}
