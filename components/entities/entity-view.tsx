"use client";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useListKeys } from "#components/ui/use-list-keys.ts";
import { EntityDetails } from "./entity-details.tsx";

/** An entity on a page of its own. */
export function EntityView({ entityId }: { entityId: string }) {
  const t = useTranslations("frame");
  const page = useListKeys<HTMLDivElement>();
  return (
    <div ref={page} className="mx-auto w-full max-w-4xl flex-1 px-4 py-4 md:px-6 md:py-6">
      <Link
        href="/entities"
        className="-ml-1 mb-3 inline-flex items-center gap-1 rounded-control px-1 text-ink-soft text-xs hover:text-ink"
      >
        <ArrowLeft className="size-3.5" aria-hidden />
        {t("entities")}
      </Link>
      <EntityDetails entityId={entityId} heading="h1" />
    </div>
  );
}
