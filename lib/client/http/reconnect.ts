// Asks the server whether it answers, where something gives reason to: the browser speaks of a network, or a person asks.
import { GetHealth } from "#lib/domain/api/operations.ts";
import { connection } from "./connection.ts";
import { call } from "./request.ts";

/** Ends all waits and asks at once; the connection knows what came of it. */
export function reconnect(): void {
  connection.retryNow();
  // No answer is a report too: `call` has made it.
  call(GetHealth.path, { cache: "no-store" }).catch(() => {});
}

if (typeof window !== "undefined") {
  // Neither proves anything: the server may be this very machine, which needs no network.
  window.addEventListener("online", reconnect);
  window.addEventListener("offline", reconnect);
}
