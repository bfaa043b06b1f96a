// Collects the candidates of a chunk: each entity with its quote, each fact once, no fact about an entity that is not there.
import type { CandidateEntity, CandidateFact, Candidates } from "#lib/domain/candidate.ts";
import type { Predicate } from "#lib/domain/ontology.ts";
import type { Value } from "#lib/domain/value.ts";
import type { Passage } from "./passages/passage.ts";
import type { Term } from "./terms/term.ts";

export interface FactDraft {
  readonly subject: Term;
  readonly predicate: Predicate;
  /** A term is an object, a value a measure or the words of the document. */
  readonly object: Term | Value;
  readonly statement: string;
  readonly passage: Passage;
}

export class ReplyBuilder {
  readonly #entities = new Map<string, CandidateEntity>();
  readonly #facts = new Map<string, CandidateFact>();
  readonly #known = new Set<string>();

  /** Once for each passage. */
  addMention(term: Term, passage: Passage): void {
    this.#known.add(refKey(term));
    this.#entities.set(`${refKey(term)}@${passage.start}`, toEntity(term, passage));
  }

  addFact({ object, passage, predicate, statement, subject }: FactDraft): void {
    const isTerm = "type" in object;
    if (isTerm && refKey(object) === refKey(subject)) return;
    for (const term of isTerm ? [subject, object] : [subject]) this.#require(term, passage);
    const said = isTerm ? refKey(object) : `${object.comparator}${object.number}${object.unit}${object.text}`;
    const key = `${refKey(subject)} ${predicate} ${said} @${passage.start}`;
    this.#facts.set(key, {
      subject: toRef(subject),
      predicate,
      object: isTerm ? toRef(object) : null,
      value: isTerm ? null : object,
      statement,
      quote: passage.text,
      offset: passage.start,
    });
  }

  build(): Candidates {
    return { entities: [...this.#entities.values()], facts: [...this.#facts.values()] };
  }

  /** What a passage is about may be named above it only, in another chunk even: then the passage is its evidence. */
  #require(term: Term, passage: Passage): void {
    if (!this.#known.has(refKey(term))) this.addMention(term, passage);
  }
}

function toEntity(term: Term, { start, text }: Passage): CandidateEntity {
  return { ...toRef(term), aliases: [...term.aliases], quote: text, offset: start };
}

function toRef({ name, type }: Term) {
  return { name, type };
}

function refKey({ name, type }: Term): string {
  return `${type}:${name}`;
}
