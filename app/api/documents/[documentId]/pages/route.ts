import { ListPages } from "#lib/domain/api/documents.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(ListPages, async ({ params, query, services }) => {
  const { id } = await services.documents.stored(params.documentId);
  const pages = await services.content.readPages(id, query.from, query.limit);
  return { pages: [...pages], total: await services.content.countPages(id) };
});
