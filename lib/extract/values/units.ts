// The units in which dive manuals measure, French and English, each under one sign.

interface Unit {
  /** The normalised sign. */
  readonly sign: string;
  /** Source of a regular expression: what documents write after the number. */
  readonly forms: string;
}

const PER_MINUTE = String.raw`(?:\s?\/\s?|\s(?:par|per|a)\s|\.)(?:minutes?|min\b|mn\b)(?:-1)?`;

/** Longer forms before those that they begin with: "m/min" before "m". */
export const UNITS: readonly Unit[] = [
  { sign: "m/min", forms: `(?:m|m[èe]tres?|met(?:er|re)s?)${PER_MINUTE}` },
  { sign: "ft/min", forms: `(?:ft|feet|foot|pieds?)${PER_MINUTE}` },
  { sign: "L/min", forms: `(?:l|litres?|liters?)${PER_MINUTE}` },
  { sign: "bar/min", forms: `bars?${PER_MINUTE}` },
  { sign: "mg/m³", forms: String.raw`mg\s?\/\s?m(?:3|³)` },
  { sign: "ppm", forms: "ppmv?" },
  { sign: "m³/h", forms: String.raw`m(?:3|³)\s?\/\s?h` },
  { sign: "m/s", forms: String.raw`m\/s` },
  { sign: "km/h", forms: String.raw`km\/h` },
  { sign: "kg/L", forms: String.raw`kg\/l` },
  { sign: "g/L", forms: String.raw`g\/l` },
  { sign: "kn", forms: "n[œo]e?uds?|knots?|kn" },
  { sign: "mm", forms: "mm|millim[èe]tres?|millimet(?:er|re)s?" },
  { sign: "cm", forms: "cm|centim[èe]tres?|centimet(?:er|re)s?" },
  { sign: "km", forms: "km|kilom[èe]tres?|kilomet(?:er|re)s?" },
  { sign: "months", forms: "mois|months?" },
  { sign: "min", forms: "minutes?|min|mn" },
  { sign: "m", forms: "m[èe]tres?|met(?:er|re)s?|m" },
  { sign: "ft", forms: "feet|foot|ft|pieds?" },
  { sign: "s", forms: "secondes?|seconds|secs?|s" },
  { sign: "h", forms: "heures?|hours?|hrs?|h" },
  { sign: "days", forms: "jours?|days?" },
  { sign: "weeks", forms: "semaines?|weeks?" },
  { sign: "years", forms: String.raw`an[s]?|ann[ée]es?|years?(?:\sold|\sof\sage)?` },
  { sign: "mbar", forms: "mbar|millibars?" },
  { sign: "bar", forms: "bars?|b" },
  { sign: "hPa", forms: "hpa|hectopascals?" },
  { sign: "psi", forms: "psi" },
  { sign: "atm", forms: "atm|ata|atmosph[èe]res?|atmospheres?" },
  { sign: "°C", forms: String.raw`°\s?c|degr[ée]s?(?:\s?c(?:elsius)?)?|degrees?\s(?:c|celsius|centigrade)` },
  { sign: "°F", forms: String.raw`°\s?f|degrees?\s(?:f|fahrenheit)` },
  { sign: "%", forms: "%|pour\\s?cent|per\\s?cent" },
  { sign: "L", forms: "litres?|liters?|l" },
  { sign: "mL", forms: "ml|millilitres?|milliliters?" },
  { sign: "mg", forms: "mg|milligrammes?|milligrams?" },
  { sign: "kg", forms: "kg|kilos?(?:grammes?|grams?)?" },
  { sign: "g", forms: "g|grammes?|grams?" },
  { sign: "OTU", forms: "otus?|uptds?" },
  { sign: "lb", forms: "lbs?|pounds?|livres?" },
];

const WORDS = String.raw`(?:(?!(?:to|you|the|of|and|or|for|in|per|before|after|between)\s)[a-z-]+\s){1,3}`;

/** What is counted rather than measured; in English up to three words may stand between. */
export const COUNTED: readonly Unit[] = [
  { sign: "dives", forms: `plong[ée]es?|immersions?|dives?|${WORDS}dives` },
  { sign: "sessions", forms: `s[ée]ances?|sessions?|${WORDS}sessions` },
  {
    sign: "persons",
    forms:
      "personnes?|plongeurs?|[ée]l[èe]ves?|enfants?|participants?|stagiaires?|divers?|students?|children|people|persons?",
  },
];
