// Entities, facts, graph and search: the owner of the key "knowledge".
import {
  type InvalidateOptions,
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
} from "@tanstack/react-query";
import type { z } from "zod";
import {
  type EntityPage,
  type entityQuerySchema,
  FindEntities,
  FindFacts,
  FindMentions,
  GetEntity,
  GetGraph,
  Search,
} from "#lib/domain/api/knowledge.ts";
import type { Fact } from "#lib/domain/fact.ts";
import { request } from "../http/request.ts";

export const KNOWLEDGE_KEY = ["knowledge"] as const;
const PAGE_LIMIT = 200;
const FACT_LIMIT = 500;
const CANDIDATE_LIMIT = 8;

export type EntityFilter = Pick<z.input<typeof entityQuerySchema>, "q" | "type" | "document" | "sort">;

export function refreshKnowledge(client: QueryClient, options: InvalidateOptions = {}): void {
  void client.invalidateQueries({ queryKey: KNOWLEDGE_KEY }, options);
}

export function entitiesQuery(filter: EntityFilter) {
  return infiniteQueryOptions({
    queryKey: [...KNOWLEDGE_KEY, "entities", filter],
    queryFn: ({ pageParam, signal }) =>
      request(FindEntities, {
        query: { ...filter, limit: PAGE_LIMIT, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    select: ({ pages }) => joinPages(pages),
  });
}

/** The newest figures, and each entity once: while a run adds some, one may move on to a page that is read later. */
function joinPages(pages: readonly EntityPage[]) {
  const entities = new Map(pages.flatMap((page) => page.entities.map((entity) => [entity.id, entity] as const)));
  const last = pages.at(-1);
  const { facets, isCut = false, total = 0 } = last ?? {};
  return { entities: [...entities.values()], total, isCut, facets: facets?.type ?? {} };
}

/** How many entities of each type a document has, live while it runs. */
export function typeCountsQuery(documentId: string) {
  return queryOptions({
    queryKey: [...KNOWLEDGE_KEY, "types", documentId],
    queryFn: ({ signal }) => request(FindEntities, { query: { document: documentId, limit: 1 }, signal }),
    select: ({ facets }) => facets.type,
  });
}

/** The few entities that a name best fits, to choose one of them. */
export function candidatesQuery(q: string) {
  return queryOptions({
    queryKey: [...KNOWLEDGE_KEY, "candidates", q],
    queryFn: ({ signal }) => request(FindEntities, { query: { q, sort: "relevance", limit: CANDIDATE_LIMIT }, signal }),
    select: ({ entities }) => entities,
    placeholderData: keepPreviousData,
  });
}

export function entityQuery(entityId: string) {
  return queryOptions({
    queryKey: [...KNOWLEDGE_KEY, "entity", entityId],
    queryFn: ({ signal }) => request(GetEntity, { params: { entityId }, signal }),
  });
}

/** Every fact of a document, in the order in which it says them. */
export function documentFactsQuery(documentId: string) {
  return queryOptions({
    queryKey: [...KNOWLEDGE_KEY, "facts", documentId],
    queryFn: async ({ signal }) => {
      const all: Fact[] = [];
      let cursor: string | null | undefined;
      do {
        const query = { document: documentId, limit: FACT_LIMIT, ...(cursor ? { cursor } : {}) };
        const page = await request(FindFacts, { query, signal });
        all.push(...page.facts);
        cursor = page.nextCursor;
      } while (cursor);
      return all.toSorted((a, b) => comparePlaces(placeIn(a, documentId), placeIn(b, documentId)));
    },
  });
}

/** The entities that one page of a document names, in its order. */
export function pageMentionsQuery(documentId: string, page: number) {
  return queryOptions({
    queryKey: [...KNOWLEDGE_KEY, "mentions", documentId, page],
    queryFn: ({ signal }) => request(FindMentions, { query: { document: documentId, page }, signal }),
    select: ({ mentions }) => mentions,
  });
}

export type GraphFilter = z.input<typeof GetGraph.query>;

/** Where the document first says it. */
function placeIn({ evidence }: Fact, documentId: string): readonly number[] {
  const places = evidence
    .filter((item) => item.documentId === documentId)
    .map(({ boxes, page }) => [page, boxes[0]?.y ?? 0, boxes[0]?.x ?? 0]);
  return places.toSorted(comparePlaces)[0] ?? [];
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

export function graphQuery(view: GraphFilter) {
  return queryOptions({
    queryKey: [...KNOWLEDGE_KEY, "graph", view],
    queryFn: ({ signal }) => request(GetGraph, { query: view, signal }),
    placeholderData: keepPreviousData,
  });
}

export function searchQuery(q: string) {
  return queryOptions({
    queryKey: [...KNOWLEDGE_KEY, "search", q],
    queryFn: ({ signal }) => request(Search, { query: { q, limit: 6 }, signal }),
    placeholderData: keepPreviousData,
    enabled: q.length > 0,
  });
}
