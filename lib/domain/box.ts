// A rectangle on a page, in fractions of its width and height, origin top left.
import { z } from "zod";

const fraction = z.number().min(0).max(1);

export const boxSchema = z.object({
  page: z.int().min(1),
  x: fraction,
  y: fraction,
  width: fraction,
  height: fraction,
});

export type Box = z.infer<typeof boxSchema>;

/**
 * Says where on the page a range of a text stands: `start` and `end` are UTF-16 offsets, end excluded. A box without
 * area says the page alone: a speaker's notes stand nowhere on their slide.
 */
export const textSpanSchema = z.object({ start: z.int().min(0), end: z.int().min(0), box: boxSchema });

export type TextSpan = z.infer<typeof textSpanSchema>;
