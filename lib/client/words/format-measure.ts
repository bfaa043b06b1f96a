// Durations and sizes as people say them, in the chosen language.
const MS_PER_SECOND = 1000;
const SECONDS_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;

/** "12 ms", "4.2 s", "1 min 5 s", "2 h 10 min". */
export function formatDuration(durationMs: number, locale: string): string {
  if (durationMs < MS_PER_SECOND) return unit(locale, Math.round(durationMs), "millisecond");
  const seconds = durationMs / MS_PER_SECOND;
  if (seconds < 10) return unit(locale, Math.round(seconds * 10) / 10, "second");
  return formatWholeSeconds(Math.round(seconds), locale);
}

/** Time left, in whole seconds: it must not flicker. */
export function formatTimeLeft(etaMs: number, locale: string): string {
  return formatWholeSeconds(Math.max(1, Math.ceil(etaMs / MS_PER_SECOND)), locale);
}

/** "441 kB", "1.2 MB". */
export function formatBytes(sizeBytes: number, locale: string): string {
  const [size, name] = SIZES.find(([size]) => sizeBytes >= size) ?? ([1, "byte"] as const);
  const value = sizeBytes / size;
  return unit(locale, value < 10 && size > 1000 ? Math.round(value * 10) / 10 : Math.round(value), name);
}

/** "$0.03", "$1.20"; what is above nothing is never shown as nothing. */
export function formatUsd(costUsd: number, locale: string): string {
  const shown = costUsd > 0 ? Math.max(0.01, costUsd) : 0;
  const format = new Intl.NumberFormat(locale, { style: "currency", currency: "USD", currencyDisplay: "narrowSymbol" });
  return `${costUsd > 0 && costUsd < 0.01 ? "< " : ""}${format.format(shown)}`;
}

const SIZES = [
  [1e9, "gigabyte"],
  [1e6, "megabyte"],
  [1e3, "kilobyte"],
] as const;

/** In short, a byte of English has no plural. */
const DISPLAYS: Readonly<Record<string, "narrow" | "long">> = { hour: "narrow", second: "narrow", byte: "long" };

function formatWholeSeconds(seconds: number, locale: string): string {
  if (seconds < SECONDS_PER_MINUTE) return unit(locale, seconds, "second");
  const minutes = Math.floor(seconds / SECONDS_PER_MINUTE);
  if (minutes < MINUTES_PER_HOUR) {
    return join(unit(locale, minutes, "minute"), seconds % SECONDS_PER_MINUTE, "second", locale);
  }
  const hours = Math.floor(minutes / MINUTES_PER_HOUR);
  return join(unit(locale, hours, "hour"), minutes % MINUTES_PER_HOUR, "minute", locale);
}

function join(first: string, rest: number, name: string, locale: string): string {
  return rest > 0 ? `${first} ${unit(locale, rest, name)}` : first;
}

function unit(locale: string, value: number, name: string): string {
  const unitDisplay = DISPLAYS[name] ?? "short";
  const text = new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay }).format(value);
  // "narrow" leaves the space out in English: "4.2s"; and no line ends between a number and its unit.
  return text.replace(/(\d) ?([a-z])/i, "$1\u00a0$2");
}
