// The list of documents as news change it: a pure reducer.
import { type Document, toState } from "#lib/domain/document.ts";
import { foldRun } from "#lib/domain/fold-run.ts";
import type { RunEvent } from "#lib/domain/run-event.ts";
import type { LibraryNews } from "./run-events.ts";

/** Newest first, as the API lists them. */
export function applyNews(documents: readonly Document[], news: LibraryNews): readonly Document[] {
  switch (news.type) {
    case "listed":
      return news.documents;
    case "deleted":
      return documents.filter((document) => document.id !== news.documentId);
    case "document":
      return upsert(documents, news.document);
    case "run":
      if (news.event.type === "document.deleted") {
        return documents.filter((document) => document.id !== news.event.documentId);
      }
      return documents.map((document) =>
        document.id === news.event.documentId ? applyRunEvent(document, news.event) : document,
      );
  }
}

/** The document after one more event; the same object where it held that event already. */
export function applyRunEvent(document: Document, event: RunEvent): Document {
  if (event.seq <= document.seq) return document;
  const { described, ...folded } = foldRun(toState(document), event);
  const collection = event.type === "document.moved" ? event.collection : document.collection;
  return { ...document, ...described, ...folded, collection };
}

function upsert(documents: readonly Document[], document: Document): readonly Document[] {
  const known = documents.find(({ id }) => id === document.id);
  if (!known) {
    return [...documents, document].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  }
  // A run event may have overtaken this snapshot.
  if (known.seq > document.seq) return documents;
  return documents.map((other) => (other.id === document.id ? document : other));
}
