import { GetLog } from "#lib/domain/api/documents.ts";
import { describeEvent } from "#lib/pipeline/describe-event.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(GetLog, async ({ params, services }) => {
  const { id } = await services.documents.stored(params.documentId);
  const events = await services.runLog.read({ documentId: id, after: 0 });
  const lines = events.flatMap((event) => {
    const line = describeEvent(event);
    return line ? [{ seq: event.seq, at: event.at, ...line }] : [];
  });
  return { lines };
});
