// What a model might say of any passage, as long as a real answer is (1.3 tokens for each of the passage): a name and a statement
// for every other sentence.
import type { Extraction } from "#lib/extract/prompt/extraction-schema.ts";

/** Sentences, items and rows that say something. */
const STATEMENT = /[^.!?\n|]{25,}[.!?]?/gu;
const NAME = /\p{L}[\p{L}\d'’-]*(?: [\p{L}\d'’-]+){0,2}/u;
export function answerOf(passage: string): Extraction {
  const entities: Extraction["entities"] = [];
  const facts: Extraction["facts"] = [];
  for (const [index, match] of [...passage.matchAll(STATEMENT)].entries()) {
    const quote = match[0].trim();
    const [name] = NAME.exec(quote) ?? [];
    if (index % 2 > 0 || !name) continue;
    entities.push({ name, type: "Concept", quote: name });
    const value = { text: quote, number: null, unit: null, comparator: null };
    facts.push({ subject: name, predicate: "DEFINED_AS", value, quote });
  }
  return { entities, facts };
}
