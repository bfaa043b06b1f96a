import type { DocumentState, StoredDocument } from "#lib/domain/document.ts";
import type { GraphDocument } from "./graph-store.ts";

/** What the graph keeps of a document, under the name and language that its run has read so far. */
export function toGraphDocument(document: StoredDocument, { described }: DocumentState): GraphDocument {
  const { createdAt: _, collection: __, ...lasting } = document;
  return { ...lasting, title: described?.title ?? document.filename, language: described?.language ?? null };
}
