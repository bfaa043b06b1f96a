import { KeepEntityApart } from "#lib/domain/api/curation.ts";
import { curateEntity } from "#lib/graph/curate-entity.ts";
import { handle } from "#lib/server/handle.ts";

export const POST = handle(KeepEntityApart, ({ body, params, services }) =>
  curateEntity(services, [{ kind: "apart", ...params, ...body }]),
);
