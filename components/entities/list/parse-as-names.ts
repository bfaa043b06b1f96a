import { createParser, parseAsArrayOf } from "nuqs";
import type { z } from "zod";

/** Names of an ontology in the address; what can't be one is left out. */
export function parseAsNames(schema: z.ZodType<string>) {
  const parse = (text: string) => schema.safeParse(text).data ?? null;
  return parseAsArrayOf(createParser({ parse, serialize: String })).withDefault([]);
}
