import { HideEntity, PatchEntity } from "#lib/domain/api/curation.ts";
import { GetEntity } from "#lib/domain/api/knowledge.ts";
import { AppError } from "#lib/domain/app-error.ts";
import { curateEntity } from "#lib/graph/curate-entity.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(GetEntity, async ({ params, services }) => {
  const entity = await services.reader.readEntity(params.entityId);
  if (!entity)
    throw new AppError("not_found", {
      detail: "There is no such entity. The document that spoke of it may have been deleted.",
    });
  return entity;
});

export const PATCH = handle(PatchEntity, ({ body: { name, type }, params: { entityId }, services }) =>
  curateEntity(services, [
    ...(name === undefined ? [] : [{ kind: "rename", entityId, name } as const]),
    ...(type === undefined ? [] : [{ kind: "retype", entityId, type } as const]),
  ]),
);

export const DELETE = handle(HideEntity, ({ params, services }) =>
  curateEntity(services, [{ kind: "hide", ...params }]),
);
