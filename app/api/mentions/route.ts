import { FindMentions } from "#lib/domain/api/knowledge.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(FindMentions, async ({ query, services }) => ({
  mentions: [...(await services.reader.findMentions(query.document, query.page, query.limit))],
}));
