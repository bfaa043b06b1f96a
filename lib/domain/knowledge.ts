// What one chunk says, each statement on verified evidence: the ledger row from which the graph is made.
import { z } from "zod";
import { candidateRefSchema } from "./candidate.ts";
import { evidenceSchema } from "./evidence.ts";
import { predicateSchema } from "./ontology.ts";
import { valueSchema } from "./value.ts";

export const mentionSchema = candidateRefSchema.extend({ aliases: z.array(z.string()), evidence: evidenceSchema });

export const claimSchema = z.object({
  subject: candidateRefSchema,
  predicate: predicateSchema,
  object: candidateRefSchema.nullable(),
  value: valueSchema.nullable(),
  statement: z.string(),
  evidence: evidenceSchema,
});

export const chunkKnowledgeSchema = z.object({
  mentions: z.array(mentionSchema),
  claims: z.array(claimSchema),
  /** Candidates whose quote is not in the chunk. */
  rejected: z.int().min(0),
});

export type Mention = z.infer<typeof mentionSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type ChunkKnowledge = z.infer<typeof chunkKnowledgeSchema>;
