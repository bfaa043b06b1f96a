import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BackLink } from "#components/layout/back-link.tsx";
import { PageTitle } from "#components/layout/page-title.tsx";
import { useListKeys } from "#components/ui/use-list-keys.ts";

interface SubPageProps {
  title: string;
  /** What is seen here, in a sentence. */
  text: string;
  children: ReactNode;
}

/** A page under the entities, with the way back. */
export function SubPage({ title, text, children }: SubPageProps) {
  const t = useTranslations("frame");
  const page = useListKeys<HTMLDivElement>();
  return (
    <div ref={page} className="mx-auto w-full max-w-4xl flex-1 px-4 py-3 md:px-6 md:py-4">
      <PageTitle title={title} />
      <BackLink href="/entities">{t("entities")}</BackLink>
      <h1 className="font-bold text-xl">{title}</h1>
      <p className="mt-1 mb-6 max-w-[68ch] text-ink-soft">{text}</p>
      {children}
    </div>
  );
}
