// What a measure takes over from the one before it: the bound of which it is a translation, the bound of its enumeration.
import type { Measure } from "./measure.ts";

/** The same limit in another unit: "18 m (60 ft)". */
const TRANSLATED = /^\s*(?:[/(]|ou|or)\s*$/iu;
/** "Jusqu'à 20 m pour le Niveau 1, 40 m pour le Niveau 2". */
const ENUMERATED =
  /^(?:\s(?:pour|for)\s[^,;.:]{1,40}?)?(?:,\s(?:et\s|and\s)?|\s(?:et|and)\s)(?:de\s|d['’]|[àa]\s|to\s)?$/iu;

/** What is counted of the whole has a bound of its own. */
const PART = /^(?:dont|parmi|including|of\s)/iu;

export function shareBounds(text: string, measures: readonly Measure[]): Measure[] {
  const shared: Measure[] = [];
  // In their order: what one takes over the next one takes over from it.
  for (const measure of withRates(text, measures)) shared.push(withBoundOf(shared.at(-1), measure, text));
  return shared;
}

function withBoundOf(before: Measure | undefined, measure: Measure, text: string): Measure {
  if (!before || measure.value.comparator !== "=" || PART.test(measure.value.text)) return measure;
  const gap = text.slice(before.end, measure.start);
  const isShared = (before.value.unit === measure.value.unit ? ENUMERATED : TRANSLATED).test(gap);
  return isShared ? { ...measure, value: { ...measure.value, comparator: before.value.comparator } } : measure;
}

/** "18 metres/60 feet per minute": both are a rate. */
function withRates(text: string, measures: readonly Measure[]): Measure[] {
  return measures.map((measure, at) => {
    const next = measures[at + 1];
    const [, per] = next?.value.unit.match(/^(?:m|ft)(\/min)$/u) ?? [];
    const isLength = measure.value.unit === "m" || measure.value.unit === "ft";
    if (!next || per === undefined || !isLength || !TRANSLATED.test(text.slice(measure.end, next.start)))
      return measure;
    return { ...measure, value: { ...measure.value, unit: measure.value.unit + per } };
  });
}
