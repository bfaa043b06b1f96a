import { afterEach, expect, test, vi } from "vitest";
import { connection } from "../http/connection.ts";
import { followEventStream } from "./event-stream.ts";

afterEach(() => vi.unstubAllGlobals());

function serve(answers: (() => Response)[]) {
  const seen: (string | null)[] = [];
  vi.stubGlobal("fetch", async (_url: string, init: RequestInit) => {
    seen.push(new Headers(init.headers).get("last-event-id"));
    const answer = answers.shift();
    if (!answer) throw new TypeError("no server");
    return answer();
  });
  return seen;
}

async function collect(signal = new AbortController().signal, isResumed = true) {
  const messages: string[] = [];
  for await (const { event, data } of followEventStream("/x", { signal, isResumed, wait: () => Promise.resolve() })) {
    messages.push(data ? `${event} ${data}` : event);
  }
  return messages;
}

test("a stream that breaks goes on after the last event and ends at `end`", async () => {
  const seen = serve([
    () => new Response("event: run\nid: 1\ndata: a\n\n"),
    () => Response.json({}, { status: 502 }),
    () => new Response(": heartbeat\n\nevent: run\nid: 2\ndata: b\n\nevent: end\ndata:\n\nevent: run\ndata: c\n\n"),
  ]);
  await expect(collect()).resolves.toEqual(["open", "run a", "open", "run b"]);
  expect(seen).toEqual([null, "1", "1"]);
});

test("where all is read anew at each connection nothing that was missed is told again", async () => {
  const seen = serve([
    () => new Response("event: run\nid: 1\ndata: a\n\n"),
    () => new Response("event: end\ndata:\n\n"),
  ]);
  await expect(collect(undefined, false)).resolves.toEqual(["open", "run a", "open"]);
  expect(seen).toEqual([null, null]);
});

test("what is not there is not asked for again", async () => {
  const problem = { type: "about:blank", title: "", status: 404, code: "not_found", detail: "Gone." };
  const seen = serve([() => Response.json(problem, { status: 404 })]);
  await expect(collect()).rejects.toThrow("Gone.");
  expect(seen).toHaveLength(1);
});

test("a heartbeat proves that the server is there, though another request had no answer", async () => {
  const line = new TransformStream<Uint8Array, Uint8Array>();
  const writer = line.writable.getWriter();
  serve([() => new Response(line.readable)]);
  const messages = followEventStream("/x", { signal: new AbortController().signal });
  await expect(messages.next()).resolves.toMatchObject({ value: { event: "open" } });
  connection.report(false);
  const end = messages.next();
  await writer.write(new TextEncoder().encode(": heartbeat\n\n"));
  await vi.waitFor(() => expect(connection.isReachable()).toBe(true));
  await writer.write(new TextEncoder().encode("event: end\ndata:\n\n"));
  await expect(end).resolves.toMatchObject({ done: true });
});

test("it stops when nobody listens", async () => {
  const seen = serve([]);
  await expect(collect(AbortSignal.abort())).resolves.toEqual([]);
  expect(seen).toEqual([]);
});
