import { useQuery } from "@tanstack/react-query";
import { PencilLine } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { curationsQuery } from "#lib/client/curation-queries.ts";

/** What else there is to see about entities: what people have put right. */
export function ExplorerLinks() {
  const t = useTranslations("changes");
  const format = useFormatter();
  const { data: curations } = useQuery(curationsQuery());
  if (!curations || curations.length === 0) return null;
  return (
    <Link
      href="/entities/changes"
      prefetch={false}
      className="flex h-8 items-center gap-2 rounded-control px-2 text-ink-soft hover:bg-raised hover:text-ink"
    >
      <PencilLine className="size-4" aria-hidden />
      <span className="xl:flex-1">{t("title")}</span>
      <span>{format.number(curations.length)}</span>
    </Link>
  );
}
