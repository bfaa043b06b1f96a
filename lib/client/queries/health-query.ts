// Whether all is well on the server: asked once, again when something says that the graph is away, and then until it is back.
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { GetHealth, type Health, healthSchema } from "#lib/domain/api/operations.ts";
import { call } from "../http/request.ts";
import { refreshKnowledge } from "./knowledge-queries.ts";

const HEALTH_KEY = ["health"] as const;
const ASK_AGAIN_MS = 4000;

export function healthQuery() {
  return queryOptions({
    queryKey: HEALTH_KEY,
    queryFn: async ({ client, signal }) => {
      const former = client.getQueryData<Health>(HEALTH_KEY);
      // An answer that says "not well" is an answer: its status is 503, its body the same.
      const response = await call(GetHealth.path, { signal, headers: { accept: "application/json" } });
      const health = healthSchema.parse(await response.json());
      if (former && !former.graph.ok && health.graph.ok) refreshKnowledge(client);
      return health;
    },
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (state.data?.graph.ok === false ? ASK_AGAIN_MS : false),
  });
}

export function refreshHealth(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: HEALTH_KEY }, { cancelRefetch: false });
}
