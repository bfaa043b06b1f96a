import { useQuery } from "@tanstack/react-query";
import { libraryQuery } from "#lib/client/queries/document-queries.ts";
import type { Document } from "#lib/domain/document.ts";
import { isEnded } from "#lib/domain/run.ts";

const NONE: readonly Document[] = [];

/** The documents whose run has not ended. */
export function useRunningDocuments(): readonly Document[] {
  const { data } = useQuery({
    ...libraryQuery(),
    select: (documents) => documents?.filter(({ run }) => !isEnded(run.status)) ?? NONE,
  });
  return data ?? NONE;
}
