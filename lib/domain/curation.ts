// What a person, or a model for want of one, decided about an entity: kept, undoable, and applied to whatever documents say later.
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

/** A model decides about doubtful pairs alone. Without it: a person. */
const by = { by: z.literal("model").optional() };

export const curationSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("rename"), ...decided, name: z.string() }),
  z.object({ kind: z.literal("retype"), ...decided, type: entityTypeSchema }),
  /** The entity became part of another one. */
  z.object({ kind: z.literal("merge"), ...decided, ...by, into: z.string(), intoKeys: keys }),
  /** The entity and another one, alike as they are, are two things: whatever documents say, they stay apart. */
  z.object({ kind: z.literal("apart"), ...decided, ...by, from: z.string(), fromKeys: keys }),
  /** A model kept the two apart, a person did not agree: they stay in doubt, for people alone. */
  z.object({ kind: z.literal("reopen"), ...decided, from: z.string(), fromKeys: keys }),
  /** These of the entity's names are a thing of their own. */
  z.object({ kind: z.literal("split"), ...decided, names: z.array(z.string()).min(1), splitKeys: keys }),
  z.object({ kind: z.literal("hide"), ...decided }),
]);

/** A decision as it is asked for: about the entity of this id, as it is now. */
export type CurationRequest = { readonly entityId: string } & (
  | { readonly kind: "rename"; readonly name: string }
  | { readonly kind: "retype"; readonly type: EntityType }
  | { readonly kind: "merge"; readonly into: string; readonly by?: "model" | undefined }
  | { readonly kind: "apart"; readonly from: string; readonly by?: "model" | undefined }
  | { readonly kind: "split"; readonly names: readonly string[] }
  | { readonly kind: "hide" }
);

export type Curation = z.infer<typeof curationSchema>;

/** All keys of which a decision speaks. */
export function keysOfCuration({ fromKeys = [], intoKeys = [], keys }: CurationKeys): readonly string[] {
  return [...new Set([...keys, ...intoKeys, ...fromKeys])];
}

interface CurationKeys {
  readonly keys: readonly string[];
  readonly intoKeys?: readonly string[];
  readonly fromKeys?: readonly string[];
}
