import { useQuery } from "@tanstack/react-query";
import { parseAsInteger, parseAsString, useQueryStates } from "nuqs";
import { useMemo } from "react";
import { documentFactsQuery, entityQuery, pageMentionsQuery } from "#lib/client/queries/knowledge-queries.ts";
import type { PageMention } from "#lib/domain/api/knowledge.ts";
import { type Finding, findingsOfEntity, findingsOfFacts, inReadingOrder } from "./page-findings.ts";

const STATE = {
  page: parseAsInteger.withDefault(1),
  /** The entity or fact whose evidence is shown. */
  evidence: parseAsString,
  /** Which of its places, from 0; by default the first on the page. */
  at: parseAsInteger,
};

export interface Reading {
  readonly page: number;
  /** All findings of the document in reading order. */
  readonly findings: readonly Finding[];
  /** The places of the chosen evidence; empty while none is chosen. */
  readonly places: readonly Finding[];
  /** Index of the place that is shown, or -1. */
  readonly at: number;
  /** What the page that is shown names. */
  readonly mentions: readonly PageMention[];
  readonly isLoading: boolean;
  readonly goToPage: (page: number) => void;
  readonly goToPlace: (at: number) => void;
  readonly choose: (ownerId: string) => void;
  readonly clear: () => void;
}

const NONE: readonly PageMention[] = [];

/** What is read: the page, the chosen evidence and its places, all of it in the address. */
export function useReading(documentId: string, pageCount: number): Reading {
  const [state, setState] = useQueryStates(STATE, { history: "replace" });
  const facts = useQuery(documentFactsQuery(documentId));
  const ownerId = state.evidence ?? "";
  const entity = useQuery({ ...entityQuery(ownerId), enabled: ownerId.startsWith("e_") });
  const findings = useMemo(
    () => findingsOfFacts(facts.data ?? [], documentId).sort(inReadingOrder),
    [facts.data, documentId],
  );
  const page = Math.min(Math.max(1, state.page), Math.max(1, pageCount));
  const mentions = useQuery(pageMentionsQuery(documentId, page));
  const places = useMemo(
    () =>
      ownerId && entity.data
        ? findingsOfEntity(entity.data, documentId)
        : findings.filter((finding) => finding.ownerId === ownerId),
    [findings, ownerId, entity.data, documentId],
  );
  const at = state.at ?? places.findIndex((place) => place.page === page);
  return {
    page,
    findings,
    places,
    at,
    mentions: mentions.data ?? NONE,
    isLoading: facts.isPending || mentions.isPending,
    goToPage: (next) => void setState({ page: Math.min(Math.max(1, next), pageCount), at: null }),
    goToPlace: (next) => void setState({ page: places[next]?.page ?? page, at: next }),
    choose: (evidence) => void setState({ evidence, at: null }),
    clear: () => void setState({ evidence: null, at: null }),
  };
}
