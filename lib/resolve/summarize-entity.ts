// A summary of an entity, derived from its facts.
import type { Predicate } from "#lib/domain/ontology.ts";

/** What says most about a thing first; predicates of another ontology come after, by name. */
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

/** The order in which a store reads facts for a summary; those of one predicate in order of id. */
export function summaryOrder(stated: Iterable<Predicate>): Predicate[] {
  const predicates = new Set(stated);
  const known = SUMMARY_ORDER.filter((predicate) => predicates.delete(predicate));
  return [...known, ...[...predicates].sort()];
}

/** A summary is made of so many facts at most. */
export const SUMMARY_FACTS = 3;

const MAX_CHARS = 280;
const MAX_SENTENCES = 2;

/** One or two sentences, of the statements of the first facts in `summaryOrder`; "" where there is none. */
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
