// What the noun and the verb of one action have in common: "vider", "vidage"; "planifier", "planification".

/** The longest that fits is taken away. None that makes a person, a device or a quality of an action. */
const ENDINGS =
  "isation iser ization izing ize ification ifier ify ication icher ation ition tion ion er ir re ee e age ement ment ing ed ance ence ure"
    .split(" ")
    .toSorted((a, b) => b.length - a.length);
const MIN_STEM = 3;

/** Of a folded word in the singular. */
export function wordStem(word: string): string {
  if (/\d/u.test(word)) return word;
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= MIN_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
