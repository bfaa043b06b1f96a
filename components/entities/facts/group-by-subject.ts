// A document's facts as people read them: by what they speak of, then by verb, what one sentence says together.
import type { EntityRef } from "#lib/domain/entity.ts";
import type { Evidence } from "#lib/domain/evidence.ts";
import type { Fact } from "#lib/domain/fact.ts";
import { inOrder, type Ontology, type Predicate } from "#lib/domain/ontology.ts";

/** What one quote says of the subject: "Niveau 1, PE20 or PESH12" are three facts of one sentence. */
export interface SaidTogether {
  readonly evidence: Evidence;
  readonly facts: readonly [Fact, ...Fact[]];
}

export interface SubjectFacts {
  readonly subject: EntityRef;
  readonly count: number;
  readonly verbs: readonly { readonly predicate: Predicate; readonly sayings: readonly SaidTogether[] }[];
}

/** In the order of the document: a subject where it is spoken of first, and in it each saying. */
export function groupBySubject(
  facts: readonly Fact[],
  documentId: string,
  { predicates }: Pick<Ontology, "predicates">,
): SubjectFacts[] {
  const order = inOrder(
    facts.map(({ predicate }) => predicate),
    predicates,
  );
  return [...Map.groupBy(facts, ({ subject }) => subject.id).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const verbs = order.flatMap((predicate) => {
      const sayings = sayingsOf(
        own.filter((fact) => fact.predicate === predicate),
        documentId,
      );
      return sayings.length > 0 ? [{ predicate, sayings }] : [];
    });
    return [{ subject: first.subject, count: own.length, verbs }];
  });
}

function sayingsOf(facts: readonly Fact[], documentId: string): SaidTogether[] {
  const sayings = new Map<string, { evidence: Evidence; facts: [Fact, ...Fact[]] }>();
  for (const fact of facts) {
    const evidence = fact.evidence.find((candidate) => candidate.documentId === documentId) ?? fact.evidence[0];
    if (!evidence) continue;
    const key = `${evidence.page} ${evidence.quote}`;
    const known = sayings.get(key);
    if (known) known.facts.push(fact);
    else sayings.set(key, { evidence, facts: [fact] });
  }
  return [...sayings.values()];
}
