import type { Evidence } from "#lib/domain/evidence.ts";

/** The page of a document with the evidence marked; `ownerId` is the entity or fact that stands on it. */
export function evidenceHref({ documentId, page }: Pick<Evidence, "documentId" | "page">, ownerId: string): string {
  return `/documents/${encodeURIComponent(documentId)}?tab=read&page=${page}&evidence=${encodeURIComponent(ownerId)}`;
}
