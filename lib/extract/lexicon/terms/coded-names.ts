// Finds names that are made of a word and figures, so that no list can hold them all: "article A. 322-83", "arrêté du 28
// février 2008", "29 CFR 1910.425", "EN 12021", "Nitrox 40/60", "CMAS ★★".
import type { EntityType } from "#lib/domain/ontology.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { lexiconTerm } from "./lexicon-term.ts";
import type { TrieMatch } from "./name-trie.ts";
import type { Term } from "./term.ts";

interface Form {
  readonly type: EntityType;
  /** What stands in every text that has such a name, looked for first: it costs little. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
}

const MONTH = "(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)";
const DATE = String.raw`(?:1er|\d{1,2})\s${MONTH}\s\d{4}`;
const NUMBERED = String.raw`n\s?[°o]\s?\d{2,4}-\d+`;
const ARTICLE = String.raw`[LRAD]\.?\s?\d{3,4}-\d{1,3}(?:-\d{1,3})?`;
const STAR = "[*★☆]";
const COUNT = "(?:[1-4]|une?|deux|trois|quatre|one|two|three|four)";
const STARS = String.raw`(?:${COUNT}[\s-]?(?:[ée]toiles?|stars?|${STAR}(?!${STAR}))|${STAR}{1,4})`;
const HOLDER = "(?:plongeurs?|moniteurs?|divers?|instructors?)";

const FORMS: readonly Form[] = [
  form("Regulation", /\d{3}-\d/u, String.raw`(?:articles?|art\.)\s${ARTICLE}|${ARTICLE}`, "u"),
  form(
    "Regulation",
    /arr[êe]t[ée]|d[ée]cret|loi|ordonnance|circulaire|instruction/iu,
    String.raw`(?:arr[êe]t[ée]|d[ée]cret|loi|ordonnance|circulaire|instruction)\s(?:${NUMBERED}(?:\sdu\s${DATE})?|du\s${DATE})`,
  ),
  form(
    "Regulation",
    /\d\/\d/u,
    String.raw`(?:directive|r[èe]glement|regulation)\s(?:\((?:UE|CE|EU|EC)\)\s)?(?:n\s?[°o]\s?)?\d{2,4}\/\d+(?:\/(?:UE|CE|EU|EC|CEE|EEC))?`,
  ),
  form("Regulation", /CFR/u, String.raw`\d{1,2}\sCFR\s(?:Part\s)?\d{2,4}(?:\.\d+)?(?:,?\sSubpart\s\p{Lu})?`, "u"),
  form(
    "Regulation",
    /(?:Act|Regulations|Order)\s\d/u,
    String.raw`(?:(?!The\s)\p{Lu}\p{Ll}+\s(?:(?:at|of|and|for|in)\s)?){1,6}(?:Act|Regulations|Order)\s(?:19|20)\d{2}`,
    "u",
  ),
  form(
    "Regulation",
    /EN|ISO|DIN/u,
    String.raw`(?:norme\s)?(?:NF\s)?(?:EN|ISO|DIN)(?:[\s/-](?:EN|ISO|IEC|CEI))?\s?\d{3,5}(?:-\d{1,2})?(?:\s?:\s?(?:19|20)\d{2})?`,
    "u",
  ),
  form(
    "Gas",
    /(?:nitrox|EANx?|trimix|liox)\s?\d/iu,
    String.raw`(?:nitrox|EANx?|trimix|h[ée]liox)\s?\d{2}(?:\s?\/\s?\d{2})?`,
  ),
  form(
    "Certification",
    /\d(?:er|[èe]me|e|nde?)(?!\p{L})/u,
    String.raw`(?:BEES|MF|MEF)\s?[1-3](?:er|[èe]me|e|nde?)(?:\sdegr[ée])?`,
    "u",
  ),
  form(
    "Certification",
    /CMAS|[ée]toile|star/iu,
    String.raw`(?:${HOLDER}\s)?CMAS\s?${STARS}(?:\s${HOLDER})?|${HOLDER}\s${COUNT}\s[ée]toiles?(?:\sCMAS)?|${COUNT}\s[ée]toiles?\sCMAS|(?:CMAS\s)?${COUNT}[\s-]stars?\s${HOLDER}`,
  ),
];

export class CodedNames {
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** In the order of the forms; they may overlap. */
  find(text: string): TrieMatch<Term>[] {
    return FORMS.filter(({ hint }) => hint.test(text)).flatMap(({ pattern, type }) =>
      [...text.matchAll(pattern)].map(({ 0: name, index }) => {
        const known = lexiconTerm(this.#lexicon, name);
        const target = known ? { ...known, name } : { name, type, conceptId: null, aliases: [] };
        return { patterns: [{ name, isExact: true, target }], start: index, end: index + name.length };
      }),
    );
  }
}

function form(type: EntityType, hint: RegExp, source: string, flags = "iu"): Form {
  return {
    type,
    hint,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}*★☆])`, `${flags}g`),
  };
}
