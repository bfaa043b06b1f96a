// What an extractor read in one chunk, before its quotes are verified and its names resolved.
import { z } from "zod";
import { entityTypeSchema, predicateSchema } from "./ontology.ts";
import { valueSchema } from "./value.ts";

export const candidateRefSchema = z.object({ name: z.string().min(1), type: entityTypeSchema });

/** `offset` is where the quote starts in the chunk's text, if the extractor knows (a quote may occur twice). */
const quoted = { quote: z.string().min(1), offset: z.int().min(0).optional() };

export const candidateEntitySchema = candidateRefSchema.extend({
  /** Other names that the document itself gives to it, an acronym for example. */
  aliases: z.array(z.string()),
  ...quoted,
});

/** `subject` and `object` name entities of the same reply; a fact has an object or a value, never both. */
export const candidateFactSchema = z.object({
  subject: candidateRefSchema,
  predicate: predicateSchema,
  object: candidateRefSchema.nullable(),
  value: valueSchema.nullable(),
  /** One sentence in the document's language. */
  statement: z.string().min(1),
  ...quoted,
});

export const candidatesSchema = z.object({
  entities: z.array(candidateEntitySchema),
  facts: z.array(candidateFactSchema),
});

export type CandidateRef = z.infer<typeof candidateRefSchema>;
export type CandidateEntity = z.infer<typeof candidateEntitySchema>;
export type CandidateFact = z.infer<typeof candidateFactSchema>;
export type Candidates = z.infer<typeof candidatesSchema>;
