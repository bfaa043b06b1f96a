// What the ontology says on the screen: words and colours.
import type { Ontology } from "#lib/domain/ontology.ts";
import type { Locale } from "./locales.ts";

/** The ontology's words as messages: `types.FirstAider`, `predicates.in.TREATS`. */
export function ontologyMessages({ predicates, types }: Ontology, locale: Locale) {
  return {
    types: toMessages(types, ({ label }) => label[locale]),
    predicates: {
      out: toMessages(predicates, ({ label }) => label[locale]),
      in: toMessages(predicates, ({ inverse }) => inverse[locale]),
    },
  };
}

/** For a name of another ontology, under which something was read before: "FirstAider" is "First aider". */
export function readableName(name: string): string {
  const words = name.replace(/(?<=[a-z0-9])(?=[A-Z])|_/gu, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Each type's colour as a variable of CSS; lightness and strength are the theme's. */
export function typeColors({ types }: Ontology): Record<`--type-${string}`, string> {
  return Object.fromEntries(types.map(({ hue, name }) => [`--type-${name}`, `oklch(var(--type-tone) ${hue})`]));
}

function toMessages<T extends { name: string }>(terms: readonly T[], wordsOf: (term: T) => string) {
  return Object.fromEntries(terms.map((term) => [term.name, wordsOf(term)]));
}
