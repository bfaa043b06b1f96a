// The key-free extractor: the lexicon, the document's own terms, and patterns. No model, no network, no chance.
import type { Chunk } from "#lib/domain/chunk.ts";
import { NO_USAGE } from "#lib/domain/usage.ts";
import type { DocumentContext, DocumentExtractor, ExtractionReply, Extractor } from "#lib/extract/extractor.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { DocumentReader } from "./document-reader.ts";
import { findDefinitionFacts } from "./facts/find-definition-facts.ts";
import { findLimits } from "./facts/find-limits.ts";
import { findListFacts } from "./facts/find-list-facts.ts";
import { findRelations } from "./facts/find-relations.ts";
import { findTableFacts } from "./facts/find-table-facts.ts";
import { ReplyBuilder } from "./reply-builder.ts";
import { buildLexiconTrie } from "./terms/lexicon-trie.ts";
import type { NameTrie } from "./terms/name-trie.ts";
import type { Term } from "./terms/term.ts";

const FACT_FINDERS = [findDefinitionFacts, findLimits, findListFacts, findTableFacts, findRelations];

export class LexiconExtractor implements Extractor {
  readonly kind = "lexicon";
  readonly model = null;
  readonly version = "2";
  readonly #lexicon: Lexicon;
  readonly #trie: NameTrie<Term>;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#trie = buildLexiconTrie(lexicon);
  }

  open(document: DocumentContext): DocumentExtractor {
    const reader = new DocumentReader(document, this.#lexicon, this.#trie);
    return { replyKey: () => null, extract: async (chunk, signal) => readChunk(reader, chunk, signal) };
  }
}

function readChunk(reader: DocumentReader, chunk: Chunk, signal: AbortSignal): ExtractionReply {
  const reply = new ReplyBuilder();
  for (const reading of reader.read(chunk)) {
    signal.throwIfAborted();
    const { passage, title, uses } = reading;
    if (title) reply.addMention(title, passage);
    for (const { term } of uses) reply.addMention(term, passage);
    for (const find of FACT_FINDERS) for (const fact of find(reading, reader.language)) reply.addFact(fact);
  }
  return { candidates: reply.build(), usage: NO_USAGE };
}
