// The two live streams, parsed: everything that happens in the library, and one document's run.
import { z } from "zod";
import { FollowDocument, FollowDocuments, GetDocument, ListDocuments } from "#lib/domain/api/documents.ts";
import { type Document, documentSchema } from "#lib/domain/document.ts";
import { isEnded } from "#lib/domain/run.ts";
import { type RunEvent, runEventSchema } from "#lib/domain/run-event.ts";
import { request, urlOf } from "../http/request.ts";
import { followEventStream, type StreamMessage } from "./event-stream.ts";

export type LibraryNews =
  | { type: "listed"; documents: Document[] }
  | { type: "run"; event: RunEvent }
  | { type: "document"; document: Document }
  | { type: "deleted"; documentId: string };

export type DocumentNews = { type: "snapshot"; document: Document } | { type: "run"; event: RunEvent };

const LIST_LIMIT = 200;
const deletedSchema = z.object({ id: z.string(), deleted: z.literal(true) });

/** All documents: the list at each (re)connection, then what happens. The stream opens first, so that nothing falls between. */
export async function* followLibrary(signal: AbortSignal): AsyncGenerator<LibraryNews> {
  for await (const message of followEventStream(FollowDocuments.path, { signal, isResumed: false })) {
    if (message.event === "open") yield { type: "listed", documents: await listAll(signal) };
    else if (message.event === "run") yield { type: "run", event: parse(runEventSchema, message) };
    else if (message.event === "document") yield toNews(message);
  }
}

/** How far back the log of a running document is told again: enough for all findings that are shown. */
const TOLD_AGAIN = 400;

/**
 * One document's run: the document as it is, then each event; ends with the run. While it runs, the latest events are
 * told again, so that a page that was reloaded shows again what was found; the document itself holds them already.
 */
export async function* followDocument(documentId: string, signal: AbortSignal): AsyncGenerator<DocumentNews> {
  const document = await request(GetDocument, { params: { documentId }, signal });
  yield { type: "snapshot", document };
  const lastEventId = String(isEnded(document.run.status) ? document.seq : Math.max(0, document.seq - TOLD_AGAIN));
  const url = urlOf(FollowDocument.path, { params: { documentId } });
  for await (const message of followEventStream(url, { signal, lastEventId })) {
    if (message.event === "snapshot") yield { type: "snapshot", document: parse(documentSchema, message) };
    else if (message.event === "run") yield { type: "run", event: parse(runEventSchema, message) };
  }
}

async function listAll(signal: AbortSignal): Promise<Document[]> {
  const all: Document[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await request(ListDocuments, { query: { limit: LIST_LIMIT, ...(cursor ? { cursor } : {}) }, signal });
    all.push(...page.documents);
    cursor = page.nextCursor;
  } while (cursor);
  return all;
}

function toNews(message: StreamMessage): LibraryNews {
  const value = parse(z.union([deletedSchema, documentSchema]), message);
  return "deleted" in value ? { type: "deleted", documentId: value.id } : { type: "document", document: value };
}

function parse<T extends z.ZodType>(schema: T, message: StreamMessage): z.output<T> {
  return schema.parse(JSON.parse(message.data));
}
