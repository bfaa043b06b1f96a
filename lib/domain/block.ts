// A block of a page: what a reader sees as one heading, paragraph, list item, table or figure.
import { z } from "zod";
import { textSpanSchema } from "./box.ts";

export const tableCellSchema = z.object({
  /** Its paragraphs and list items each on a line. */
  text: z.string(),
  rowSpan: z.int().min(1).default(1),
  colSpan: z.int().min(1).default(1),
  isHeader: z.boolean().default(false),
});

/** `text` is what is read; `spans` map its offsets to boxes, in order, lines or cells at the finest. */
const blockBase = {
  text: z.string(),
  page: z.int().min(1),
  spans: z.array(textSpanSchema),
  /** BCP 47, where it is another than the document's. */
  language: z.string().optional(),
};

export const blockSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("heading"), level: z.int().min(1).max(6), ...blockBase }),
  z.object({ kind: z.literal("paragraph"), ...blockBase }),
  /** `level` 1 is the outermost; `marker` is what stands before the item, "•" or "2." for example. */
  z.object({ kind: z.literal("list-item"), level: z.int().min(1), marker: z.string(), ...blockBase }),
  /**
   * Cells are given once, at their top left. `text` has a line for each row, in it what each of its columns says,
   * separated by " | ": a cell over several says its words in each, long ones but once, and one over all stands alone.
   */
  z.object({ kind: z.literal("table"), rows: z.array(z.array(tableCellSchema)), ...blockBase }),
  z.object({ kind: z.literal("figure"), ...blockBase }),
  z.object({ kind: z.literal("caption"), ...blockBase }),
  z.object({ kind: z.literal("footnote"), ...blockBase }),
  /** A speaker's note of a slide. */
  z.object({ kind: z.literal("note"), ...blockBase }),
  /** A running header, footer or page number: kept, and left out of chunks. */
  z.object({ kind: z.literal("furniture"), ...blockBase }),
]);

export type TableCell = z.infer<typeof tableCellSchema>;
export type Block = z.infer<typeof blockSchema>;
