// A measured limit as a fact states it: "20 m", "au moins 16 ans", "1,6 bar".
import { z } from "zod";

const COMPARATORS = ["=", "<", "<=", ">", ">=", "~"] as const;

export const valueSchema = z.object({
  /** As the document writes it. */
  text: z.string(),
  number: z.number().nullable(),
  /** Normalised: m, min, s, h, bar, L, L/min, kg, years, °C, %, … */
  unit: z.string().nullable(),
  comparator: z.enum(COMPARATORS).nullable(),
});

/** As they are written before a number. */
export const SIGNS = { "=": "", "<": "< ", "<=": "≤ ", ">": "> ", ">=": "≥ ", "~": "≈ " } as const;

export type Value = z.infer<typeof valueSchema>;
