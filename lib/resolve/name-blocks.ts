// Blocks: where a name is filed and looked for, so that it is compared with few others however many there are. Long
// names look for acronyms and acronyms for long names: names that merely have the same initials never meet.
import { MISPRINT_CHARS } from "./is-misprint.ts";
import type { NameLookup, NameView } from "./name-view.ts";
import { readName } from "./normalize-name.ts";

interface Blocks {
  readonly filed: readonly string[];
  readonly probes: readonly string[];
}

/** Looked at again and again, as the views are. */
const known = new WeakMap<NameView, Blocks>();

/** Of two names that may be one, either is looked for where the other is filed. */
export function blocksOfView(view: NameView): readonly string[] {
  return findBlocks(view).filed;
}

export function probesOfView(view: NameView): readonly string[] {
  return findBlocks(view).probes;
}

/** Where names are filed that somebody may mean who writes this, of whatever type: written so, or of a thing that is called so. */
export function blocksOfText(text: string, lookup: NameLookup): readonly string[] {
  const read = readName(text);
  return [spellingBlock(read.squashed), ...lookup.findFolded(read).map(({ id }) => conceptBlock(id))];
}

/** Both at once: most places where a name is filed are places where it is looked for. */
function findBlocks(view: NameView): Blocks {
  const found = known.get(view) ?? makeBlocks(view);
  known.set(view, found);
  return found;
}

function makeBlocks(view: NameView): Blocks {
  const { acronym, heard, initials, stem } = view;
  const shared = sharedBlocks(view);
  const [own, sought] = acronym === null ? [`h:${heard}`, `h:${heard}`] : [`a:${acronym}`, `i:${acronym}`];
  const spoiled = misprintBlocks(view);
  // Names of one stem are never one for sure: only who has doubts looks there.
  const doubted = stem === null ? [] : [`v:${stem}`];
  const filed = [...shared, own, ...initials.map((text) => `i:${text}`), ...spoiled.filed, ...doubted];
  const probes = [...shared, sought, ...initials.map((text) => `a:${text}`), ...spoiled.probes];
  return { filed: [...new Set(filed)], probes: [...new Set(probes)] };
}

/** Most names are their own core and meaning: in one order of the words they share one block. */
function sharedBlocks({ concept, core, meaning, squashed, tokens }: NameView): string[] {
  const words = [tokens.toSorted().join(" "), core, meaning].map((text) => `w:${text}`);
  return [...words, spellingBlock(squashed), ...(concept === null ? [] : [conceptBlock(concept)])];
}

function spellingBlock(squashed: string): string {
  return `s:${squashed}`;
}

function conceptBlock(id: string): string {
  return `c:${id}`;
}

/**
 * A misprint spoils one word of a name, and leaves that word's first or last half as it was. Lengths differ by one at
 * most: a name is filed by the halves of each of its words, and looked for by those of the lengths next to it too.
 */
function misprintBlocks({ acronym, tokens }: NameView): Blocks {
  const spoiled = tokens.map((token, at) => {
    if (acronym !== null || token.length < MISPRINT_CHARS || /\d/u.test(token)) return { filed: [], probes: [] };
    const others = tokens.with(at, "_").join(" ");
    const half = (token.length >> 1) - 1;
    const filed = halvesOf(token, half, others);
    // Two lengths have one half: 6 and 7, 8 and 9.
    const next = halvesOf(token, token.length % 2 === 0 ? half - 1 : half + 1, others);
    return { filed, probes: [...filed, ...next] };
  });
  return { filed: spoiled.flatMap(({ filed }) => filed), probes: spoiled.flatMap(({ probes }) => probes) };
}

function halvesOf(word: string, half: number, others: string): readonly string[] {
  return [`t:${others}:${word.slice(0, half)}-`, `t:${others}:-${word.slice(-half)}`];
}
