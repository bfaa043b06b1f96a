// From candidates to knowledge: a quote that stands word for word in its chunk becomes evidence with page and boxes;
// what can't be proved is rejected and counted.
import type { CandidateFact, CandidateRef, Candidates } from "#lib/domain/candidate.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { Evidence } from "#lib/domain/evidence.ts";
import type { ChunkKnowledge, Claim, Mention } from "#lib/domain/knowledge.ts";
import type { Value } from "#lib/domain/value.ts";
import { foldName } from "#lib/resolve/normalize-name.ts";
import { findQuote } from "./find-quote.ts";
import { isMeasuredSo } from "./is-measured-so.ts";
import { locateBoxes } from "./locate-boxes.ts";
import { readNumbers } from "./read-numbers.ts";

/** `rejected` counts: quotes not in the chunk, facts about unproved entities or about nothing, numbers that the quote does not state, or not in that unit. */
export function verifyEvidence(chunk: Chunk, candidates: Candidates): ChunkKnowledge {
  const mentions = candidates.entities.flatMap((entity): Mention[] => {
    const evidence = toEvidence(chunk, entity.quote, entity.offset);
    return evidence ? [{ name: entity.name, type: entity.type, aliases: entity.aliases, evidence }] : [];
  });
  const known = new Set(mentions.map(refKey));
  const claims = candidates.facts.flatMap((fact): Claim[] => {
    const evidence = isProvable(fact, known) ? toEvidence(chunk, fact.quote, fact.offset) : null;
    if (!evidence || !isStated(fact.value, evidence.quote)) return [];
    const { object, predicate, statement, subject, value } = fact;
    return [{ subject, predicate, object, value, statement, evidence }];
  });
  const rejected = candidates.entities.length - mentions.length + candidates.facts.length - claims.length;
  return { mentions, claims, rejected };
}

function toEvidence(chunk: Chunk, quote: string, offset: number | undefined): Evidence | null {
  const range = findQuote(chunk.text, quote, offset);
  if (!range || range.start === range.end) return null;
  const places = locateBoxes(chunk.spans, range);
  return {
    documentId: chunk.documentId,
    chunkId: chunk.id,
    page: places[0]?.page ?? pageBefore(chunk, range.start),
    quote: chunk.text.slice(range.start, range.end),
    boxes: places.filter(({ height, width }) => height > 0 && width > 0),
  };
}

/** The page of the last text before the range that has a place: a sign between two texts has none. */
function pageBefore(chunk: Chunk, offset: number): number {
  return chunk.spans.findLast((span) => span.start <= offset)?.box.page ?? chunk.pageStart;
}

function isProvable({ object, subject, value }: CandidateFact, known: ReadonlySet<string>): boolean {
  const isWhole = (object === null) !== (value === null);
  return isWhole && known.has(refKey(subject)) && (object === null || known.has(refKey(object)));
}

function isStated(value: Value | null, quote: string): boolean {
  if (!value || value.number === null) return true;
  const { number: wanted } = value;
  return readNumbers(quote).some(
    (stated) =>
      (stated.number === wanted || (stated.number === -wanted && isBelow(quote, stated.start))) &&
      isMeasuredSo(quote, stated, value.unit),
  );
}

function isBelow(quote: string, start: number): boolean {
  return /(?:[-−–]\s?|moins\s|minus\s)$/iu.test(quote.slice(0, start));
}

function refKey({ name, type }: CandidateRef): string {
  return `${type}:${foldName(name)}`;
}
