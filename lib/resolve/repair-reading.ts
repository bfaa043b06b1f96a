// What a page does to a name: letters set apart, dots in acronyms, digits read for letters, units stuck to numbers.

/** "P R É R O G A T I V E S": four letters or more, one space between each two. */
const LETTER_SPACED = /(?<![\p{L}\p{N}'’])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}'’])/gu;
/** "R.S.E.", "F.F.E.S.S.M". */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;
/** "A. 322-71", "L.231-2", "R 4461-1". */
const DOTTED_CODE = /(?<![\p{L}\p{N}])(?:(\p{L})\.\s?(?=\d{2,}-)|([LRAD])\s(?=\d{3,4}-\d))/gu;
/** "EANx32", "Nitrox 32/68", "Tx18/45": what is left of a hundred parts is nitrogen, in a nitrox. */
const ENRICHED = /(?<![\p{L}\p{N}])(?:eanx?|nx|nitrox)\s?(\d{2})(?:\s?[/-]\s?(\d{2}))?(?![\p{N}/])/giu;
const TERNARY = /(?<![\p{L}\p{N}])tm?x\s?(?=\d{2})/giu;
/** "BEES1er degré", "MF 2e degré": the code says which degree it is. */
const DEGREE =
  /(?<![\p{L}\p{N}])(\p{Lu}{2,5})\s?([1-5])\s?(?:er|[èe]re?|[èe]me|e|nde?)(?:\s?degr[ée])?(?![\p{L}\p{N}])/gu;
const UNIT = /(?<![\p{L}\p{N}])(\d+)(?=(?:m|mn|min|l|kg|bars?)(?![\p{L}\p{N}]))/giu;
/** "CMAS **", "plongeur ★★"; one star at the end of a word is a footnote's. */
const STARS = /(?<=[\p{L}\p{N}])(?:\s[*★☆]{1,5}|\*{2,5}|[★☆]{1,5}|(?<=cmas)\*)(?![*★☆\p{L}\p{N}])/giu;
/** "profondeur > 40 m" is not "profondeur < 40 m". */
const BELOW = /[<≤]/gu;
const ABOVE = /[>≥]/gu;
const POSSESSIVE = /(?<=\p{L})['’]s(?![\p{L}\p{N}])/giu;

/** One digit within letters, or a zero before them; a code such as "PE40" or "EANx32" is left as it is. */
const MISREAD = /(?<=\p{L}{2})[015](?=\p{L}{2})|(?<![\p{L}\p{N}])0(?=\p{L}{3})/gu;
const LETTERS: Readonly<Record<string, string>> = { "0": "o", "1": "l", "5": "s" };

/** Most names: nothing of the above is in them. */
const PLAIN_WORDS = /^\p{L}{2,}(?: \p{L}{2,})*$/u;

export function repairReading(name: string): string {
  const composed = name.normalize("NFC");
  if (PLAIN_WORDS.test(composed)) return composed;
  return composed
    .replace(LETTER_SPACED, (letters) => letters.replaceAll(" ", ""))
    .replace(DOTTED, (acronym) => acronym.replaceAll(".", ""))
    .replace(DOTTED_CODE, "$1$2")
    .replace(DEGREE, "$1$2")
    .replace(ENRICHED, toNitrox)
    .replace(TERNARY, "trimix ")
    .replace(STARS, (stars) => ` ${stars.trim().length} étoiles`)
    .replace(BELOW, " moins ")
    .replace(ABOVE, " plus ")
    .replace(POSSESSIVE, "")
    .replace(UNIT, "$1 ")
    .replace(MISREAD, (digit) => LETTERS[digit] ?? digit);
}

function toNitrox(mixture: string, oxygen: string, nitrogen: string | undefined): string {
  const isWhole = nitrogen === undefined || Number(oxygen) + Number(nitrogen) === 100;
  return isWhole ? `nitrox ${oxygen}` : mixture;
}
