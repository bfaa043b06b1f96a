import { RetryRun } from "#lib/domain/api/documents.ts";
import { handle } from "#lib/server/handle.ts";

export const POST = handle(RetryRun, async ({ params, services }) => {
  await services.runs.retry(await services.documents.stored(params.documentId));
  return services.documents.read(params.documentId);
});
