// The name before a measure that it is about.
import type { Measure } from "../../values/measure.ts";
import type { Passage } from "../passages/passage.ts";
import { termsOf } from "../terms/find-uses.ts";
import { type Term, type TermUse, termKey } from "../terms/term.ts";

/** "X est un Y de 20 m" limits X. */
const IS_A = /^\s*(?:\([^)]*\)\s*)?(?:est|sont|is|are)\s(?:une?|les?|la|des|an?|the)\s$/iu;
/** "Oxygène : pression minimale de 150 bars" is about the oxygen. */
const PRESSURE = /^press(?:ion|ure)$/iu;
/** "Nitrox 32 : sa PMU est de 40 m" is about the mixture. */
const POSSESSIVE = /(?<!\p{L})(?:sa|son|ses|leurs?|its|their)\s$/iu;
const OF = /^\s(?:du\s|de\s(?:l['’]|la\s)?|d['’]|of\s(?:the\s|an?\s)?)$/iu;
const HEAD_CHARS = 30;

/** The nearest of the kind with which its clause begins, or the sentence; in one that begins otherwise the nearest. Offsets are those of the passage. */
export function namedBefore(passage: Passage, uses: readonly TermUse[], { start }: Measure): Term | null {
  const head = passage.text.slice(0, start);
  const all = uses.filter((use) => use.end <= start + 1 && !isAside(passage.text, use));
  // What is named after a semicolon or a colon is nearer than what the sentence began with; "Niveau 2 : 40 m" has its own.
  const semicolon = head.lastIndexOf(";");
  for (const clause of [Math.max(semicolon, head.lastIndexOf(": ")), semicolon]) {
    const inClause = all.filter((use) => use.start > clause && !isOfAnother(use, passage.text));
    if (inClause.length > 0) return nearestOf(inClause, Math.max(0, clause), passage);
  }
  // A clause that names nothing goes on about what the sentence began with.
  const isLater = head.includes(";") && passage.kind === "sentence";
  return isLater ? (all.find((use) => use.start <= HEAD_CHARS)?.term ?? null) : nearestOf(all, 0, passage);
}

function nearestOf(uses: readonly TermUse[], from: number, { kind, text }: Passage): Term | null {
  const [first] = uses;
  if (!first) return null;
  if (first.start > HEAD_CHARS + from) return kind === "cell" ? null : (uses.at(-1)?.term ?? null);
  const nearest = uses.findLast(({ term }) => term.type === first.term.type) ?? first;
  // "The MOD of EAN32 is 33 m": each mixture has another.
  const [, second] = uses;
  if (first.term.type === "Concept" && second?.term.type === "Gas" && OF.test(text.slice(first.end, second.start)))
    return second.term;
  if (IS_A.test(text.slice(first.end, nearest.start))) return first.term;
  return termsOf(uses).get(termKey(nearest.term)) ?? nearest.term;
}

function isOfAnother({ start, term }: TermUse, text: string): boolean {
  return PRESSURE.test(term.name) || POSSESSIVE.test(text.slice(0, start));
}

/** "(PA20)" explains what stands before it, and begins nothing. */
function isAside(text: string, { end, start }: TermUse): boolean {
  return start > 0 && text[start - 1] === "(" && text[end] === ")";
}
