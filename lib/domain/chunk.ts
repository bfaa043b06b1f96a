// A chunk: consecutive blocks under one heading path that fit one model call.
import { z } from "zod";
import { textSpanSchema } from "./box.ts";

const CHUNK_STATUSES = ["pending", "saved", "failed"] as const;
export const chunkStatusSchema = z.enum(CHUNK_STATUSES);
export type ChunkStatus = z.infer<typeof chunkStatusSchema>;

export const chunkSchema = z.object({
  id: z.string(),
  documentId: z.string(),
  /** Place in the document, from 0. */
  index: z.int().min(0),
  text: z.string(),
  /** The heading path, outermost first. */
  headings: z.array(z.string()),
  pageStart: z.int().min(1),
  pageEnd: z.int().min(1),
  tokens: z.int().min(0),
  /** BCP 47, where most of it is in another language than the document. */
  language: z.string().optional(),
  /** Where the text stands on its pages; ordered by `start`. */
  spans: z.array(textSpanSchema),
});

export type Chunk = z.infer<typeof chunkSchema>;
