import { UndoCuration } from "#lib/domain/api/curation.ts";
import { handle } from "#lib/server/handle.ts";

export const POST = handle(UndoCuration, async ({ params, services }) => ({
  curation: await services.graph.undoCuration(params.curationId),
}));
