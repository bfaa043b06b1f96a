// An entity's name as a reader of this language sees it.
import type { EntityRef } from "#lib/domain/entity.ts";
import type { Locale } from "./locales.ts";

/** In the reader's language where it is known there, with a capital as at the head of a line. */
export function nameFor({ labels, name }: Pick<EntityRef, "labels" | "name">, locale: Locale): string {
  const shown = labels?.[locale] ?? name;
  // "pH", "e-learning": a small letter that is meant to be one.
  return /^\p{Ll}(?:\p{Lu}|-)/u.test(shown) ? shown : shown.charAt(0).toLocaleUpperCase(locale) + shown.slice(1);
}
