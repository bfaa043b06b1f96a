// A page of a PDF or a slide of a PPTX, as blocks in reading order.
import { z } from "zod";
import { blockSchema } from "./block.ts";

export const pageSchema = z.object({
  number: z.int().min(1),
  /** Width and height in points (1/72 inch), after rotation; 0 where the format has no pages (Markdown). */
  width: z.number().min(0),
  height: z.number().min(0),
  blocks: z.array(blockSchema),
  /** False for a page on which nothing could be read: shown as a warning. */
  hasText: z.boolean(),
  /** True for a slide that is left out when the slides are shown. */
  isHidden: z.boolean().optional(),
});

export type Page = z.infer<typeof pageSchema>;
