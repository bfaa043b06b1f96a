// What may be known: the types of entities and the predicates of facts, each with its words and what it means. The one
// for diving is `dive-ontology.json`; a file named by ONTOLOGY_FILE replaces it. Prompts, schemas, colours, filters and
// labels read it; what is stored holds names alone, so that a graph can be read under any ontology.
import { z } from "zod";

/** A name becomes a label or a relationship type in Cypher: nothing else may ever stand in one. */
export const entityTypeSchema = z.string().regex(/^[A-Z][A-Za-z0-9]{0,63}$/u, "is a word such as FirstAider");
export const predicateSchema = z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/u, "is a name such as TAUGHT_BY");

export type EntityType = z.infer<typeof entityTypeSchema>;
export type Predicate = z.infer<typeof predicateSchema>;

/** The type of what is none of the others: every ontology has it. */
export const OTHER_TYPE = "Other";

/** What the browser can draw beside a type. */
export const TYPE_ICONS = [
  "activity",
  "alert",
  "badge-check",
  "book-open-check",
  "brain",
  "building",
  "calendar",
  "clock",
  "compass",
  "droplet",
  "flag",
  "flame",
  "gauge",
  "hand",
  "heart-pulse",
  "leaf",
  "lightbulb",
  "list-ordered",
  "map-pin",
  "mountain",
  "package",
  "phone",
  "pill",
  "scale",
  "shield",
  "stethoscope",
  "tag",
  "thermometer",
  "tool",
  "user",
  "users",
  "waves",
  "wind",
  "zap",
] as const;

export type TypeIcon = (typeof TYPE_ICONS)[number];

const MAX_TERMS = 60;

const words = z.string().trim().min(1, "is empty").max(300, "is longer than 300 characters");
const wordsIn = z.strictObject({ fr: words, en: words });

const typeTermSchema = z.strictObject({
  name: entityTypeSchema,
  /** On the screen. */
  label: wordsIn,
  /** For whoever reads or extracts. */
  meaning: wordsIn,
  /** What a manual might name so. */
  example: wordsIn,
  icon: z.enum(TYPE_ICONS),
  /** Degrees of the colour circle. */
  hue: z.number().min(0).max(360),
});

const predicateTermSchema = z.strictObject({
  name: predicateSchema,
  /** On the screen, between subject and object; and the other way round. */
  label: wordsIn,
  inverse: wordsIn,
  meaning: wordsIn,
  /** What a manual might say. */
  example: wordsIn,
});

export const ontologySchema = z.strictObject({
  /** What the manuals are about, in English, as it follows "manuals on". */
  field: words,
  types: z
    .array(typeTermSchema)
    .min(1, "is empty")
    .max(MAX_TERMS)
    .check(eachNameOnce)
    .refine((types) => types.some(({ name }) => name === OTHER_TYPE), `has no type ${OTHER_TYPE}, which is needed`),
  predicates: z.array(predicateTermSchema).min(1, "is empty").max(MAX_TERMS).check(eachNameOnce),
});

export type Ontology = z.infer<typeof ontologySchema>;
export type OntologyTerm = Pick<Ontology["types"][number], "name" | "meaning" | "example">;

/** The names, each once: those of the ontology in its order, then others by name. */
export function inOrder(names: Iterable<string>, terms: readonly { readonly name: string }[]): string[] {
  const left = new Set(names);
  const known = terms.map(({ name }) => name).filter((name) => left.delete(name));
  return [...known, ...[...left].sort()];
}

function eachNameOnce({ issues, value }: z.core.ParsePayload<{ name: string }[]>): void {
  value.forEach(({ name }, index) => {
    if (value.findIndex((other) => other.name === name) === index) return;
    issues.push({ code: "custom", input: name, path: [index, "name"], message: `names ${name} again` });
  });
}
