import type { StoredDocument } from "#lib/domain/document.ts";
import type { DocumentStore } from "./document-store.ts";

const BATCH = 200;

/** Every document, newest first. */
export async function* allDocuments(store: Pick<DocumentStore, "list">): AsyncGenerator<StoredDocument> {
  let cursor: string | undefined;
  do {
    const page = await store.list({ cursor, limit: BATCH });
    yield* page.documents;
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
}
