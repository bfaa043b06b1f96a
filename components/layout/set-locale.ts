"use server";
import { cookies } from "next/headers";
import { LOCALE_COOKIE, type Locale } from "#lib/client/words/locales.ts";

const YEAR_S = 365 * 24 * 3600;

/** Keeps the chosen language; the page is drawn again in it. */
export async function setLocale(locale: Locale): Promise<void> {
  (await cookies()).set(LOCALE_COOKIE, locale, { maxAge: YEAR_S, sameSite: "lax", path: "/" });
}
