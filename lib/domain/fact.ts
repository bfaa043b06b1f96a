// A resolved statement about an entity: an object entity or a typed value, and all its evidence.
import { z } from "zod";
import { entityRefSchema } from "./entity.ts";
import { evidenceSchema } from "./evidence.ts";
import { predicateSchema } from "./ontology.ts";
import { valueSchema } from "./value.ts";

export const factSchema = z.object({
  id: z.string(),
  subject: entityRefSchema,
  predicate: predicateSchema,
  object: entityRefSchema.nullable(),
  value: valueSchema.nullable(),
  statement: z.string(),
  evidence: z.array(evidenceSchema),
});

export type Fact = z.infer<typeof factSchema>;
