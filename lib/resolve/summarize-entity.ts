// A summary of an entity, derived from its facts.
import type { Predicate } from "#lib/domain/ontology.ts";

/** The order in which a store reads facts for a summary: predicates of another ontology come after these, by name; those of one predicate in order of id. */
export const SUMMARY_ORDER: readonly Predicate[] = [
  "DEFINED_AS",
  "AUTHORIZES",
  "REQUIRES",
  "LIMITED_TO",
  "CAUSES",
  "TREATS",
  "PREVENTS",
  "ISSUED_BY",
  "EQUIVALENT_TO",
  "USES",
  "PART_OF",
  "TEACHES",
  "ASSESSED_BY",
  "DELIVERED_BY",
  "PRECEDES",
  "APPLIES_TO",
  "RELATED_TO",
];

/** A summary is made of so many facts at most. */
export const SUMMARY_FACTS = 3;

const PLACES: ReadonlyMap<Predicate, string> = new Map(
  SUMMARY_ORDER.map((predicate, at) => [predicate, String(at).padStart(2, "0")]),
);

/** Where a fact stands in that order: a text that sorts before those of the facts that come after it. */
export function summaryPlace(predicate: Predicate, factId: string): string {
  return `${PLACES.get(predicate) ?? `~${predicate}`} ${factId}`;
}

const MAX_CHARS = 280;
const MAX_SENTENCES = 2;

/** One or two sentences, of the statements of the first facts in `SUMMARY_ORDER`; "" where there is none. */
export function summarizeEntity(statements: readonly string[]): string {
  const chosen: string[] = [];
  for (const statement of new Set(statements.map(endSentence))) {
    const length = [...chosen, statement].join(" ").length;
    if (chosen.length === 0 || (chosen.length < MAX_SENTENCES && length <= MAX_CHARS)) chosen.push(statement);
  }
  return chosen.join(" ");
}

function endSentence(statement: string): string {
  const trimmed = statement.trim();
  return /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed.replace(/[\s,;:]+$/u, "")}.`;
}
