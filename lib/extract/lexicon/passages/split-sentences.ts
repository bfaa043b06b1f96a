// Sentences of a paragraph, French and English.

import { BULLETS } from "../../evidence/bullets.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

const END = new RegExp(String.raw`[.!?…]+[)"»”]*\s+(?=[\p{Lu}\d"«“(–—])|\s*[${BULLETS}]\s+`, "gu");
const BULLET = new RegExp(`[${BULLETS}]`, "u");
/** A full stop after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s('’])(?:art|ex|cf|env|min|max|mn|fig|chap|vol|dr|mr|mme|st|no|n°|p|pp|vs|e\.g|i\.e|al)\.\s*$/iu;
const INITIAL = /(?:^|[\s('’])\p{Lu}\.\s*$/u;
/** A unit after its number: "3 min. Ensuite". */
const UNIT = /\d\s?\p{L}{1,3}\.\s*$/u;

/** Ranges within `range`, white space at their ends included; none is blank. */
export function splitSentences(text: string, range: Range): Range[] {
  const body = text.slice(range.start, range.end);
  const sentences: Range[] = [];
  let from = 0;
  for (const match of body.matchAll(END)) {
    const end = match.index + match[0].length;
    if (isAbbreviated(body.slice(Math.max(0, match.index - 8), match.index + 1))) continue;
    // A bullet within a cell opens the next part, it belongs to neither.
    const cut = BULLET.test(match[0]) ? match.index : end;
    sentences.push({ start: range.start + from, end: range.start + cut });
    from = end;
  }
  sentences.push({ start: range.start + from, end: range.end });
  return sentences.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function isAbbreviated(head: string): boolean {
  return (ABBREVIATION.test(head) && !UNIT.test(head)) || INITIAL.test(head);
}
