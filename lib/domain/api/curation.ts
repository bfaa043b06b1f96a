// Decisions about entities over HTTP: rename, retype, merge, keep apart, split, hide, and take back.
import { z } from "zod";
import { curationSchema } from "../curation.ts";
import { endpoint } from "../endpoint.ts";
import { entityTypeSchema } from "../ontology.ts";
import { entityDetailSchema } from "./knowledge.ts";

const MAX_NAME_LENGTH = 200;

const params = z.object({ entityId: z.string() });
const name = z.string().trim().min(1).max(MAX_NAME_LENGTH);

const curatedSchema = z.object({
  /** What was decided, each to be undone by its id. */
  curations: z.array(curationSchema),
  /** The entity as it is now; null where it is hidden. */
  entity: entityDetailSchema.nullable(),
});

export const PatchEntity = endpoint({
  method: "PATCH",
  path: "/api/entities/{entityId}",
  summary: "Renames or retypes an entity, or both",
  params,
  body: z
    .object({ name: name.optional(), type: entityTypeSchema.optional() })
    .refine((body) => body.name !== undefined || body.type !== undefined, "needs a name or a type"),
  result: curatedSchema,
});

export const MergeEntity = endpoint({
  method: "POST",
  path: "/api/entities/{entityId}/merge",
  summary: "Makes an entity part of another one, whose name stays",
  params,
  body: z.object({ into: z.string() }),
  result: curatedSchema,
});

export const SplitEntity = endpoint({
  method: "POST",
  path: "/api/entities/{entityId}/split",
  summary: "Makes some of an entity's names a thing of their own",
  params,
  body: z.object({ names: z.array(name).min(1) }),
  result: curatedSchema,
});

export const KeepEntityApart = endpoint({
  method: "POST",
  path: "/api/entities/{entityId}/apart",
  summary: "Keeps an entity and another one two things, whatever documents say later",
  params,
  body: z.object({ from: z.string() }),
  result: curatedSchema,
});

export const HideEntity = endpoint({
  method: "DELETE",
  path: "/api/entities/{entityId}",
  summary: "Hides an entity and the facts that name it",
  params,
  result: curatedSchema,
});

export const ListCurations = endpoint({
  method: "GET",
  path: "/api/curation",
  summary: "Everything that was decided and not undone, in order",
  result: z.object({ curations: z.array(curationSchema) }),
});

export const UndoCuration = endpoint({
  method: "POST",
  path: "/api/curation/{curationId}/undo",
  summary: "Takes a decision back as if it had never been made; what a model had merged is kept apart then",
  params: z.object({ curationId: z.string() }),
  result: z.object({ curation: curationSchema }),
});
