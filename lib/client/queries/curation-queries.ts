// What people decide about entities: asked for, listed, taken back.
import { mutationOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import {
  HideEntity,
  KeepEntityApart,
  ListCurations,
  MergeEntity,
  PatchEntity,
  SplitEntity,
  UndoCuration,
} from "#lib/domain/api/curation.ts";
import type { CurationRequest } from "#lib/domain/curation.ts";
import { request } from "../http/request.ts";
import { KNOWLEDGE_KEY, refreshKnowledge } from "./knowledge-queries.ts";

/** All that was decided and not taken back, the latest first. */
export function curationsQuery() {
  return queryOptions({
    queryKey: [...KNOWLEDGE_KEY, "curations"],
    queryFn: ({ signal }) => request(ListCurations, { signal }),
    select: ({ curations }) => curations.toReversed(),
  });
}

export function decideMutation(client: QueryClient) {
  return mutationOptions({ mutationFn: decide, onSuccess: () => refreshKnowledge(client) });
}

export function undoMutation(client: QueryClient) {
  return mutationOptions({
    mutationFn: (curationId: string) => request(UndoCuration, { params: { curationId } }),
    // Whoever was told that it is undone already must see the list as it is.
    onSettled: () => refreshKnowledge(client),
  });
}

function decide({ entityId, ...decision }: CurationRequest) {
  const params = { entityId };
  switch (decision.kind) {
    case "rename":
      return request(PatchEntity, { params, body: { name: decision.name } });
    case "retype":
      return request(PatchEntity, { params, body: { type: decision.type } });
    case "merge":
      return request(MergeEntity, { params, body: { into: decision.into } });
    case "apart":
      return request(KeepEntityApart, { params, body: { from: decision.from } });
    case "split":
      return request(SplitEntity, { params, body: { names: [...decision.names] } });
    case "hide":
      return request(HideEntity, { params });
  }
}
