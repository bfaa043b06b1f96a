// Documents and their runs: the owner of the keys "documents" and "document".
import {
  mutationOptions,
  type Query,
  type QueryClient,
  queryOptions,
  experimental_streamedQuery as streamedQuery,
} from "@tanstack/react-query";
import {
  CancelRun,
  DeleteDocument,
  GetLog,
  ListChunks,
  ListPages,
  MoveDocument,
  ReprocessDocument,
  RetryRun,
} from "#lib/domain/api/documents.ts";
import type { Document } from "#lib/domain/document.ts";
import { isTerminal } from "#lib/domain/run-event.ts";
import { ApiError } from "../http/api-error.ts";
import { request } from "../http/request.ts";
import { applyDocumentNews, type DocumentFeed, EMPTY_FEED } from "../live/document-feed.ts";
import { gather } from "../live/gather.ts";
import { applyNews } from "../live/library-feed.ts";
import { type DocumentNews, followDocument, followLibrary, type LibraryNews } from "../live/run-events.ts";
import { refreshHealth } from "./health-query.ts";
import { refreshKnowledge } from "./knowledge-queries.ts";

const LIBRARY_KEY = ["documents"] as const;
const DOCUMENT_KEY = ["document"] as const;
const FEED = "feed";
const documentKey = (documentId: string) => [...DOCUMENT_KEY, documentId] as const;
const feedKey = (documentId: string) => [...documentKey(documentId), FEED] as const;
const logKey = (documentId: string) => [...documentKey(documentId), "log"] as const;

/** Often enough to look live; a page that drew at each event of a fast run would do nothing else. */
const DRAW_EVERY_MS = 120;

/** What a stream needs: opened on mount, never on a timer; a stream that broke for good says why. */
const LIVE = {
  staleTime: 0,
  gcTime: 300_000,
  refetchOnWindowFocus: false,
  retry: (_: number, error: Error) => !(error instanceof ApiError && error.problem.status < 500),
  retryDelay: (failures: number) => Math.min(500 * 2 ** failures, 15_000),
} as const;

/** Every document, newest first, kept up to date by one stream for the whole tab. */
export function libraryQuery() {
  return queryOptions({
    queryKey: LIBRARY_KEY,
    queryFn: streamedQuery<readonly LibraryNews[], readonly Document[] | null, typeof LIBRARY_KEY>({
      streamFn: ({ client, signal }) => followAndRefresh(client, signal),
      reducer: (documents, news) => news.reduce<readonly Document[]>(applyNews, documents ?? []),
      initialValue: null,
      refetchMode: "append",
    }),
    ...LIVE,
  });
}

/** One document with its findings, live while it runs. */
export function documentQuery(documentId: string) {
  return queryOptions({
    queryKey: feedKey(documentId),
    queryFn: streamedQuery({
      streamFn: ({ signal }) => gather(followDocument(documentId, signal), DRAW_EVERY_MS),
      reducer: (feed: DocumentFeed, news: readonly DocumentNews[]) => news.reduce(applyDocumentNews, feed),
      initialValue: EMPTY_FEED,
      refetchMode: "append",
    }),
    ...LIVE,
  });
}

async function* followAndRefresh(client: QueryClient, signal: AbortSignal): AsyncGenerator<readonly LibraryNews[]> {
  for await (const batch of gather(followLibrary(signal), DRAW_EVERY_MS)) {
    yield batch;
    for (const news of batch) refreshWhatDepends(client, news);
  }
}

/** What a run changes elsewhere is read again, at most one request of each kind at a time. */
function refreshWhatDepends(client: QueryClient, news: LibraryNews): void {
  if (news.type === "listed") refreshAfterSilence(client);
  if (news.type === "deleted") refreshKnowledge(client);
  if (news.type !== "run") return;
  const { event } = news;
  void client.invalidateQueries({ queryKey: logKey(event.documentId) }, { cancelRefetch: isTerminal(event) });
  if (event.type === "run.waited" && event.reason === "graph") refreshHealth(client);
  if (event.type === "run.queued") void client.invalidateQueries({ queryKey: feedKey(event.documentId) });
  if (event.type === "chunk.saved") refreshKnowledge(client, { cancelRefetch: false });
  if (isTerminal(event)) {
    refreshKnowledge(client);
    void client.invalidateQueries({ queryKey: [...documentKey(event.documentId), "content"] });
  }
}

/** What was read before the stream was opened, or while it was broken, may have changed without a word. */
function refreshAfterSilence(client: QueryClient): void {
  refreshKnowledge(client);
  const mayBeOld = (query: Query) => query.queryKey[2] !== FEED || hasEnded(query);
  void client.invalidateQueries({ queryKey: DOCUMENT_KEY, predicate: mayBeOld });
}

/** A feed catches up by itself while it streams; once it has ended with its run, it does not hear of the next one. */
function hasEnded({ state: { data, fetchStatus } }: Query): boolean {
  return data !== undefined && fetchStatus === "idle";
}

export function chunksQuery(documentId: string) {
  return queryOptions({
    queryKey: [...documentKey(documentId), "content", "chunks"],
    queryFn: ({ signal }) => request(ListChunks, { params: { documentId }, signal }),
    select: ({ chunks }) => chunks,
  });
}

/** One page as blocks, for formats that have no pages to draw. */
export function pageQuery(documentId: string, page: number) {
  return queryOptions({
    queryKey: [...documentKey(documentId), "content", "page", page],
    queryFn: ({ signal }) => request(ListPages, { params: { documentId }, query: { from: page, limit: 1 }, signal }),
    select: ({ pages }) => pages[0] ?? null,
    staleTime: 60_000,
  });
}

export function logQuery(documentId: string) {
  return queryOptions({
    queryKey: logKey(documentId),
    queryFn: ({ signal }) => request(GetLog, { params: { documentId }, signal }),
    select: ({ lines }) => lines,
  });
}

/** What deleting the document would take away; asked when someone is about to. */
export function deletionQuery(documentId: string) {
  return queryOptions({
    queryKey: [...documentKey(documentId), "deletion"],
    queryFn: ({ signal }) => request(DeleteDocument, { params: { documentId }, query: { dryRun: "true" }, signal }),
    staleTime: 0,
    gcTime: 0,
  });
}

export const RUN_COMMANDS = { cancel: CancelRun, retry: RetryRun, reprocess: ReprocessDocument } as const;
export type RunCommand = keyof typeof RUN_COMMANDS;

export function runCommandMutation(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ documentId, command }: { documentId: string; command: RunCommand }) =>
      request(RUN_COMMANDS[command], { params: { documentId } }),
    onSuccess: (document) => {
      putNews(client, { type: "document", document });
      return client.invalidateQueries({ queryKey: feedKey(document.id) });
    },
  });
}

export function moveDocumentMutation(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ documentId, collection }: { documentId: string; collection: string }) =>
      request(MoveDocument, { params: { documentId }, body: { collection } }),
    onSuccess: (document) => {
      putNews(client, { type: "document", document });
      return client.invalidateQueries({ queryKey: feedKey(document.id) });
    },
  });
}

export function deleteDocumentMutation(client: QueryClient) {
  return mutationOptions({
    mutationFn: (documentId: string) => request(DeleteDocument, { params: { documentId } }),
    onSuccess: (_, documentId) => {
      putNews(client, { type: "deleted", documentId });
      refreshKnowledge(client);
    },
  });
}

function putNews(client: QueryClient, news: LibraryNews): void {
  client.setQueryData<readonly Document[] | null>(LIBRARY_KEY, (documents) => applyNews(documents ?? [], news));
}
