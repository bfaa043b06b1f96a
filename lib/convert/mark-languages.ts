// Tells the language of each block that is in another one than its document; what is too short to tell goes with its neighbours.
import type { Block } from "#lib/domain/block.ts";
import { clearLanguage, type LanguageEvidence, weighLanguages } from "./detect-language.ts";

/** Fewer words, and fewer small words among them, may be a name or a quotation of a few words. */
const SURE_WORDS = 6;
const SURE_COUNT = 3;
const SURE_SHARE = 0.15;

interface Weighed {
  readonly block: Block;
  readonly evidence: LanguageEvidence;
  /** Null where the block alone does not tell. */
  readonly sure: string | null;
}

/** The blocks of one page; `usual` is the document's language, null where unsure. */
export function markLanguages(blocks: readonly Block[], usual: string | null): Block[] {
  const weighed = blocks.map(weigh);
  if (!weighed.some(({ sure }) => sure !== null && sure !== usual)) return [...blocks];
  const before = lastSure(weighed);
  const after = lastSure(weighed.toReversed()).reverse();
  return weighed.map((each, at) => {
    const language = each.sure ?? languageAmong(each, before[at] ?? null, after[at] ?? null, usual);
    return language === null || language === usual ? each.block : { ...each.block, language };
  });
}

/** For each, the sure language that came last before it: running titles are no neighbours. */
function lastSure(weighed: readonly Weighed[]): (string | null)[] {
  let last: string | null = null;
  return weighed.map(({ block, sure }) => {
    const before = last;
    if (block.kind !== "furniture") last = sure ?? last;
    return before;
  });
}

function weigh(block: Block): Weighed {
  const evidence = weighLanguages(block.text);
  const language = clearLanguage(evidence, SURE_WORDS, SURE_SHARE);
  const isSure = language !== null && (evidence.counts.get(language) ?? 0) >= SURE_COUNT;
  return { block, evidence, sure: isSure ? language : null };
}

/** That of a sure neighbour, where the block's own words speak for it; without such words, where both sides agree. */
function languageAmong(
  weighed: Weighed,
  before: string | null,
  after: string | null,
  usual: string | null,
): string | null {
  if (weighed.block.kind === "furniture") return null;
  if (before === after) return prefers(weighed, usual, before) ? usual : before;
  return [after, before].find((language) => language !== null && prefers(weighed, language, usual)) ?? usual;
}

/** Whether more of the block's own words are of `language` than of `other`. */
function prefers({ evidence: { counts } }: Weighed, language: string | null, other: string | null): boolean {
  return (counts.get(language ?? "") ?? 0) > (counts.get(other ?? "") ?? 0);
}
