import { FindFacts } from "#lib/domain/api/knowledge.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(FindFacts, async ({ query, services }) => {
  const { facts, nextCursor } = await services.reader.findFacts(query);
  return { facts: [...facts], nextCursor };
});
