import { FollowDocument } from "#lib/domain/api/documents.ts";
import { streamDocument } from "#lib/runs/stream-runs.ts";
import { handle } from "#lib/server/handle.ts";
import { lastEventId, sse } from "#lib/server/sse.ts";

export const GET = handle(FollowDocument, async ({ params, request, services }) => {
  const document = await services.documents.stored(params.documentId);
  return sse(request, services.closing, (signal) => streamDocument(services, document, lastEventId(request), signal));
});
