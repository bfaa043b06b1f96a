// Blocks: where a name is filed and looked for, so that it is compared with few others however many there are. Long
// names look for acronyms and acronyms for long names: names that merely have the same initials never meet.
import { MISPRINT_CHARS, readingOf } from "./is-misprint.ts";
import type { NameView } from "./name-view.ts";

/** Of two names that may be one, either is looked for where the other is filed. */
export function blocksOfView(view: NameView): readonly string[] {
  const { acronym, initials, stem } = view;
  const filed = [...initials.map((text) => `i:${text}`), ...(acronym === null ? [] : [`a:${acronym}`])];
  // Names of one stem are never one for sure: only who has doubts looks there.
  return [...new Set([...sharedBlocks(view), ...filed, ...(stem === null ? [] : [`v:${stem}`])])];
}

export function probesOfView(view: NameView): readonly string[] {
  const { acronym, initials } = view;
  const sought = [...initials.map((text) => `a:${text}`), ...(acronym === null ? [] : [`i:${acronym}`])];
  return [...new Set([...sharedBlocks(view), ...sought])];
}

function sharedBlocks(view: NameView): string[] {
  const { acronym, concept, core, folded, meaning, squashed } = view;
  const blocks = [`f:${folded}`, `s:${squashed}`, `w:${core}`, `m:${meaning}`];
  if (concept !== null) blocks.push(`c:${concept}`);
  return acronym === null ? [...blocks, ...misprintBlocks(view)] : blocks;
}

/** A misprint spoils one word of a name, and leaves that word's first or last half as it was. */
function misprintBlocks({ tokens }: NameView): string[] {
  const heard = tokens.map(readingOf).join(" ");
  const spoiled = tokens.flatMap((token, at) => {
    if (token.length < MISPRINT_CHARS || /\d/u.test(token)) return [];
    const others = tokens.with(at, "_").join(" ");
    return halvesOf(token).map((half) => `t:${others}:${half}`);
  });
  return [`r:${heard}`, ...spoiled];
}

/** Lengths differ by one at most: halves are measured by the length of the longer word, which either may be. */
function halvesOf(word: string): string[] {
  return [word.length, word.length + 1].flatMap((length) => {
    const half = (length >> 1) - 1;
    return [`${length}:${word.slice(0, half)}-`, `${length}:-${word.slice(-half)}`];
  });
}
