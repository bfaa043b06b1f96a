// The server that is read against, in a thread of its own: its work is not that of what is measured.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { estimateTokens } from "#lib/chunk/estimate-tokens.ts";
import { ANSWER, type Behaviour, MessagesServer } from "#lib/extract/anthropic/messages-server.fixture.ts";
import { Allowance } from "./allowance.ts";
import { answerOf } from "./answer-of.ts";

export interface ServerRates {
  /** From a request to its answer. */
  readonly latencyMs: number;
  readonly tokensPerMinute: number;
  /** Of these when it starts. */
  readonly tokensLeft: number;
}

export interface ModelServer {
  readonly baseUrl: string;
  /** Ends it; resolves to the output tokens that it gave. */
  close(): Promise<number>;
}

export async function startModelServer(rates: ServerRates): Promise<ModelServer> {
  const worker = new Worker(new URL(import.meta.url), { workerData: rates });
  const [baseUrl] = await once(worker, "message");
  return {
    baseUrl: String(baseUrl),
    close: async () => {
      worker.postMessage("close");
      const [spent] = await once(worker, "message");
      return Number(spent);
    },
  };
}

async function serve({ latencyMs, tokensLeft, tokensPerMinute }: ServerRates): Promise<void> {
  const allowance = new Allowance(tokensPerMinute, tokensLeft);
  const server = new MessagesServer({
    behave: async ({ passage }): Promise<Behaviour> => {
      const answered = sleep(latencyMs, ANSWER);
      const delayS = allowance.take(estimateTokens(JSON.stringify(answerOf(passage))));
      if (delayS > 0) return { kind: "status", status: 429, headers: { "retry-after": String(delayS) } };
      return answered;
    },
    headers: () => allowance.headers(),
    read: answerOf,
  });
  parentPort?.postMessage(await server.listen());
  parentPort?.once("message", async () => {
    await server.close();
    parentPort?.postMessage(allowance.spent);
  });
}

if (!isMainThread) await serve(workerData);
