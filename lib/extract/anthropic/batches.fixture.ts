// The Message Batches API of the local server: a batch is held until the test releases it, and its requests are answered then.
import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";

const requestsSchema = z.object({ requests: z.array(z.object({ custom_id: z.string(), params: z.unknown() })) });

type Requests = z.infer<typeof requestsSchema>["requests"];

interface HeldBatch {
  readonly id: string;
  readonly requests: Requests;
  readonly createdAt: string;
  status: "in_progress" | "canceling" | "ended";
  results: string | null;
}

type Answer = (params: unknown, request: IncomingMessage) => Promise<{ readonly type: string }>;

export class Batches {
  readonly all: HeldBatch[] = [];
  /** Until it is false, no batch ends. */
  isHeld = false;
  /** Statuses with which the next requests to hand in a batch fail; "reset": it is taken, and the connection breaks. */
  readonly faults: (number | "reset")[] = [];
  /** What the server calls the time of the next batch. */
  createdAt = "2026-01-01T00:00:00.000Z";
  readonly #answer: Answer;

  constructor(answer: Answer) {
    this.#answer = answer;
  }

  async handle(request: IncomingMessage, response: ServerResponse, text: string): Promise<void> {
    const [, id, action] = /^\/v1\/messages\/batches\/?([^/?]*)\/?([^?]*)/u.exec(request.url ?? "") ?? [];
    if (!id) return request.method === "POST" ? this.#create(request, response, text) : this.#list(request, response);
    const batch = this.all.find((each) => each.id === id);
    if (!batch) return send(response, 404, { type: "error", error: { type: "not_found_error", message: "No batch" } });
    if (action === "cancel" && batch.status === "in_progress") batch.status = "canceling";
    else if (action === "" && batch.status !== "ended" && !this.isHeld) await this.#end(batch, request);
    if (action !== "results") return send(response, 200, describe(batch, request));
    response.writeHead(200, { "content-type": "application/x-jsonl" }).end(batch.results ?? "");
  }

  #create(request: IncomingMessage, response: ServerResponse, text: string): void {
    const fault = this.faults.shift();
    if (typeof fault === "number") {
      const type = fault === 401 ? "authentication_error" : "api_error";
      send(response, fault, { type: "error", error: { type, message: `Status ${fault}` } });
      return;
    }
    const { requests } = requestsSchema.parse(JSON.parse(text));
    const id = `msgbatch_${this.all.length + 1}`;
    const batch: HeldBatch = { id, requests, createdAt: this.createdAt, status: "in_progress", results: null };
    this.all.push(batch);
    if (fault === "reset") request.socket.resetAndDestroy();
    else send(response, 200, describe(batch, request));
  }

  #list(request: IncomingMessage, response: ServerResponse): void {
    const data = this.all.map((batch) => describe(batch, request)).reverse();
    send(response, 200, { data, has_more: false, first_id: null, last_id: null });
  }

  /** A batch that is cancelled ends with half of its answers. Results come in no order. */
  async #end(batch: HeldBatch, request: IncomingMessage): Promise<void> {
    const lines: string[] = [];
    for (const [index, { custom_id, params }] of batch.requests.entries()) {
      const isDone = batch.status === "in_progress" || index < batch.requests.length / 2;
      const result = isDone ? await this.#answer(params, request) : { type: "canceled" };
      lines.unshift(JSON.stringify({ custom_id, result }));
    }
    batch.results = `${lines.join("\n")}\n`;
    batch.status = "ended";
  }
}

function describe({ createdAt, id, requests, status }: HeldBatch, request: IncomingMessage) {
  const isEnded = status === "ended";
  const count = requests.length;
  return {
    id,
    type: "message_batch",
    processing_status: status,
    created_at: createdAt,
    request_counts: {
      processing: isEnded ? 0 : count,
      succeeded: isEnded ? count : 0,
      errored: 0,
      canceled: 0,
      expired: 0,
    },
    results_url: isEnded ? `http://${request.headers.host}/v1/messages/batches/${id}/results` : null,
  };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
