// Blocks: where a name is filed and looked for, so that it is compared with few others however many there are. Long
// names look for acronyms and acronyms for long names: names that merely have the same initials never meet.
import { MISPRINT_CHARS } from "./is-misprint.ts";
import type { NameView } from "./name-view.ts";

/** Looked at again and again, as the views are. */
const filed = new WeakMap<NameView, readonly string[]>();
const probes = new WeakMap<NameView, readonly string[]>();

/** Of two names that may be one, either is looked for where the other is filed. */
export function blocksOfView(view: NameView): readonly string[] {
  const known = filed.get(view);
  if (known) return known;
  const { acronym, heard, initials, stem } = view;
  const own = acronym === null ? `h:${heard}` : `a:${acronym}`;
  const sure = [...sharedBlocks(view), own, ...initials.map((text) => `i:${text}`)];
  // Names of one stem are never one for sure: only who has doubts looks there.
  const doubted = stem === null ? [] : [`v:${stem}`];
  const found = [...new Set([...sure, ...misprintBlocks(view, [0]), ...doubted])];
  filed.set(view, found);
  return found;
}

export function probesOfView(view: NameView): readonly string[] {
  const known = probes.get(view);
  if (known) return known;
  const { acronym, heard, initials } = view;
  const own = acronym === null ? `h:${heard}` : `i:${acronym}`;
  const sought = [...sharedBlocks(view), own, ...initials.map((text) => `a:${text}`)];
  const found = [...new Set([...sought, ...misprintBlocks(view, [-1, 0, 1])])];
  probes.set(view, found);
  return found;
}

/** Most names are their own core and meaning: in one order of the words they share one block. */
function sharedBlocks({ concept, core, meaning, squashed, tokens }: NameView): string[] {
  const words = [tokens.toSorted().join(" "), core, meaning].map((text) => `w:${text}`);
  return [...words, `s:${squashed}`, ...(concept === null ? [] : [`c:${concept}`])];
}

/**
 * A misprint spoils one word of a name, and leaves that word's first or last half as it was. Lengths differ by one at
 * most: a name is filed by the halves of each word's own length, and looked for by those of the lengths next to it.
 */
function misprintBlocks({ acronym, tokens }: NameView, longerBy: readonly number[]): string[] {
  if (acronym !== null) return [];
  return tokens.flatMap((token, at) => {
    if (token.length < MISPRINT_CHARS || /\d/u.test(token)) return [];
    const others = tokens.with(at, "_").join(" ");
    return longerBy.flatMap((by) => halvesOf(token, token.length + by)).map((half) => `t:${others}:${half}`);
  });
}

function halvesOf(word: string, length: number): readonly string[] {
  const half = (length >> 1) - 1;
  return [`${length}:${word.slice(0, half)}-`, `${length}:-${word.slice(-half)}`];
}
