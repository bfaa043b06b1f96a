"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useRunningDocuments } from "./use-running-documents.ts";

/** How many documents are running; leads to the one, or to the library. */
export function RunningCount() {
  const t = useTranslations("frame");
  const running = useRunningDocuments();
  const [first] = running;
  if (!first) return null;
  return (
    <Link
      href={running.length === 1 ? `/documents/${first.id}` : "/"}
      aria-label={t("running", { count: running.length })}
      className="flex h-8 shrink-0 items-center gap-2 rounded-control px-2 font-medium text-accent text-xs hover:bg-raised"
    >
      <span className="size-2 animate-pulse rounded-full bg-accent" aria-hidden />
      <span className="hidden sm:inline">{t("runningShort", { count: running.length })}</span>
      <span className="sm:hidden">{running.length}</span>
    </Link>
  );
}
