// The key-free extractor: the lexicon, the document's own terms, and patterns. No model, no network, no chance.
import { setImmediate } from "node:timers/promises";
import type { Chunk } from "#lib/domain/chunk.ts";
import { NO_USAGE } from "#lib/domain/usage.ts";
import type { DocumentContext, DocumentExtractor, ExtractionReply, Extractor } from "#lib/extract/extractor.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { DocumentReader } from "./document-reader.ts";
import { findDefinitionFacts } from "./facts/find-definition-facts.ts";
import { findKnowledgeFacts } from "./facts/find-knowledge-facts.ts";
import { findLabelFacts } from "./facts/find-label-facts.ts";
import { findLimits } from "./facts/find-limits.ts";
import { findListFacts } from "./facts/find-list-facts.ts";
import { findPermissions } from "./facts/find-permissions.ts";
import { findPrevention } from "./facts/find-prevention.ts";
import { findRelations } from "./facts/find-relations.ts";
import { findTableFacts } from "./facts/find-table-facts.ts";
import { ReplyBuilder } from "./reply-builder.ts";
import { surveyDocument } from "./survey-document.ts";
import { CodedNames } from "./terms/coded-names.ts";
import { buildLexiconTrie } from "./terms/lexicon-trie.ts";
import type { NamingBook } from "./terms/name-title.ts";
import { readSpellings } from "./terms/word-forms.ts";

const FACT_FINDERS = [
  findDefinitionFacts,
  findLimits,
  findListFacts,
  findLabelFacts,
  findPrevention,
  findTableFacts,
  findKnowledgeFacts,
  findPermissions,
  findRelations,
];

export class LexiconExtractor implements Extractor {
  readonly kind = "lexicon";
  readonly model = null;
  readonly version = "8";
  readonly #book: NamingBook;

  constructor(lexicon: Lexicon) {
    this.#book = {
      lexicon,
      spellings: readSpellings(lexicon.entries.map(({ fr }) => fr.name)),
      finders: [buildLexiconTrie(lexicon), new CodedNames(lexicon)],
      everyday: buildLexiconTrie(lexicon, true),
    };
  }

  open(document: DocumentContext): DocumentExtractor {
    let opening: Promise<DocumentReader> | null = null;
    return {
      replyKey: () => null,
      estimate: () => NO_USAGE,
      extract: async (chunk, signal) => {
        opening ??= this.#openReader(document, signal);
        try {
          return readChunk(await opening, chunk, signal);
        } catch (error) {
          // An aborted survey is no survey: who comes later starts anew.
          if (signal.aborted) opening = null;
          throw error;
        }
      },
    };
  }

  async #openReader(document: DocumentContext, signal: AbortSignal): Promise<DocumentReader> {
    const survey = await surveyDocument(document, this.#book, async () => {
      await setImmediate();
      signal.throwIfAborted();
    });
    return new DocumentReader(document, survey, this.#book);
  }
}

function readChunk(reader: DocumentReader, chunk: Chunk, signal: AbortSignal): ExtractionReply {
  const reply = new ReplyBuilder();
  const language = chunk.language ?? reader.language;
  for (const reading of reader.read(chunk)) {
    signal.throwIfAborted();
    const { holders, passage, title, uses } = reading;
    if (title) reply.addMention(title, passage);
    for (const term of [...uses.map((use) => use.term), ...holders]) reply.addMention(term, passage);
    for (const find of FACT_FINDERS) for (const fact of find(reading, language)) reply.addFact(fact);
  }
  return { candidates: reply.build(), usage: NO_USAGE };
}
