import { foldText } from "#lib/client/words/fold-text.ts";
import type { Entity } from "#lib/domain/entity.ts";

/** The alias by which the typed text found the entity, where its name does not say it; null otherwise. */
export function findAlias({ name, aliases }: Pick<Entity, "name" | "aliases">, typed: string): string | null {
  const words = wordsOf(typed);
  const holds = (candidate: string) => {
    const own = wordsOf(candidate);
    return words.every((word) => own.some((other) => other.startsWith(word)));
  };
  if (words.length === 0 || holds(name)) return null;
  return aliases.find(holds) ?? null;
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
