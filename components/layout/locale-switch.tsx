"use client";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { LOCALES } from "#lib/client/words/locales.ts";
import { setLocale } from "./set-locale.ts";

export function LocaleSwitch() {
  const t = useTranslations("frame");
  const current = useLocale();
  const [isPending, startTransition] = useTransition();
  return (
    <fieldset className="flex shrink-0 items-center" aria-label={t("language")}>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          aria-label={`${locale}: ${t("useLanguage", { language: locale })}`}
          aria-pressed={locale === current}
          disabled={isPending}
          onClick={() => startTransition(() => setLocale(locale))}
          className={classNames(
            "h-8 rounded-control px-1.5 font-medium text-ink-soft text-xs uppercase hover:text-ink",
            locale === current && "text-ink underline decoration-2 decoration-accent underline-offset-4",
          )}
        >
          {locale}
        </button>
      ))}
    </fieldset>
  );
}
