// What a step of a run is given: the document, the means, and a way to say what happened.

import type { Clock } from "#lib/clock/clock.ts";
import type { Converter } from "#lib/convert/converter.ts";
import type { ContentStore } from "#lib/documents/content-store.ts";
import type { FileStore } from "#lib/documents/file-store.ts";
import type { StoredDocument } from "#lib/domain/document.ts";
import type { Run } from "#lib/domain/run.ts";
import type { RunEventBody } from "#lib/domain/run-event.ts";
import type { ReplyStore } from "#lib/extract/calls/reply-store.ts";
import type { Extractor } from "#lib/extract/extractor.ts";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import type { PairJudge } from "#lib/resolve/pair-judge.ts";
import type { Checkpoints } from "#lib/runs/checkpoints.ts";
import type { DocumentStates } from "#lib/runs/document-states.ts";
import type { RunLog } from "#lib/runs/run-log.ts";
import type { OpenQuestions } from "./open-questions.ts";
import type { RunGraph } from "./patient-graph.ts";
import type { Log } from "./ports.ts";

export interface PipelineMeans {
  readonly files: FileStore;
  readonly content: ContentStore;
  readonly runLog: RunLog;
  readonly states: DocumentStates;
  readonly checkpoints: Checkpoints;
  readonly replies: ReplyStore;
  readonly graph: GraphStore;
  readonly converter: Converter;
  readonly extractor: Extractor;
  /** Decides about doubtful pairs; null where people do. */
  readonly judge: PairJudge | null;
  readonly questions: OpenQuestions;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: PipelineLimits;
}

export interface PipelineLimits {
  readonly maxPages: number;
  /** Chunks of one document that are read at the same time. */
  readonly chunkConcurrency: number;
  /** What a document may cost in model calls, over all its runs, before it pauses; null for no limit. */
  readonly budgetUsd: number | null;
}

export interface RunContext extends Omit<PipelineMeans, "graph"> {
  readonly graph: RunGraph;
  readonly document: StoredDocument;
  readonly signal: AbortSignal;
  /** Appends to the run log, and writes the line that people read. */
  record(...bodies: readonly RunEventBody[]): Promise<void>;
  /** The run as its log tells it now. */
  run(): Promise<Run>;
}
