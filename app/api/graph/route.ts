import { GetGraph } from "#lib/domain/api/knowledge.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(GetGraph, ({ query, services }) => services.reader.readGraph(query));
