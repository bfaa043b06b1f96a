import { ListChunks } from "#lib/domain/api/documents.ts";
import { listChunks } from "#lib/library/list-chunks.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(ListChunks, async ({ params, services }) => {
  const { id } = await services.documents.stored(params.documentId);
  return { chunks: await listChunks(services, id) };
});
