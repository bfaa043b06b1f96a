// Reads the chunks of one document: each passage with its terms, its measures and what it is about.
import type { Chunk } from "#lib/domain/chunk.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import type { DocumentContext } from "../extractor.ts";
import { findMeasures } from "../values/find-measures.ts";
import type { Passage } from "./passages/passage.ts";
import { sectionOf } from "./passages/section-kinds.ts";
import { type Heading, splitPassages } from "./passages/split-passages.ts";
import type { Reading } from "./reading.ts";
import { DocumentTerms } from "./terms/document-terms.ts";
import { findUses } from "./terms/find-uses.ts";
import type { NameTrie } from "./terms/name-trie.ts";
import { type Term, termKey } from "./terms/term.ts";

/** A title is about the one thing that it names in so large a part. */
const MIN_SHARE = 0.5;

export class DocumentReader {
  readonly language: string | null;
  readonly #paths = new Map<string, readonly Heading[]>();
  readonly #terms: DocumentTerms;
  readonly #tries: readonly NameTrie<Term>[];
  readonly #subject: Term | null;
  readonly #topics = new Map<string, Term | null>();

  constructor({ chunks, language, title }: DocumentContext, lexicon: Lexicon, lexiconTrie: NameTrie<Term>) {
    this.language = language;
    const passages: Passage[] = [];
    let path: readonly Heading[] = [];
    for (const chunk of chunks) {
      this.#paths.set(chunk.id, path);
      const split = splitPassages(chunk.text, path);
      passages.push(...split.passages);
      path = split.path;
    }
    this.#terms = new DocumentTerms(passages, language, lexicon);
    this.#tries = [this.#terms.trie, lexiconTrie];
    this.#subject = this.#certificateOf(title);
  }

  read(chunk: Chunk): readonly Reading[] {
    const path = this.#paths.get(chunk.id) ?? chunk.headings.map((text, at) => ({ level: at + 1, text }));
    return splitPassages(chunk.text, path).passages.map((passage) => this.#readPassage(passage));
  }

  #readPassage(passage: Passage): Reading {
    return {
      passage,
      uses: findUses(passage, this.#tries),
      measures: findMeasures(passage.text),
      title: this.#terms.titleOf(passage),
      topic: this.#topicOf(passage),
      certificate: this.#certificateAbove(passage),
      section: announcedBy(passage),
    };
  }

  #topicOf(passage: Passage): Term | null {
    if (passage.cell && passage.cell.column > 0) {
      const row = this.#terms.rowOf(passage) ?? this.#topic(passage.cell.rowHead);
      if (row) return row;
    }
    const titles = [passage.lead, ...passage.path.toReversed()].filter((title) => title !== "");
    for (const title of titles) {
      const topic = (title === passage.lead ? null : this.#terms.headingOf(title)) ?? this.#topic(title);
      if (topic) return topic;
    }
    return null;
  }

  /** The one thing that a title names beside words that say little. */
  #topic(title: string): Term | null {
    const known = this.#topics.get(title);
    if (known !== undefined) return known;
    const uses = findUses({ text: title, start: 0 }, this.#tries);
    const length = uses.reduce((sum, { end, start }) => sum + end - start, 0);
    const terms = new Map(uses.map(({ term }) => [termKey(term), term]));
    const [only] = terms.values();
    const topic = terms.size === 1 && only && length >= MIN_SHARE * title.length ? only : null;
    this.#topics.set(title, topic);
    return topic;
  }

  #certificateAbove({ lead, path }: Passage): Term | null {
    for (const title of [lead, ...path.toReversed()]) {
      const certificate = this.#certificateOf(title);
      if (certificate) return certificate;
    }
    return this.#subject;
  }

  /** The only certification that a title names. */
  #certificateOf(title: string): Term | null {
    if (title === "") return null;
    const uses = findUses({ text: title, start: 0 }, this.#tries);
    const found = new Map(
      uses.filter(({ term }) => term.type === "Certification").map(({ term }) => [termKey(term), term]),
    );
    const [only] = found.values();
    return found.size === 1 ? (only ?? null) : null;
  }
}

function announcedBy({ cell, lead, path }: Passage) {
  const titles = [cell?.columnHead ?? "", lead, path.at(-1) ?? ""];
  for (const title of titles) {
    const section = title === "" ? null : sectionOf(title);
    if (section) return section;
  }
  return null;
}
