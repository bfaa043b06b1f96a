// What a model may answer about a passage: the schema that its reply can only fill, and the way from it to candidates.
import { z } from "zod";
import type { CandidateEntity, CandidateFact, Candidates } from "#lib/domain/candidate.ts";
import { entityTypeSchema, predicateSchema } from "#lib/domain/ontology.ts";
import { valueSchema } from "#lib/domain/value.ts";
import { foldName } from "#lib/resolve/normalize-name.ts";

const entitySchema = z.object({
  name: z.string(),
  type: entityTypeSchema,
  aliases: z.array(z.string()),
  quote: z.string(),
});

const factSchema = z.object({
  /** Names of entities of the same reply: their types need not be written twice. */
  subject: z.string(),
  predicate: predicateSchema,
  object: z.string().nullable(),
  value: valueSchema.nullable(),
  statement: z.string(),
  quote: z.string(),
});

export const extractionSchema = z.object({ entities: z.array(entitySchema), facts: z.array(factSchema) });

/** Better quotes, by the number of the claim; empty where the passage does not say it. */
export const repairSchema = z.object({ quotes: z.array(z.object({ claim: z.int(), quote: z.string() })) });

export type Extraction = z.infer<typeof extractionSchema>;

/**
 * The reply as candidates. Entries without a name, a statement or a quote say nothing and are left out; a fact about a
 * name that the reply does not list keeps it, so that verification rejects and counts it.
 */
export function toCandidates({ entities, facts }: Extraction): Candidates {
  const listed = entities.flatMap((entity): CandidateEntity[] => {
    const name = entity.name.trim();
    if (name === "" || entity.quote.trim() === "") return [];
    const aliases = [...new Set(entity.aliases.map((alias) => alias.trim()))];
    return [{ ...entity, name, aliases: aliases.filter((alias) => alias !== "" && alias !== name) }];
  });
  const types = new Map(listed.map(({ name, type }) => [foldName(name), { name, type }]));
  const refOf = (name: string) => types.get(foldName(name)) ?? { name: name.trim(), type: "Other" as const };
  const stated = facts.flatMap((fact): CandidateFact[] => {
    const { object, predicate, quote, statement, subject, value } = fact;
    if (!subject.trim() || !statement.trim() || !quote.trim()) return [];
    // A model that gives both means the object and repeats its name as a value, or the other way round.
    const both = object?.trim() && value;
    const isValue = value && (!both || value.number !== null);
    return [
      {
        subject: refOf(subject),
        predicate,
        object: object?.trim() && !isValue ? refOf(object) : null,
        value: isValue ? value : null,
        statement: statement.trim(),
        quote,
      },
    ];
  });
  return { entities: listed, facts: stated };
}
