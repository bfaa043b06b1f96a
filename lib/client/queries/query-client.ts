// The cache of server data, and what every query has in common.
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ApiError } from "../http/api-error.ts";
import { refreshHealth } from "./health-query.ts";

export interface QueryClientHooks {
  /** The session has ended: people must sign in again. */
  onSignedOut: () => void;
}

export function createQueryClient({ onSignedOut }: QueryClientHooks): QueryClient {
  const onError = (error: unknown) => {
    if (!(error instanceof ApiError)) return;
    if (error.problem.code === "unauthorized") onSignedOut();
    if (error.problem.code === "unavailable") refreshHealth(client);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        // The server may be this very machine: it answers without a network.
        networkMode: "always",
        staleTime: 10_000,
        retry: (failures, error) => !(error instanceof ApiError && error.problem.status < 500) && failures < 3,
      },
      mutations: { networkMode: "always" },
    },
  });
  return client;
}
