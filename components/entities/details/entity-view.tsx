"use client";
import { useTranslations } from "next-intl";
import { BackLink } from "#components/layout/back-link.tsx";
import { useListKeys } from "#components/ui/use-list-keys.ts";
import { EntityDetails } from "./entity-details.tsx";

/** An entity on a page of its own. */
export function EntityView({ entityId }: { entityId: string }) {
  const t = useTranslations("frame");
  const page = useListKeys<HTMLDivElement>();
  return (
    <div ref={page} className="mx-auto flex w-full max-w-4xl flex-1 flex-col px-4 py-3 md:px-6 md:py-4">
      <BackLink href="/entities">{t("entities")}</BackLink>
      <EntityDetails entityId={entityId} heading="h1" />
    </div>
  );
}
