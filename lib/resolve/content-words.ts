// The words that tell one name of a type from another: without prepositions, and without words that say nothing new.
import type { EntityType } from "#lib/domain/ontology.ts";

const QUALIFIERS: Partial<Record<EntityType, ReadonlySet<string>>> = {
  Certification: toSet(
    "brevet diplome certificat certification qualification plongeur diver carte card certificate ffessm",
  ),
  Equipment: toSet("plongee scuba dive diving plongeur materiel equipement"),
  Gas: toSet("melange gaz gas mix mixture"),
  Procedure: toSet("technique methode manoeuvre procedure exercice exercise method maneuver"),
  Competency: toSet("competence competency technique savoir skill maitrise capacite exercice exercise"),
  Concept: toSet("notion principe principle concept phenomene phenomenon"),
  Environment: toSet("plongee"),
  Regulation: toSet("article art norme standard part"),
};

/** "Technique de palmage" is finning; "plongée technique" is a dive of another kind. */
const KINDS = toSet("technique");

const PREPOSITIONS = toSet("a au aux en et and sur pour par with of for in on to avec numero");

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

export function withoutPrepositions(tokens: readonly string[]): readonly string[] {
  return tokens.filter((_, at) => !isPreposition(tokens, at));
}

/** A letter alone is a name of its own where it ends one, "mention A", and where no number stands beside it, "valeur M". */
function isPreposition(tokens: readonly string[], at: number): boolean {
  const token = tokens[at] ?? "";
  if (token === "m") return isNumber(tokens[at - 1]);
  if (token === "n" || token === "no") return isNumber(tokens[at + 1]);
  return PREPOSITIONS.has(token) && !(token === "a" && at === tokens.length - 1);
}

function isNumber(token: string | undefined): boolean {
  return token !== undefined && /^\d/u.test(token);
}

/** Of a folded name's tokens, in their order; all of them where nothing else would be left. */
export function contentWords(tokens: readonly string[], type: EntityType): readonly string[] {
  const content = withoutPrepositions(tokens);
  const bare = content.filter((token, at) => !QUALIFIERS[type]?.has(token) || (at > 0 && KINDS.has(token)));
  // What is left must still name something: not a number alone.
  if (bare.some((token) => /\p{L}{2}|\p{L}\d/u.test(token))) return bare;
  return content.length > 0 ? content : tokens;
}
