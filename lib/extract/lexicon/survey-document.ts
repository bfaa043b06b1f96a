// Goes through a whole document once, before any chunk of it is read: its terms, and the headings above each chunk.
import type { DocumentContext } from "../extractor.ts";
import type { Passage } from "./passages/passage.ts";
import { type Heading, splitPassages } from "./passages/split-passages.ts";
import { DocumentTerms } from "./terms/document-terms.ts";
import type { NamingBook } from "./terms/name-title.ts";

export interface DocumentSurvey {
  readonly terms: DocumentTerms;
  /** The headings that are open where a chunk starts, by the chunk's id. */
  readonly paths: ReadonlyMap<string, readonly Heading[]>;
}

/** `pause` is awaited between chunks, so that a long document keeps nobody waiting; it may reject to stop. */
export async function surveyDocument(
  { chunks, language }: DocumentContext,
  book: NamingBook,
  pause: () => Promise<void>,
): Promise<DocumentSurvey> {
  const terms = new DocumentTerms(language, book);
  const paths = new Map<string, readonly Heading[]>();
  const surveyed: (readonly Passage[])[] = [];
  let path: readonly Heading[] = [];
  for (const chunk of chunks) {
    await pause();
    paths.set(chunk.id, path);
    const split = splitPassages(chunk.text, path);
    for (const passage of split.passages) terms.observe(passage);
    surveyed.push(split.passages);
    path = split.path;
  }
  for (const passages of surveyed) {
    await pause();
    for (const passage of passages) terms.addTitle(passage);
  }
  terms.addPhrases();
  return { terms, paths };
}
