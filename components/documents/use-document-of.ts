import { useQuery } from "@tanstack/react-query";
import { libraryQuery } from "#lib/client/queries/document-queries.ts";
import type { Document } from "#lib/domain/document.ts";

/** The document with this id, from the library that every page follows already; null until it is known. */
export function useDocumentOf(documentId: string): Document | null {
  const { data } = useQuery({
    ...libraryQuery(),
    select: (documents) => documents?.find(({ id }) => id === documentId) ?? null,
  });
  return data ?? null;
}
