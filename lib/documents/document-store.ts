// The port of the catalogue of documents: what is known of each file, newest first.
import type { StoredDocument } from "#lib/domain/document.ts";

export interface DocumentListQuery {
  readonly collection?: string | undefined;
  /** Only these ids, where given. */
  readonly ids?: readonly string[] | undefined;
  /** As an earlier answer gave it. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export interface DocumentStore {
  /** False, and nothing changed, where the document is there already. */
  add(document: StoredDocument): Promise<boolean>;
  read(documentId: string): Promise<StoredDocument | null>;
  list(query: DocumentListQuery): Promise<{ documents: readonly StoredDocument[]; nextCursor: string | null }>;
  count(): Promise<number>;
  /** False where there is no such document. */
  move(documentId: string, collection: string): Promise<boolean>;
  remove(documentId: string): Promise<void>;
}
