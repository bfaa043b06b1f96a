// Where a list goes on, as an earlier answer's `nextCursor` said it.
import { z } from "zod";

const UNKNOWN = "is not one that an earlier answer gave";

/** Of lists that count places. */
export const placeCursorSchema = z
  .string()
  .regex(/^\d{1,15}$/u, UNKNOWN)
  .optional();

/** Of lists of facts: the id of the last one. */
export const factCursorSchema = z
  .string()
  .regex(/^f_[0-9a-f]{20}$/u, UNKNOWN)
  .optional();
