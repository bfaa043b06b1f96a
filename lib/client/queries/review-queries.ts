// Pairs of entities that may be one: part of what is known, so that every decision reads them again.
import { infiniteQueryOptions } from "@tanstack/react-query";
import { ListDoubts } from "#lib/domain/api/review.ts";
import { request } from "../http/request.ts";
import { KNOWLEDGE_KEY } from "./knowledge-queries.ts";

/** The likeliest first. */
export function doubtsQuery() {
  return infiniteQueryOptions({
    queryKey: [...KNOWLEDGE_KEY, "doubts"],
    queryFn: ({ pageParam, signal }) => request(ListDoubts, { query: pageParam ? { cursor: pageParam } : {}, signal }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    select: ({ pages }) => ({ pairs: pages.flatMap((page) => page.pairs), total: pages[0]?.total ?? 0 }),
  });
}
