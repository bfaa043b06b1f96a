// What a person decided about an entity: kept, undoable, and applied to whatever documents say later.
import { z } from "zod";
import { type EntityType, entityTypeSchema } from "./ontology.ts";

/** Decisions hold on to names, not to entities: those come and go with what documents say. */
const keys = z.array(z.string().min(1)).min(1);

const decided = {
  /** Sorts in the order in which decisions were made. */
  id: z.string(),
  /** What the entity was called then. */
  subject: z.string(),
  /** The names it had then, as the resolver's keys, the one that gave its id first. */
  keys,
};

export const curationSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("rename"), ...decided, name: z.string() }),
  z.object({ kind: z.literal("retype"), ...decided, type: entityTypeSchema }),
  /** The entity became part of another one. */
  z.object({ kind: z.literal("merge"), ...decided, into: z.string(), intoKeys: keys }),
  /** These of the entity's names are a thing of their own. */
  z.object({ kind: z.literal("split"), ...decided, names: z.array(z.string()).min(1), splitKeys: keys }),
  z.object({ kind: z.literal("hide"), ...decided }),
]);

/** A decision as it is asked for: about the entity of this id, as it is now. */
export type CurationRequest = { readonly entityId: string } & (
  | { readonly kind: "rename"; readonly name: string }
  | { readonly kind: "retype"; readonly type: EntityType }
  | { readonly kind: "merge"; readonly into: string }
  | { readonly kind: "split"; readonly names: readonly string[] }
  | { readonly kind: "hide" }
);

export type Curation = z.infer<typeof curationSchema>;
