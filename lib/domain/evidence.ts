// The exact quote, page and boxes on which an entity or a fact stands.
import { z } from "zod";
import { boxSchema } from "./box.ts";

export const evidenceSchema = z.object({
  documentId: z.string(),
  chunkId: z.string(),
  page: z.int().min(1),
  /** Found word for word in the chunk's text. */
  quote: z.string(),
  boxes: z.array(boxSchema),
});

export type Evidence = z.infer<typeof evidenceSchema>;
