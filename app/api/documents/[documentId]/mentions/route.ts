import { FindMentions } from "#lib/domain/api/knowledge.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(FindMentions, async ({ params, query, services }) => {
  const { id } = await services.documents.stored(params.documentId);
  return { mentions: [...(await services.reader.findMentions(id, query.page, query.limit))] };
});
