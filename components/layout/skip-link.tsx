"use client";
import { useTranslations } from "next-intl";

export function SkipLink() {
  const t = useTranslations("frame");
  return (
    <a
      href="#content"
      className="sr-only z-50 rounded-control bg-accent px-4 py-2 text-accent-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
    >
      {t("skip")}
    </a>
  );
}
