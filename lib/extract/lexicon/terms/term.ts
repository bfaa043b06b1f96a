// A term: a thing that can be found in text, of the lexicon or of the document itself.
import type { EntityType } from "#lib/domain/ontology.ts";

export interface Term {
  /** The name under which it is reported. */
  readonly name: string;
  readonly type: EntityType;
  /** Of the lexicon; null for the document's own. */
  readonly conceptId: string | null;
  /** Other names that this document gives to it. */
  readonly aliases: readonly string[];
}

/** A term as it stands in a passage; offsets are those of the chunk's text. */
export interface TermUse {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

/** Equal for two terms that are certainly one thing. */
export function termKey({ conceptId, name, type }: Term): string {
  return conceptId ?? `${type}:${name}`;
}
