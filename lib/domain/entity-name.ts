// A name of an entity, and why it is one of its names.
import { z } from "zod";
import { entityTypeSchema } from "./ontology.ts";

/** From the surest to what only somebody's word stands for. */
export const NAME_REASONS = [
  /** It differs by case, accents, number, articles or hyphens only. */
  "folded",
  /** The same letters, set otherwise. */
  "spelling",
  /** The lexicon knows both as names of one thing. */
  "alias",
  /** The lexicon knows both, each in its language. */
  "translation",
  /** The same words in another order, with words that add nothing, or word by word in the other language. */
  "wording",
  "misprint",
  "acronym",
  /** A document gives both as names of one thing. */
  "stated",
  "model",
  "person",
] as const;

const nameReasonSchema = z.object({
  kind: z.enum(NAME_REASONS),
  /** The name with which it was found to be one. */
  with: z.string(),
});

export const entityNameSchema = z.object({
  name: z.string(),
  type: entityTypeSchema,
  /** How often documents write it so. */
  mentionCount: z.int().min(0),
  /** Null for the one name from which the entity is made. */
  reason: nameReasonSchema.nullable(),
});

export type NameReason = (typeof NAME_REASONS)[number];
export type EntityName = z.infer<typeof entityNameSchema>;
