// What was understood on each page of a document: pure functions over its facts.
import type { EntityDetail } from "#lib/domain/api/knowledge.ts";
import type { Box } from "#lib/domain/box.ts";
import type { EntityRef } from "#lib/domain/entity.ts";
import type { Evidence } from "#lib/domain/evidence.ts";
import type { Fact } from "#lib/domain/fact.ts";

/** A fact, or the mention of an entity, at one place of the document. */
export interface Finding {
  /** Of the fact or entity: it may be found at several places. */
  readonly ownerId: string;
  readonly id: string;
  readonly page: number;
  readonly quote: string;
  readonly boxes: readonly Box[];
  readonly fact: Fact | null;
  readonly entity: EntityRef | null;
}

export function findingsOfFacts(facts: readonly Fact[], documentId: string): Finding[] {
  return facts.flatMap((fact) =>
    fact.evidence
      .filter((evidence) => evidence.documentId === documentId)
      .map((evidence, index) => ({ ...place(evidence, fact.id, index), fact, entity: null })),
  );
}

export function findingsOfEntity(entity: EntityDetail, documentId: string): Finding[] {
  return entity.mentions
    .filter((evidence) => evidence.documentId === documentId)
    .map((evidence, index) => ({ ...place(evidence, entity.id, index), fact: null, entity }))
    .sort(inReadingOrder);
}

export function inReadingOrder(a: Finding, b: Finding): number {
  return a.page - b.page || top(a) - top(b);
}

/** The entities that the facts of a page speak of, each once. */
export function entitiesOf(findings: readonly Finding[]): EntityRef[] {
  const seen = new Map<string, EntityRef>();
  for (const { fact } of findings) {
    for (const entity of [fact?.subject, fact?.object]) if (entity) seen.set(entity.id, entity);
  }
  return [...seen.values()];
}

/** The next page after `page` on which something was found, or null. */
export function nextPageWith(findings: readonly Finding[], page: number): number | null {
  const later = findings.map((finding) => finding.page).filter((candidate) => candidate > page);
  return later.length > 0 ? Math.min(...later) : null;
}

function place({ page, quote, boxes }: Evidence, ownerId: string, index: number) {
  return { ownerId, id: `${ownerId} ${index}`, page, quote, boxes };
}

function top({ boxes }: Finding): number {
  return boxes[0]?.y ?? 0;
}
