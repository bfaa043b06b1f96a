// What a sentence defines, as a fact about the thing that it names at its beginning.

import { foldName } from "#lib/resolve/normalize-name.ts";
import type { Reading } from "../reading.ts";
import type { FactDraft } from "../reply-builder.ts";
import { findDefinition } from "../terms/find-definition.ts";
import { stateFact } from "./state.ts";

const MAX_CHARS = 240;

export function findDefinitionFacts(reading: Reading, language: string | null): FactDraft[] {
  const { passage, uses } = reading;
  const definition = passage.kind === "heading" ? null : findDefinition(passage.text);
  if (!definition || definition.text.length > MAX_CHARS) return [];
  const folded = foldName(definition.name);
  const named = uses.find(({ end, start }) => {
    const written = passage.text.slice(start - passage.start, end - passage.start);
    return foldName(written) === folded;
  });
  if (!named) return [];
  const object = { text: definition.text, number: null, unit: null, comparator: null };
  const statement = stateFact(reading, named.term, language);
  return [{ subject: named.term, predicate: "DEFINED_AS", object, statement, passage }];
}
