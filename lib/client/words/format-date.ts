// Days and times of day as people write them, in the chosen language and on the reader's clock.
import type { Locale } from "./locales.ts";

/** English as most divers write it: the day before the month, in words, and 24 hours; "12/1" is a day in January to some. */
const WRITTEN_AS: Readonly<Record<Locale, string>> = { en: "en-GB", fr: "fr" };

const DAY: Intl.DateTimeFormatOptions = { dateStyle: "medium" };
const CLOCK: Intl.DateTimeFormatOptions = {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  fractionalSecondDigits: 3,
};

// Made once: a log has thousands of lines.
const DAYS = formatsOf(DAY);
const CLOCKS = formatsOf(CLOCK);

/** "1 Dec 2026". */
export function formatDay(at: string, locale: Locale): string {
  return DAYS[locale].format(new Date(at));
}

/** "13:05:06.123". */
export function formatClock(at: string, locale: Locale): string {
  return CLOCKS[locale].format(new Date(at));
}

function formatsOf(options: Intl.DateTimeFormatOptions): Readonly<Record<Locale, Intl.DateTimeFormat>> {
  const write = (locale: Locale) => new Intl.DateTimeFormat(WRITTEN_AS[locale], options);
  return { en: write("en"), fr: write("fr") };
}
