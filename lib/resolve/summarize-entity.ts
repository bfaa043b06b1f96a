// A summary of an entity, derived from its facts.
import type { Fact } from "#lib/domain/fact.ts";
import type { Predicate } from "#lib/domain/ontology.ts";

/** What says most about a thing first. */
const ORDER: readonly Predicate[] = [
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
];
const MAX_CHARS = 280;
const MAX_SENTENCES = 2;

/** One or two sentences: the definition, else the statements that say most; "" where there is no fact. */
export function summarizeEntity(facts: readonly Fact[]): string {
  const statements = facts
    .toSorted((a, b) => rank(a) - rank(b) || b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1))
    .map(({ statement }) => endSentence(statement));
  const chosen: string[] = [];
  for (const statement of new Set(statements)) {
    const length = [...chosen, statement].join(" ").length;
    if (chosen.length === 0 || (chosen.length < MAX_SENTENCES && length <= MAX_CHARS)) chosen.push(statement);
  }
  return chosen.join(" ");
}

function rank({ predicate }: Fact): number {
  const at = ORDER.indexOf(predicate);
  return at < 0 ? ORDER.length : at;
}

function endSentence(statement: string): string {
  const trimmed = statement.trim();
  return /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed.replace(/[\s,;:]+$/u, "")}.`;
}
