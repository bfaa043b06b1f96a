// Doubtful pairs over HTTP. They are decided by a merge, or by keeping the two apart.
import { z } from "zod";
import { doubtfulPairSchema } from "../doubt.ts";
import { endpoint } from "../endpoint.ts";
import { placeCursorSchema } from "./cursor.ts";

export const doubtQuerySchema = z.object({
  /** Only pairs of which this document mentions one entity at least. */
  document: z.string().optional(),
  cursor: placeCursorSchema,
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const doubtPageSchema = z.object({
  pairs: z.array(doubtfulPairSchema),
  total: z.int().min(0),
  nextCursor: z.string().nullable(),
});

export const ListDoubts = endpoint({
  method: "GET",
  path: "/api/review",
  summary: "Pairs of entities that may be one, likeliest first, until they are merged or kept apart",
  query: doubtQuerySchema,
  result: doubtPageSchema,
});

export type DoubtQuery = z.infer<typeof doubtQuerySchema>;
export type DoubtPage = z.infer<typeof doubtPageSchema>;
