import { FollowDocuments } from "#lib/domain/api/documents.ts";
import { streamDocuments } from "#lib/runs/stream-runs.ts";
import { handle } from "#lib/server/handle.ts";
import { lastEventId, sse } from "#lib/server/sse.ts";

export const GET = handle(FollowDocuments, async ({ request, services }) => {
  // Known before the answer begins: what happens after it is never missed.
  const after = lastEventId(request) ?? (await services.runLog.newest());
  return sse(request, services.closing, (signal) => streamDocuments(services, services.documentStore, after, signal));
});
