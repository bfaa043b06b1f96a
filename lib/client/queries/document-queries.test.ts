import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, onTestFinished, test, vi } from "vitest";
import { documentQuery, libraryQuery, logQuery } from "./document-queries.ts";

/** A library without documents, whose stream opens and says nothing. */
function answer(input: RequestInfo | URL): Response {
  if (String(input).startsWith("/api/documents")) return Response.json({ documents: [], nextCursor: null });
  return new Response(new ReadableStream(), { headers: { "content-type": "text/event-stream" } });
}

test("what was read before the stream of news was open is read again once it is, but for what has a stream of its own", async () => {
  vi.stubGlobal(
    "fetch",
    vi.fn(async (input: RequestInfo | URL) => answer(input)),
  );
  const client = new QueryClient();
  const stale = (key: readonly unknown[]) => client.getQueryState(key)?.isInvalidated;
  const [log, feed] = [logQuery("d_a").queryKey, documentQuery("d_a").queryKey];
  client.setQueryData(log, { lines: [] });
  client.setQueryData(feed, { document: null, findings: [] });
  const stop = new QueryObserver(client, libraryQuery()).subscribe(() => {});
  onTestFinished(() => {
    stop();
    client.clear();
    vi.unstubAllGlobals();
  });
  await vi.waitFor(() => expect(client.getQueryData(libraryQuery().queryKey)).toEqual([]));
  await vi.waitFor(() => expect(stale(log)).toBe(true));
  expect(stale(feed)).toBe(false);
});
