// What a model may answer about a passage: the schema that its reply can only fill, and the way from it to candidates.
import { z } from "zod";
import type { CandidateEntity, CandidateFact, CandidateRef, Candidates } from "#lib/domain/candidate.ts";
import { type Ontology, OTHER_TYPE } from "#lib/domain/ontology.ts";
import { valueSchema } from "#lib/domain/value.ts";
import { foldName } from "#lib/resolve/normalize-name.ts";

// What can be left out costs nothing: output is the dearest part of a call.
const entityShape = {
  name: z.string(),
  aliases: z.array(z.string()).nullish(),
  /** The words that name it; the sentence around them is found without the model. */
  quote: z.string(),
};

const factShape = {
  /** Names of entities of the same reply: their types need not be written twice. */
  subject: z.string(),
  object: z.string().nullish(),
  value: valueSchema.nullish(),
  /** The quote, where it is left out. */
  statement: z.string().nullish(),
  quote: z.string(),
};

/** Of the types and predicates of the ontology alone. */
export function extractionSchemaOf({ predicates, types }: Ontology) {
  const { name, ...entity } = entityShape;
  const { subject, ...fact } = factShape;
  return z.object({
    entities: z.array(z.object({ name, type: z.enum(types.map((type) => type.name)), ...entity })),
    facts: z.array(z.object({ subject, predicate: z.enum(predicates.map((predicate) => predicate.name)), ...fact })),
  });
}

/** Better quotes, by the number of the claim; empty where the passage does not say it. */
export const repairSchema = z.object({ quotes: z.array(z.object({ claim: z.int(), quote: z.string() })) });

export type Extraction = z.infer<ReturnType<typeof extractionSchemaOf>>;

/**
 * The reply as candidates. Entries without a name or a quote say nothing and are left out; a fact about a name that the
 * reply does not list keeps it, so that verification rejects and counts it.
 */
export function toCandidates({ entities, facts }: Extraction): Candidates {
  const listed = entities.flatMap((entity): CandidateEntity[] => {
    const name = entity.name.trim();
    if (name === "" || entity.quote.trim() === "") return [];
    const aliases = [...new Set((entity.aliases ?? []).map((alias) => alias.trim()))];
    return [{ ...entity, name, aliases: aliases.filter((alias) => alias !== "" && alias !== name) }];
  });
  const types = new Map(listed.map(({ name, type }) => [foldName(name), { name, type }]));
  const refOf = (name: string) => types.get(foldName(name)) ?? { name: name.trim(), type: OTHER_TYPE };
  const stated = facts.flatMap((fact): CandidateFact[] => {
    const { predicate, quote, subject } = fact;
    if (subject.trim() === "" || quote.trim() === "") return [];
    const statement = fact.statement?.trim() || quote.trim();
    return [{ subject: refOf(subject), predicate, ...aboutOf(fact, refOf), statement, quote }];
  });
  return { entities: listed, facts: stated };
}

/** A model that gives both means the object and repeats its name as a value, or measures it: the measure is worth more. */
function aboutOf(fact: Extraction["facts"][number], refOf: (name: string) => CandidateRef) {
  const object = fact.object?.trim() || null;
  const value = fact.value ?? null;
  if (object === null || (value !== null && value.number !== null)) return { object: null, value };
  return { object: refOf(object), value: null };
}
