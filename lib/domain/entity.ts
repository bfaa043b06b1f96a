// A resolved thing of the graph.
import { z } from "zod";
import { labelsSchema } from "./labels.ts";
import { entityTypeSchema } from "./ontology.ts";

export const entityRefSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Where its name is known in both languages. */
  labels: labelsSchema.optional(),
});

export const entitySchema = entityRefSchema.extend({
  type: entityTypeSchema,
  /** The other names that the documents use, sorted. */
  aliases: z.array(z.string()),
  /** Derived from its facts; empty where there are none. */
  summary: z.string(),
  mentionCount: z.int().min(0),
  documentCount: z.int().min(0),
});

export type EntityRef = z.infer<typeof entityRefSchema>;
export type Entity = z.infer<typeof entitySchema>;
