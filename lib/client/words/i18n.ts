// The language and the messages of a request, without a language in the URL.
import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import en from "#messages/en.json";
import fr from "#messages/fr.json";
import { LOCALE_COOKIE, pickLocale } from "./locales.ts";

const MESSAGES = { en, fr };

export default getRequestConfig(async () => {
  const locale = pickLocale((await cookies()).get(LOCALE_COOKIE)?.value, (await headers()).get("accept-language"));
  return { locale, messages: MESSAGES[locale], timeZone: "UTC" };
});
