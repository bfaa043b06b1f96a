// A server that speaks the Messages API over a real socket, for tests and benchmarks: it reads passages by a rule, and
// fails as it is told.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";
import { estimateTokens } from "#lib/chunk/estimate-tokens.ts";
import type { Extraction } from "#lib/extract/prompt/extraction-schema.ts";
import { Batches } from "./batches.fixture.ts";

/** What the server does with a request; `misquote` answers with quotes that stand nowhere. */
export type Behaviour =
  | { readonly kind: "answer" | "cut" | "malformed" | "refuse" | "misquote" | "reset" | "break-off" | "stall" | "hang" }
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly type?: string;
    };

export const ANSWER: Behaviour = { kind: "answer" };

export interface SeenRequest {
  /** From 1. */
  readonly number: number;
  readonly system: string;
  readonly user: string;
  /** The text between the passage's tags. */
  readonly passage: string;
  readonly isRepair: boolean;
  readonly isJudging: boolean;
  /** A reply to the same system prompt had begun before this request came. */
  readonly isCached: boolean;
  readonly authorization: string;
  readonly body: z.infer<typeof bodySchema>;
}

export interface MessagesServerOptions {
  readonly behave?: (request: SeenRequest) => Behaviour | Promise<Behaviour>;
  readonly headers?: () => Record<string, string>;
  /** What it says of a passage; without it, what `readByRule` finds. */
  readonly read?: (passage: string) => Extraction;
}

const bodySchema = z.looseObject({
  model: z.string(),
  max_tokens: z.int(),
  system: z.array(z.looseObject({ type: z.literal("text"), text: z.string() })),
  messages: z.array(z.object({ role: z.literal("user"), content: z.string() })),
  output_config: z.object({ format: z.object({ type: z.literal("json_schema"), schema: z.unknown() }) }),
});

/** "Palier 12 : profondeur limitée à 3 m." is an entity and a fact. */
const SENTENCE = /(\p{Lu}\p{L}+ \d+) : profondeur limitée à (\d+) m\./gu;

export class MessagesServer {
  readonly requests: SeenRequest[] = [];
  behave: (request: SeenRequest) => Behaviour | Promise<Behaviour>;
  /** Batches that were handed in; each of their requests behaves as a call would. */
  readonly batches = new Batches((params, request) => this.#answer(params, request));
  readonly #server: Server;
  readonly #cached = new Set<string>();
  readonly #headers: () => Record<string, string>;
  readonly #read: (passage: string) => Extraction;

  constructor({ behave = () => ANSWER, headers = () => ({}), read = readByRule }: MessagesServerOptions = {}) {
    this.#read = read;
    this.behave = behave;
    this.#headers = headers;
    this.#server = createServer((request, response) => {
      this.#take(request, response).catch((error: unknown) => response.destroy(error as Error));
    });
  }

  /** Resolves with the server's URL. A port of 0 takes any that is free. */
  async listen(port = 0): Promise<string> {
    await new Promise<void>((resolve) => {
      this.#server.listen(port, "127.0.0.1", resolve);
    });
    return `http://127.0.0.1:${this.port}`;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => {
      this.#server.close(resolve);
    });
    this.#server.closeAllConnections();
    await closed;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const part of request.setEncoding("utf8")) text += part;
    const path = request.url ?? "";
    if (path.startsWith("/v1/messages/batches")) return this.batches.handle(request, response, text);
    const seen = this.#see(JSON.parse(text), request);
    const behaviour = await this.behave(seen);
    this.#cached.add(seen.system);
    this.#reply(seen, behaviour, request, response);
  }

  /** What becomes of a request of a batch: its message, or a fault of its own. */
  async #answer(params: unknown, request: IncomingMessage) {
    const seen = this.#see(params, request);
    const behaviour = await this.behave(seen);
    this.#cached.add(seen.system);
    switch (behaviour.kind) {
      case "status":
        return { type: "errored", error: errorOf(behaviour) };
      case "answer":
      case "cut":
      case "malformed":
      case "refuse":
      case "misquote":
        return { type: "succeeded", message: messageOf(seen, behaviour.kind, this.#read) };
      default:
        return { type: "expired" };
    }
  }

  #see(params: unknown, request: IncomingMessage): SeenRequest {
    const body = bodySchema.parse(params);
    const user = body.messages[0]?.content ?? "";
    const system = body.system[0]?.text ?? "";
    const passage = /<passage-(\w+)>\n(.*)\n<\/passage-\1>/su.exec(user)?.[2] ?? "";
    const seen: SeenRequest = {
      number: this.requests.length + 1,
      system,
      user,
      passage,
      isRepair: user.includes("<claims-"),
      isJudging: user.startsWith("<pairs-"),
      isCached: this.#cached.has(system),
      authorization: request.headers.authorization ?? String(request.headers["x-api-key"] ?? ""),
      body,
    };
    this.requests.push(seen);
    return seen;
  }

  #reply(seen: SeenRequest, behaviour: Behaviour, request: IncomingMessage, response: ServerResponse): void {
    switch (behaviour.kind) {
      case "hang":
        return;
      case "reset":
        request.socket.resetAndDestroy();
        return;
      case "break-off":
      case "stall":
        response.writeHead(200, { "content-type": "application/json", "content-length": "5000" });
        response.write('{"id":"msg_1","type":"message","content":[');
        if (behaviour.kind === "break-off") setImmediate(() => request.socket.resetAndDestroy());
        return;
      case "status": {
        this.#send(response, behaviour.status, { ...this.#headers(), ...behaviour.headers }, errorOf(behaviour));
        return;
      }
      default:
        this.#send(response, 200, this.#headers(), messageOf(seen, behaviour.kind, this.#read));
    }
  }

  #send(response: ServerResponse, status: number, headers: Record<string, string>, body: unknown): void {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  }
}

function errorOf({ status, type = "api_error" }: Extract<Behaviour, { kind: "status" }>) {
  return { type: "error", error: { type, message: `Status ${status}` } };
}

type Message = "answer" | "cut" | "malformed" | "refuse" | "misquote";

function messageOf(seen: SeenRequest, kind: Message, read: (passage: string) => Extraction) {
  const reading = kind === "misquote" ? readByRule(seen.passage, true) : read(seen.passage);
  const answer = seen.isJudging ? judgeByRule(seen) : seen.isRepair ? findByRule(seen) : reading;
  const whole = JSON.stringify(answer);
  const text =
    kind === "cut" ? whole.slice(0, whole.length / 2) : kind === "malformed" ? '{"entities": "none"}' : whole;
  const stopReasons = { cut: "max_tokens", refuse: "refusal" } as const;
  return {
    id: `msg_${seen.number}`,
    type: "message",
    role: "assistant",
    model: seen.body.model,
    stop_reason: kind === "cut" || kind === "refuse" ? stopReasons[kind] : "end_turn",
    stop_sequence: null,
    content: kind === "refuse" ? [] : [{ type: "text", text }],
    usage: {
      input_tokens: estimateTokens(seen.user),
      output_tokens: estimateTokens(text),
      cache_read_input_tokens: seen.isCached ? estimateTokens(seen.system) : 0,
      cache_creation_input_tokens: seen.isCached ? 0 : estimateTokens(seen.system),
    },
  };
}

function readByRule(passage: string, isWrong = false): Extraction {
  const found = [...passage.matchAll(SENTENCE)].map(([quote, name = "", depth = ""]) => ({
    name,
    depth,
    quote: isWrong ? quote.replace("limitée", "bornée") : quote,
  }));
  return {
    entities: found.map(({ name }) => ({ name, type: "Procedure", quote: isWrong ? `${name} bis` : name })),
    facts: found.map(({ depth, name, quote }) => ({
      subject: name,
      predicate: "LIMITED_TO",
      value: { text: `${depth} m`, number: Number(depth), unit: "m", comparator: "<=" },
      quote,
    })),
  };
}

/** Two forms of one word are one thing; two that differ by a letter are two; it is unsure of the rest. */
function judgeByRule({ user }: SeenRequest) {
  const asked = /<pairs-(\w+)>\n(.*)\n<\/pairs-\1>/su.exec(user)?.[2] ?? "[]";
  const named = z.object({ name: z.string() });
  const pairs = z.array(z.object({ pair: z.int(), a: named, b: named })).parse(JSON.parse(asked));
  const verdicts = pairs.map(({ a, b, pair }) => {
    const names = [a.name, b.name].join();
    return { pair, verdict: /planif/iu.test(names) ? "same" : /sangle/iu.test(names) ? "apart" : "unsure" };
  });
  return { verdicts };
}

/** The sentence that a claim's wrong quote meant. */
function findByRule({ passage, user }: SeenRequest) {
  const asked = /<claims-(\w+)>\n(.*)\n<\/claims-\1>/su.exec(user)?.[2] ?? "[]";
  const claims = z.array(z.object({ number: z.int(), notFound: z.string() })).parse(JSON.parse(asked));
  const quotes = claims.map(({ notFound, number }) => {
    const quote = notFound.replace("bornée", "limitée").replace(" bis", "");
    return { claim: number, quote: passage.includes(quote) ? quote : "" };
  });
  return { quotes };
}
