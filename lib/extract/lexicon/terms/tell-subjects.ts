// What a measure is about by its unit and the words around it, though the nearest name is another: half-times of
// compartments, waiting before a flight, the temperature of the water.
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import type { Measure } from "../../values/measure.ts";
import type { Passage } from "../passages/passage.ts";
import { lexiconTerm } from "./lexicon-term.ts";
import type { Term } from "./term.ts";

interface Sense {
  readonly units: ReadonlySet<string>;
  /** What stands at once before the measure; anything where it is left out. */
  readonly before?: RegExp;
  /** What the sentence or its heading speaks of. */
  readonly about?: RegExp;
  /** Names of the lexicon. */
  readonly fr: string;
  readonly en: string;
}

const SENSES: readonly Sense[] = [
  {
    units: new Set(["min"]),
    before:
      /(?<!\p{L})(?:p[ée]riodes?|demi-vies?|half-?\s?times?|half-li[fv]es?)\s(?:[^.;:\d]{0,12}\s)?$|(?<!\p{L})(?:compartiments?|compartments?|tissus?|tissues?),?\s(?:(?:de|d['’]|of|from|à|the)\s?){0,2}$/iu,
    about:
      /(?<!\p{L})(?:compart(?:i|)ments?|tiss\p{L}+|azote|nitrogen|h[ée]lium|haldane\p{L}*|b(?:ü|ue?)hlmann)(?!\p{L})/iu,
    fr: "période d'un compartiment",
    en: "half-time",
  },
  {
    units: new Set(["h"]),
    before: /(?<!\p{L})(?:attend|patient|wait|d[ée]lai|intervalle?|interval)[^.;]*$/iu,
    about: /(?<!\p{L})(?:avions?|vols?|fly(?:ing)?|flights?)(?!\p{L})/iu,
    fr: "délai avant de prendre l'avion",
    en: "no-fly time",
  },
  {
    units: new Set(["°C"]),
    before: /(?<!\p{L})(?:l['’]eau|water)\s(?:[^.,;:\d]{0,24}\s)?$/iu,
    fr: "température de l'eau",
    en: "water temperature",
  },
];

/** By where each measure starts. */
export function tellSubjects(
  { path, text }: Passage,
  measures: readonly Measure[],
  { language, lexicon }: { readonly language: string | null; readonly lexicon: Lexicon },
): ReadonlyMap<number, Term> {
  const told = new Map<number, Term>();
  for (const { start, value } of measures) {
    const sense = SENSES.find(({ about, before, units }) => {
      if (!units.has(value.unit) || (before && !before.test(text.slice(0, start)))) return false;
      return !about || about.test(text) || about.test(path.at(-1) ?? "");
    });
    const term = sense && lexiconTerm(lexicon, language === "en" ? sense.en : sense.fr);
    if (term) told.set(start, term);
  }
  return told;
}
