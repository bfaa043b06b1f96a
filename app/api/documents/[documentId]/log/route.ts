import { GetLog } from "#lib/domain/api/documents.ts";
import { describeLog } from "#lib/pipeline/describe-log.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(GetLog, async ({ params, services }) => {
  const { id } = await services.documents.stored(params.documentId);
  return { lines: describeLog(await services.runLog.read({ documentId: id, after: 0 })) };
});
