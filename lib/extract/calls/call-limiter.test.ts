import { expect, test } from "vitest";
import { FakeClock } from "../anthropic/clock.fixture.ts";
import { CallLimiter, type CallReport } from "./call-limiter.ts";

const NO_TOKENS = { input: 0, output: 0 };
const NO_LIMITS = { requests: null, inputTokens: null, outputTokens: null };
const DONE: CallReport = { used: NO_TOKENS, limits: null, pause: null };

/** Calls that end when the test says; `started` tells which have begun, in order. */
function openTest(ceiling: number) {
  const clock = new FakeClock();
  const limiter = new CallLimiter(clock, ceiling);
  const started: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<CallReport>>();
  const call = (
    name: string,
    lane: object,
    { signal = new AbortController().signal, tokens = NO_TOKENS, isAgain = false } = {},
  ) => {
    const end = Promise.withResolvers<CallReport>();
    ends.set(name, end);
    return limiter.run({ lane, tokens, isAgain, signal }, () => {
      started.push(name);
      return end.promise;
    });
  };
  const end = async (name: string, report: Partial<CallReport> = {}) => {
    ends.get(name)?.resolve({ ...DONE, ...report });
    await clock.yield();
  };
  /** Makes calls that all end so. */
  const tell = async (report: Partial<CallReport>, count = 1) => {
    const names = Array.from({ length: count }, (_, at) => `told ${at}`);
    const calls = names.map((name) => call(name, {}));
    await clock.yield();
    await Promise.all(names.map((name) => end(name, report)));
    await Promise.all(calls);
    started.length = 0;
  };
  return { clock, started, call, end, tell };
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
  const { call, clock, end, started, tell } = openTest(4);
  await tell({ limits: { ...NO_LIMITS, outputTokens: { limit: 60_000, remaining: 1000 } } });
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
  const { call, clock, end, started, tell } = openTest(4);
  const inputTokens = { limit: 600, remaining: 300 };
  await tell({ limits: { requests: { limit: 60, remaining: 0 }, inputTokens, outputTokens: null } });
  const done = call("huge", {}, { tokens: { input: 1000, output: 0 } });
  await clock.advance(29_000);
  expect(started).toEqual([]);
  await clock.advance(1500);
  expect(started).toEqual(["huge"]);
  await end("huge");
  await done;
});

test("a pause holds everyone back for as long as the server says", async () => {
  const { call, clock, end, started, tell } = openTest(4);
  await tell({ used: null, pause: { delayMs: 7000 } });
  const calls = [call("a", {}), call("b", {})];
  await clock.advance(6999);
  expect(started).toEqual([]);
  await clock.advance(1);
  expect(started).toEqual(["a", "b"]);
  await end("a");
  await end("b");
  await Promise.all(calls);
});

test("what was expected is put right by what was used, and by what the server says is left", async () => {
  const { call, clock, end, started, tell } = openTest(4);
  const left = (remaining: number) => ({ ...NO_LIMITS, outputTokens: { limit: 60_000, remaining } });
  await tell({ limits: left(3000) });
  const lane = {};
  const tokens = { input: 0, output: 3000 };
  const calls = ["less", "failed", "more", "last"].map((name) => call(name, lane, { tokens }));
  await clock.yield();
  await end("less", { used: { input: 0, output: 1000 } });
  await clock.advance(1000);
  expect(started).toEqual(["less", "failed"]);
  await end("failed", { used: null });
  expect(started).toEqual(["less", "failed", "more"]);
  // Others use the same key: less is left than was counted here.
  await end("more", { used: tokens, limits: left(-2000) });
  await clock.advance(4900);
  expect(started).toHaveLength(3);
  await clock.advance(200);
  expect(started).toHaveLength(4);
  await end("last");
  await Promise.all(calls);
});

test("a server that is busy and says to come back at once is given a pause", async () => {
  const { call, clock, end, started, tell } = openTest(2);
  await tell({ used: null, pause: { delayMs: 0 } });
  const waiting = call("next", {});
  await clock.yield();
  expect(started).toEqual([]);
  await clock.advance(120_000);
  expect(started).toEqual(["next"]);
  await end("next");
  await waiting;
});

test("a server that asks for days is asked again after ten minutes, each time", async () => {
  const { call, clock, end, started, tell } = openTest(1);
  const month = { used: null, pause: { delayMs: 30 * 86_400_000 } };
  await tell(month);
  const lane = {};
  const calls = [call("first", lane), call("second", lane)];
  await clock.yield();
  expect(clock.nextInMs()).toBe(600_000);
  await clock.advance(600_000);
  expect(started).toEqual(["first"]);
  await end("first", month);
  expect(clock.nextInMs()).toBe(600_000);
  await clock.advance(600_000);
  expect(started).toEqual(["first", "second"]);
  await end("second");
  await Promise.all(calls);
});

test("pauses without a time grow, faults that come together are one, and success recovers", async () => {
  const { call, clock, end, started, tell } = openTest(8);
  const busy = { used: null, pause: { delayMs: null } };
  await tell(busy, 8);
  const lane = {};
  const calls = Array.from({ length: 7 }, (_, index) => call(`${index}`, lane));
  expect(clock.nextInMs()).toBe(1000);
  await clock.advance(1000);
  expect(started).toEqual(["0", "1", "2", "3"]);
  for (const name of ["0", "1", "2", "3"]) await end(name, busy);
  expect(clock.nextInMs()).toBe(2000);
  await clock.advance(2000);
  // Halved twice, 8, 4, 2; then one more with each success.
  expect(started.slice(4)).toEqual(["4", "5"]);
  await end("4");
  expect(started.slice(6)).toEqual(["6"]);
  await end("5");
  await end("6");
  await Promise.all(calls);
  await tell(busy);
  const last = call("last", lane);
  expect(clock.nextInMs()).toBe(1000);
  await clock.advance(1000);
  await end("last");
  await last;
  expect(started).toEqual(["last"]);
});
