import { useQuery } from "@tanstack/react-query";
import { isNotFound } from "#lib/client/http/api-error.ts";
import type { FeedFinding } from "#lib/client/live/document-feed.ts";
import { documentQuery, libraryQuery } from "#lib/client/queries/document-queries.ts";
import type { Document } from "#lib/domain/document.ts";

interface LiveDocument {
  readonly document: Document | null;
  readonly findings: readonly FeedFinding[];
  readonly error: Error | null;
  /** It was deleted, here or elsewhere, or never was. */
  readonly isGone: boolean;
}

const NONE: readonly FeedFinding[] = [];

/** A document from its own stream or the library's, whichever knows more. */
export function useDocument(documentId: string): LiveDocument {
  const { data: feed, error } = useQuery(documentQuery(documentId));
  const { data: listed } = useQuery({
    ...libraryQuery(),
    select: (documents) => documents && (documents.find(({ id }) => id === documentId) ?? "missing"),
  });
  const own = feed?.document ?? null;
  const other = typeof listed === "object" ? listed : null;
  const document = own && other ? (own.seq >= other.seq ? own : other) : (own ?? other);
  const isGone = isNotFound(error) || (own !== null && listed === "missing");
  return { document, findings: feed?.findings ?? NONE, error, isGone };
}
