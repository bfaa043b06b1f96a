// A run event as a line of the log, the same in the server's output, in the API and on the page.
import type { RunEvent, RunEventBody, WaitReason } from "#lib/domain/run-event.ts";
import { STEPS, stepNumber } from "#lib/domain/steps.ts";
import type { LogLevel } from "./ports.ts";

export interface LogLine {
  readonly level: LogLevel;
  readonly text: string;
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
  return line && { level: line.level, text: `[${event.documentId}] ${line.text}` };
}

function describe(event: RunEventBody): LogLine | null {
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

function describeOutcome(event: RunEventBody): LogLine | null {
  switch (event.type) {
    case "chunk.saved": {
      const rejected = event.rejected > 0 ? `, ${event.rejected} rejected for want of evidence` : "";
      return info(`Chunk ${event.index + 1} saved: ${event.entities} entities, ${event.facts} facts so far${rejected}`);
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

function info(text: string): LogLine {
  return { level: "info", text };
}
