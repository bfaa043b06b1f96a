import { GetEntity } from "#lib/domain/api/knowledge.ts";
import { AppError } from "#lib/domain/app-error.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(GetEntity, async ({ params, services }) => {
  const entity = await services.graph.readEntity(params.entityId);
  if (!entity)
    throw new AppError("not_found", {
      detail: "There is no such entity. The document that spoke of it may have been deleted.",
    });
  return entity;
});
