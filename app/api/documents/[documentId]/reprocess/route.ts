import { ReprocessDocument } from "#lib/domain/api/documents.ts";
import { handle } from "#lib/server/handle.ts";

export const POST = handle(ReprocessDocument, async ({ params, services }) => {
  await services.runs.reprocess(await services.documents.stored(params.documentId));
  return services.documents.read(params.documentId);
});
