// The facts of an entity in the order in which people read them.
import type { EntityDetail, RelatedEntity } from "#lib/domain/api/knowledge.ts";
import type { Fact } from "#lib/domain/fact.ts";
import { inOrder, type Ontology, type Predicate } from "#lib/domain/ontology.ts";

export interface FactGroup {
  readonly predicate: Predicate;
  /** "out" where the entity is the subject. */
  readonly direction: RelatedEntity["direction"];
  readonly facts: readonly Fact[];
}

interface GroupedFacts {
  /** Measured limits, by predicate and unit, the smallest first. */
  readonly values: readonly Fact[];
  /** All others by predicate, what the entity says of others before what others say of it. */
  readonly groups: readonly FactGroup[];
}

export function groupFacts(
  { id, facts }: Pick<EntityDetail, "id" | "facts">,
  { predicates }: Pick<Ontology, "predicates">,
): GroupedFacts {
  const order = inOrder(
    facts.map(({ predicate }) => predicate),
    predicates,
  );
  const values = facts.filter(isMeasured).sort((a, b) => byMeasure(a, b, order));
  const others = facts.filter((fact) => !isMeasured(fact));
  const groups = order.flatMap((predicate) => {
    const own = others.filter((fact) => fact.predicate === predicate);
    const out = own.filter((fact) => fact.subject.id === id);
    return [
      { predicate, direction: "out" as const, facts: out },
      { predicate, direction: "in" as const, facts: own.filter((fact) => !out.includes(fact)) },
    ];
  });
  return { values, groups: groups.filter((group) => group.facts.length > 0).sort(outFirst) };
}

/** A fact whose value is a number; a value in words alone reads better as a sentence. */
function isMeasured({ value }: Fact): boolean {
  return value !== null && value.number !== null;
}

function byMeasure(a: Fact, b: Fact, order: readonly Predicate[]): number {
  return (
    order.indexOf(a.predicate) - order.indexOf(b.predicate) ||
    (a.value?.unit ?? "").localeCompare(b.value?.unit ?? "") ||
    (a.value?.number ?? 0) - (b.value?.number ?? 0)
  );
}

function outFirst(a: FactGroup, b: FactGroup): number {
  return Number(a.direction === "in") - Number(b.direction === "in");
}
