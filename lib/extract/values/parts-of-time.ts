// Parts of a time that is told in two units, or with a half: "1 h 30 min", "1:30 h", "15 ans et 6 mois", "une heure et demie".
// Neither part alone is what is said, and a part that became a limit was a wrong one.

interface Part {
  readonly start: number;
  /** After the unit. */
  readonly stop: number;
  readonly unit: string | null;
}

/** What a unit is told on in. */
const SMALLER: ReadonlyMap<string | null, string> = new Map([
  ["years", "months"],
  ["weeks", "days"],
  ["days", "h"],
  ["h", "min"],
  ["min", "s"],
]);
const JOINED = /^\s?(?:(?:et|and)\s)?$/iu;
/** "1h15min", "1:30 h". */
const UNSPACED = /^\s?(?:h|min|mn|['’]|:)$/iu;
const CLOCKED: ReadonlySet<string | null> = new Set(["h", "min", "s"]);
const HALF = /^\s?(?:et\sdemie?|and\sa\shalf|1\/2|½)(?!\p{L})/iu;

export function withoutPartsOfTime<T extends Part>(text: string, quantities: readonly T[]): T[] {
  return quantities.filter((part, at) => {
    const isHalved = SMALLER.has(part.unit) && HALF.test(text.slice(part.stop));
    return !isHalved && !isJoined(text, part, quantities[at + 1]) && !isJoined(text, quantities[at - 1], part);
  });
}

function isJoined(text: string, larger: Part | undefined, smaller: Part | undefined): boolean {
  if (!larger || !smaller) return false;
  const gap = text.slice(larger.stop, smaller.start);
  const isTold = SMALLER.get(larger.unit) === smaller.unit && JOINED.test(gap);
  return isTold || (larger.unit === null && CLOCKED.has(smaller.unit) && UNSPACED.test(gap));
}
