// The languages people read in, and which one a visitor gets.
export const LOCALES = ["fr", "en"] as const;
export type Locale = (typeof LOCALES)[number];

export const LOCALE_COOKIE = "locale";

/** What was chosen wins; else the first language of `Accept-Language` that exists; else English. */
export function pickLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  const wished = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", quality] = part.trim().split(";q=");
      return { language: tag.toLowerCase().split("-")[0], quality: Number(quality ?? 1) };
    })
    .sort((a, b) => b.quality - a.quality);
  return [chosen, ...wished.map(({ language }) => language)].find(isLocale) ?? "en";
}

function isLocale(value: string | undefined): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
