import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { connection } from "./connection.ts";

const browser = new EventTarget();
const fetched = vi.fn<(url: string) => Promise<Response>>();
const told: boolean[] = [];
let reconnect: () => void;

beforeAll(async () => {
  vi.stubGlobal("window", browser);
  vi.stubGlobal("fetch", fetched);
  ({ reconnect } = await import("./reconnect.ts"));
  connection.subscribe(() => told.push(connection.isReachable()));
});
afterAll(() => vi.unstubAllGlobals());

const answer = async () => Response.json({}, { status: 503 });
const silence = () => Promise.reject(new TypeError("failed"));

test("a network that is gone is no server that is gone: it is asked, and an answer changes nothing", async () => {
  fetched.mockImplementation(answer);
  for (const type of ["offline", "online"]) browser.dispatchEvent(new Event(type));
  expect(fetched.mock.calls.map(([url]) => url)).toEqual(["/api/health", "/api/health"]);
  await vi.waitFor(() =>
    expect(fetched.mock.settledResults.map(({ type }) => type)).toEqual(["fulfilled", "fulfilled"]),
  );
  expect(told).toEqual([]);
});

test("a server that does not answer then is gone, until it answers one who asks", async () => {
  fetched.mockImplementation(silence);
  browser.dispatchEvent(new Event("offline"));
  await vi.waitFor(() => expect(told).toEqual([false]));
  fetched.mockImplementation(answer);
  reconnect();
  await vi.waitFor(() => expect(told).toEqual([false, true]));
});

test("whoever waits for the server tries again too", async () => {
  const wait = connection.wait(1e8, new AbortController().signal);
  reconnect();
  await expect(wait).resolves.toBeUndefined();
});
