// The key-free extractor: the lexicon, the document's own terms, and patterns. No model, no network, no chance.
import type { CandidateEntity } from "#lib/domain/candidate.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
import { NO_USAGE } from "#lib/domain/usage.ts";
import type { DocumentContext, DocumentExtractor, ExtractionReply, Extractor } from "#lib/extract/extractor.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { findUses } from "./find-uses.ts";
import { buildLexiconTrie } from "./lexicon-trie.ts";
import type { NameTrie } from "./name-trie.ts";
import { splitPassages } from "./split-passages.ts";
import type { Term } from "./term.ts";

export class LexiconExtractor implements Extractor {
  readonly kind = "lexicon";
  readonly model = null;
  readonly version = "1";
  readonly #trie: NameTrie<Term>;

  constructor(lexicon: Lexicon) {
    this.#trie = buildLexiconTrie(lexicon);
  }

  open(_document: DocumentContext): DocumentExtractor {
    return { replyKey: () => null, extract: async (chunk, signal) => this.#extract(chunk, signal) };
  }

  #extract(chunk: Chunk, signal: AbortSignal): ExtractionReply {
    signal.throwIfAborted();
    const { passages } = splitPassages(chunk.text, []);
    const entities = passages.flatMap((passage) =>
      findUses(passage, [this.#trie]).map(
        ({ term }): CandidateEntity => ({
          name: term.name,
          type: term.type,
          aliases: [],
          quote: passage.text,
          offset: passage.start,
        }),
      ),
    );
    return { candidates: { entities, facts: [] }, usage: NO_USAGE };
  }
}
