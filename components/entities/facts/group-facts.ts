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
  /** Measured limits by predicate, in each by unit, the smallest first. */
  readonly values: readonly FactGroup[];
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
  const isOwn = (fact: Fact) => fact.subject.id === id;
  const others = facts.filter((fact) => !isMeasured(fact));
  const byDirection = { out: others.filter(isOwn), in: others.filter((fact) => !isOwn(fact)) };
  return {
    values: groupBy("out", facts.filter(isMeasured).sort(byMeasure), order),
    groups: [...groupBy("out", byDirection.out, order), ...groupBy("in", byDirection.in, order)],
  };
}

function groupBy(direction: FactGroup["direction"], facts: readonly Fact[], order: readonly Predicate[]): FactGroup[] {
  return order
    .map((predicate) => ({ predicate, direction, facts: facts.filter((fact) => fact.predicate === predicate) }))
    .filter((group) => group.facts.length > 0);
}

/** A fact whose value is a number; a value in words alone reads better as a sentence. */
function isMeasured({ value }: Fact): boolean {
  return value !== null && value.number !== null;
}

function byMeasure(a: Fact, b: Fact): number {
  return (a.value?.unit ?? "").localeCompare(b.value?.unit ?? "") || (a.value?.number ?? 0) - (b.value?.number ?? 0);
}
