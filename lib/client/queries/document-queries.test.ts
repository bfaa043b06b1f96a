import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, onTestFinished, test, vi } from "vitest";
import { documentQuery, libraryQuery, logQuery } from "./document-queries.ts";

/** A library without documents, whose stream opens and says nothing; a single document is long in coming. */
async function answer(input: RequestInfo | URL): Promise<Response> {
  const { pathname } = new URL(String(input), "http://localhost");
  if (pathname === "/api/documents") return Response.json({ documents: [], nextCursor: null });
  if (pathname.startsWith("/api/documents/")) return new Promise(() => {});
  return new Response(new ReadableStream(), { headers: { "content-type": "text/event-stream" } });
}

test("what was read before the stream of news was open is read again once it is, but for what has a stream of its own", async () => {
  const fetched = vi.fn(answer);
  vi.stubGlobal("fetch", fetched);
  const client = new QueryClient();
  const stale = (key: readonly unknown[]) => client.getQueryState(key)?.isInvalidated;
  const [log, ended, streaming] = [
    logQuery("d_a").queryKey,
    documentQuery("d_a").queryKey,
    documentQuery("d_b").queryKey,
  ];
  client.setQueryData(log, { lines: [] });
  client.setQueryData(ended, { document: null, findings: [] });
  const stops = [
    new QueryObserver(client, documentQuery("d_b")).subscribe(() => {}),
    new QueryObserver(client, libraryQuery()).subscribe(() => {}),
  ];
  onTestFinished(() => {
    for (const stop of stops) stop();
    client.clear();
    vi.unstubAllGlobals();
  });
  await vi.waitFor(() => expect(client.getQueryData(libraryQuery().queryKey)).toEqual([]));
  await vi.waitFor(() => expect(stale(log)).toBe(true));
  // Its run has ended, and its stream with it: another run may have begun.
  expect(stale(ended)).toBe(true);
  expect(stale(streaming)).toBe(false);
  expect(fetched.mock.calls.filter(([input]) => String(input).endsWith("/d_b"))).toHaveLength(1);
});
