import { afterEach, describe, expect, test, vi } from "vitest";
import { lastEventId, type ServerEvent, sse } from "./sse.ts";

const never = new AbortController().signal;

afterEach(() => {
  vi.useRealTimers();
});

describe("sse", () => {
  test("writes events with their ids and ends with the source", async () => {
    async function* source(): AsyncGenerator<ServerEvent> {
      yield { event: "run", id: 7, data: { text: "deux\nlignes" } };
      yield { event: "end", data: {} };
    }
    const response = sse(new Request("http://localhost/"), never, source);
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-cache, no-transform");
    const text = await response.text();
    expect(text).toContain('event: run\nid: 7\ndata: {"text":"deux\\nlignes"}\n\n');
    expect(text.endsWith("event: end\ndata: {}\n\n")).toBe(true);
  });

  test.each(["the reader goes", "the server closes"])("the source is told when %s", async (cause) => {
    const closing = new AbortController();
    const ended = Promise.withResolvers<void>();
    async function* source(signal: AbortSignal): AsyncGenerator<ServerEvent> {
      try {
        yield { event: "run", data: 1 };
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
      } finally {
        ended.resolve();
      }
    }
    const response = sse(new Request("http://localhost/"), closing.signal, source);
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.read();
    if (cause === "the reader goes") await reader?.cancel();
    else closing.abort();
    await ended.promise;
    expect((await reader?.read())?.done).toBe(true);
  });
});

test("a stream that has nothing to tell says every 15 s that it is alive, and no more once it has ended", async () => {
  vi.useFakeTimers();
  const closing = new AbortController();
  const source = async function* (signal: AbortSignal): AsyncGenerator<ServerEvent> {
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
  };
  const response = sse(new Request("http://localhost/"), closing.signal, source);
  vi.advanceTimersByTime(31_000);
  closing.abort();
  expect(vi.getTimerCount()).toBe(0);
  expect(await response.text()).toBe("retry: 1000\n\n: alive\n\n: alive\n\n");
});

test("a reader who has gone before the answer begins leaves nothing open", async () => {
  const source = async function* (signal: AbortSignal): AsyncGenerator<ServerEvent> {
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
  };
  const request = new Request("http://localhost/", { signal: AbortSignal.abort() });
  const response = sse(request, never, source);
  expect(await response.text()).toBe("retry: 1000\n\n");
});

describe("lastEventId", () => {
  const given = (value?: string) =>
    lastEventId(new Request("http://localhost/", value === undefined ? {} : { headers: { "last-event-id": value } }));

  test("reads a sequence number and nothing else", () => {
    expect(given("42")).toBe(42);
    expect(given("0")).toBe(0);
    expect(given()).toBeNull();
    expect(given("-1")).toBeNull();
    expect(given("abc")).toBeNull();
  });
});
