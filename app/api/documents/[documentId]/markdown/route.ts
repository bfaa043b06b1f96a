import { GetMarkdown } from "#lib/domain/api/documents.ts";
import { streamMarkdown } from "#lib/library/stream-markdown.ts";
import { handle } from "#lib/server/handle.ts";
import { textResponse } from "#lib/server/text-response.ts";

export const GET = handle(GetMarkdown, async ({ params, services }) => {
  const { id } = await services.documents.stored(params.documentId);
  return textResponse(streamMarkdown(services.content, id), "text/markdown; charset=utf-8");
});
