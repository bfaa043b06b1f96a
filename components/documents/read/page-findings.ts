// What was understood on each page of a document: pure functions over its facts.
import type { EntityDetail, PageMention } from "#lib/domain/api/knowledge.ts";
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

export function findingsOfMentions(mentions: readonly PageMention[]): Finding[] {
  return mentions.map(({ entity, ...evidence }, index) => ({
    ...place(evidence, entity.id, index),
    fact: null,
    entity,
  }));
}

export function inReadingOrder(a: Finding, b: Finding): number {
  return a.page - b.page || top(a) - top(b);
}

/** The entities that a page names, each once, in the order in which it names them first. */
export function entitiesOf(mentions: readonly PageMention[]): PageMention["entity"][] {
  return [...new Map(mentions.map(({ entity }) => [entity.id, entity])).values()];
}

/** The next page after `page` on which something was found, or null. */
export function nextPageWith(findings: readonly Finding[], page: number): number | null {
  const later = findings.map((finding) => finding.page).filter((candidate) => candidate > page);
  return later.length > 0 ? Math.min(...later) : null;
}

/** Whether this finding, or all of its owner's, is pointed at. */
export function isLit({ id, ownerId }: Finding, litId: string | null): boolean {
  return litId !== null && (litId === id || litId === ownerId);
}

function place({ page, quote, boxes }: Evidence, ownerId: string, index: number) {
  return { ownerId, id: `${ownerId} ${index}`, page, quote, boxes };
}

function top({ boxes }: Finding): number {
  return boxes[0]?.y ?? 0;
}
