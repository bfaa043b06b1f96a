import { expect, test } from "vitest";
import { FakeClock } from "./anthropic/clock.fixture.ts";
import { CallLimiter } from "./call-limiter.ts";

const NO_TOKENS = { input: 0, output: 0 };
const UNLIMITED = { requests: null, inputTokens: null, outputTokens: null };

/** Calls that end when the test says; `started` tells which have begun, in order. */
function openTest(ceiling: number) {
  const clock = new FakeClock();
  const limiter = new CallLimiter(clock, ceiling);
  const started: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<void>>();
  const call = (
    name: string,
    lane: object,
    { signal = new AbortController().signal, tokens = NO_TOKENS, isAgain = false } = {},
  ) => {
    const end = Promise.withResolvers<void>();
    ends.set(name, end);
    return limiter.run({ lane, tokens, isAgain, signal }, async () => {
      started.push(name);
      await end.promise;
    });
  };
  const end = async (name: string) => {
    ends.get(name)?.resolve();
    await clock.yield();
  };
  return { clock, limiter, started, call, end };
}

test("no more calls than the ceiling are in flight, and documents take turns", async () => {
  const { call, clock, end, started } = openTest(2);
  const [a, b] = [{}, {}];
  const calls = [call("a1", a), call("a2", a), call("a3", a), call("a4", a), call("b1", b), call("b2", b)];
  await clock.yield();
  expect(started).toEqual(["a1", "a2"]);
  for (const name of ["a1", "a2", "a3", "b1", "a4", "b2"]) await end(name);
  await Promise.all(calls);
  expect(started).toEqual(["a1", "a2", "a3", "b1", "a4", "b2"]);
});

test("a call that is sent again comes before the others of its document", async () => {
  const { call, clock, end, started } = openTest(1);
  const lane = {};
  const calls = [call("first", lane), call("later", lane), call("again", lane, { isAgain: true })];
  await clock.yield();
  for (const name of ["first", "again", "later"]) await end(name);
  await Promise.all(calls);
  expect(started).toEqual(["first", "again", "later"]);
});

test("a wait ends at once when its signal aborts, and nothing is held up by it", async () => {
  const { call, clock, end, started } = openTest(1);
  const controller = new AbortController();
  const lane = {};
  const first = call("first", lane);
  const given = call("given up", lane, { signal: controller.signal });
  const next = call("next", lane);
  controller.abort(new Error("Enough."));
  await expect(given).rejects.toThrow("Enough.");
  await expect(call("too late", lane, { signal: controller.signal })).rejects.toThrow("Enough.");
  await end("first");
  await end("next");
  await Promise.all([first, next]);
  await clock.yield();
  expect(started).toEqual(["first", "next"]);
});

test("calls wait until the server's allowance has refilled", async () => {
  const { call, clock, end, limiter, started } = openTest(4);
  limiter.learn({ ...UNLIMITED, outputTokens: { limit: 60_000, remaining: 1000 } });
  const lane = {};
  const calls = [1, 2].map((number) => call(`${number}`, lane, { tokens: { input: 0, output: 3000 } }));
  await clock.advance(1999);
  expect(started).toEqual([]);
  await clock.advance(2);
  expect(started).toEqual(["1"]);
  await clock.advance(2900);
  expect(started).toEqual(["1"]);
  await clock.advance(200);
  expect(started).toEqual(["1", "2"]);
  await end("1");
  await end("2");
  await Promise.all(calls);
});

test("requests and input have allowances of their own, and what asks for more than there ever is goes when it is full", async () => {
  const { call, clock, end, limiter, started } = openTest(4);
  limiter.learn({
    requests: { limit: 60, remaining: 0 },
    inputTokens: { limit: 600, remaining: 300 },
    outputTokens: null,
  });
  const done = call("huge", {}, { tokens: { input: 1000, output: 0 } });
  await clock.advance(29_000);
  expect(started).toEqual([]);
  await clock.advance(1500);
  expect(started).toEqual(["huge"]);
  await end("huge");
  await done;
});

test("a pause holds everyone back for as long as the server says", async () => {
  const { call, clock, end, limiter, started } = openTest(4);
  limiter.pause(7000);
  const calls = [call("a", {}), call("b", {})];
  await clock.advance(6999);
  expect(started).toEqual([]);
  await clock.advance(1);
  expect(started).toEqual(["a", "b"]);
  await end("a");
  await end("b");
  await Promise.all(calls);
});

test("pauses without a time grow, faults that come together are one, and success recovers", async () => {
  const { call, clock, end, limiter, started } = openTest(8);
  const pauseMs = async () => {
    for (let fault = 0; fault < 8; fault++) limiter.pause(null);
    const before = clock.monotonicMs();
    const lane = {};
    const probe = call(`probe ${before}`, lane);
    await clock.advance(clock.nextInMs() ?? 0);
    await end(`probe ${before}`);
    await probe;
    return clock.monotonicMs() - before;
  };
  limiter.pause(null);
  await clock.advance(1000);
  limiter.pause(null);
  await clock.advance(2000);
  limiter.pause(null);
  expect(clock.nextInMs()).toBeNull();
  const lane = {};
  const calls = Array.from({ length: 6 }, (_, index) => call(`${index}`, lane));
  expect(clock.nextInMs()).toBe(4000);
  await clock.advance(4000);
  // Halved three times: 8, 4, 2, 1; then one more with each success.
  expect(started).toEqual(["0"]);
  await end("0");
  expect(started).toEqual(["0", "1", "2"]);
  await end("1");
  expect(started).toEqual(["0", "1", "2", "3", "4"]);
  for (const name of ["2", "3", "4", "5"]) await end(name);
  await Promise.all(calls);
  expect(await pauseMs()).toBe(1000);
});
