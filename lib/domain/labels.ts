// What a thing is called in the languages people read in.
import { z } from "zod";

/** Each name as it would be written within a sentence. */
export const labelsSchema = z.object({ fr: z.string(), en: z.string() });

export type Labels = z.infer<typeof labelsSchema>;
