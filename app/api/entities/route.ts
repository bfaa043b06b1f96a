import { FindEntities } from "#lib/domain/api/knowledge.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(FindEntities, ({ query, services }) => services.reader.findEntities(query));
