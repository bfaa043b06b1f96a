// What a page that watches is told: one document's run to its end, or all documents without end.

import { allDocuments } from "#lib/documents/all-documents.ts";
import type { DocumentStore } from "#lib/documents/document-store.ts";
import { type Document, type StoredDocument, toDocument } from "#lib/domain/document.ts";
import { isEnded } from "#lib/domain/run.ts";
import { isTerminal, type RunEvent } from "#lib/domain/run-event.ts";
import type { DocumentStates } from "./document-states.ts";
import { followRunLog } from "./follow-run-log.ts";
import type { RunLog } from "./run-log.ts";

export type StreamItem =
  | { readonly event: "snapshot" | "document"; readonly id: number; readonly data: Document }
  | { readonly event: "document"; readonly id: number; readonly data: { readonly id: string; readonly deleted: true } }
  | { readonly event: "run"; readonly id: number; readonly data: RunEvent }
  | { readonly event: "end"; readonly data: Record<string, never> };

interface StreamMeans {
  readonly runLog: RunLog;
  readonly states: DocumentStates;
}

const CHANGES_DOCUMENT: ReadonlySet<RunEvent["type"]> = new Set(["run.queued", "document.moved"]);

/**
 * The document's snapshot, then its run events, then `end` after the last. With `after` (an earlier stream's last
 * sequence number) the snapshot is left out and the events go on from there; a number that nothing has yet is of another
 * log, as after a backup was put back, and counts for nothing.
 */
export async function* streamDocument(
  { runLog, states }: StreamMeans,
  stored: StoredDocument,
  after: number | null,
  signal: AbortSignal,
): AsyncGenerator<StreamItem> {
  const state = await states.read(stored.id);
  const isKnown = after !== null && after <= (await runLog.newest());
  if (!isKnown) yield { event: "snapshot", id: state.seq, data: toDocument(stored, state) };
  const from = isKnown ? after : state.seq;
  const hasEnded = isEnded(state.run.status) && from >= state.seq;
  if (!hasEnded) {
    for await (const event of followRunLog(runLog, { documentId: stored.id, after: from }, signal)) {
      yield { event: "run", id: event.seq, data: event };
      // An older run's end is passed by: the reader follows to the end of the newest.
      const { run, seq } = await states.read(stored.id);
      if (event.seq >= seq && (isTerminal(event) || isEnded(run.status))) break;
    }
  }
  yield { event: "end", data: {} };
}

/**
 * Every run event; and a document whenever one is new, has ended a run, was moved, or is gone. All documents come first
 * where `after` is of another log.
 */
export async function* streamDocuments(
  { runLog, states }: StreamMeans,
  documents: Pick<DocumentStore, "read" | "list">,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<StreamItem> {
  const newest = await runLog.newest();
  if (after > newest) {
    for await (const stored of allDocuments(documents)) {
      yield { event: "document", id: newest, data: toDocument(stored, await states.read(stored.id)) };
    }
  }
  for await (const event of followRunLog(runLog, { after: Math.min(after, newest) }, signal)) {
    if (event.type === "document.deleted") {
      yield { event: "document", id: event.seq, data: { id: event.documentId, deleted: true } };
      continue;
    }
    if (CHANGES_DOCUMENT.has(event.type) || isTerminal(event)) {
      const stored = await documents.read(event.documentId);
      if (stored) yield { event: "document", id: event.seq, data: toDocument(stored, await states.read(stored.id)) };
    }
    yield { event: "run", id: event.seq, data: event };
  }
}
