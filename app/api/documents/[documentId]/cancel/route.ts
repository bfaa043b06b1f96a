import { CancelRun } from "#lib/domain/api/documents.ts";
import { handle } from "#lib/server/handle.ts";

export const POST = handle(CancelRun, async ({ params, services }) => {
  const { id } = await services.documents.stored(params.documentId);
  await services.runs.cancel(id);
  return services.documents.read(id);
});
