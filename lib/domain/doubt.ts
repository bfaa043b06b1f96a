// Two entities that may be one: neither certainly, so that they were joined, nor impossibly.
import { z } from "zod";
import { entitySchema } from "./entity.ts";

export const DOUBT_KINDS = [
  /** A word of one differs from a word of the other by a letter or two. */
  "misprint",
  /** The same words, one as a verb and one as a noun: "vider le masque", "vidage du masque". */
  "form",
  /** The initials of one, but those of another thing too. */
  "acronym",
  /** The same name, of types that are seldom one thing. */
  "type",
] as const;

const doubtReasonSchema = z.object({
  kind: z.enum(DOUBT_KINDS),
  /** The names that are alike, of either entity. */
  a: z.string(),
  b: z.string(),
});

export const doubtfulPairSchema = z.object({
  a: entitySchema,
  b: entitySchema,
  reason: doubtReasonSchema,
  /** 0 to 1: how much speaks for one thing. */
  score: z.number(),
  /** A person took back what a model said of the two: it says no more. */
  isForPeople: z.boolean(),
});

export type DoubtfulPair = z.infer<typeof doubtfulPairSchema>;
export type DoubtKind = (typeof DOUBT_KINDS)[number];
