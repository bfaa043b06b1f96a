import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useCallback, useDeferredValue } from "react";
import { foldText } from "#lib/client/words/fold-text.ts";
import type { Document } from "#lib/domain/document.ts";
import { SHOWN_STATUSES, type ShownStatus, shownStatus } from "../shown-status.ts";
import { COLLECTION } from "../use-collections.ts";

const STATE = {
  /** Words of a title or of a file's name. */
  q: parseAsString.withDefault(""),
  status: parseAsStringLiteral(SHOWN_STATUSES),
  collection: COLLECTION,
};

export interface LibraryFilter {
  readonly q: string;
  readonly status: ShownStatus | null;
  readonly isNarrowed: boolean;
  readonly matches: (document: Document) => boolean;
  readonly search: (q: string) => void;
  readonly only: (status: ShownStatus | null) => void;
  readonly clear: () => void;
}

/** Which documents the library shows, all of it in the address. */
export function useLibraryFilter(): LibraryFilter {
  const [{ q, status, collection }, setState] = useQueryStates(STATE, { history: "push" });
  const wanted = useDeferredValue(foldText(q.trim()));
  const matches = useCallback(
    (document: Document) => {
      if (collection !== null && document.collection !== collection) return false;
      if (status !== null && shownStatus(document.run) !== status) return false;
      const names = foldText(`${document.title} ${document.filename}`);
      return wanted.split(/\s+/).every((word) => names.includes(word));
    },
    [collection, status, wanted],
  );
  return {
    q,
    status,
    isNarrowed: q.trim() !== "" || status !== null,
    matches,
    search: (text) => void setState({ q: text || null }, { history: "replace" }),
    only: (chosen) => void setState({ status: chosen }),
    clear: () => void setState({ q: null, status: null }),
  };
}
