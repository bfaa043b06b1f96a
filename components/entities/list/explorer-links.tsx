import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { GitCompareArrows, type LucideIcon, PencilLine } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { curationsQuery } from "#lib/client/queries/curation-queries.ts";
import { libraryQuery } from "#lib/client/queries/document-queries.ts";
import { doubtsQuery } from "#lib/client/queries/review-queries.ts";
import { ExportMenu } from "./export-menu.tsx";

/** What else there is to do with entities: what somebody should look at, what people have put right, what to take along. */
export function ExplorerLinks({ documentId }: { documentId: string | null }) {
  const t = useTranslations();
  const { data: documents } = useQuery(libraryQuery());
  const { data: curations } = useQuery(curationsQuery());
  const { data: doubts } = useInfiniteQuery(doubtsQuery());
  return (
    <>
      <CountedLink href="/entities/review" icon={GitCompareArrows} count={doubts?.total ?? 0}>
        {t("review.title")}
      </CountedLink>
      <CountedLink href="/entities/changes" icon={PencilLine} count={curations?.length ?? 0}>
        {t("changes.title")}
      </CountedLink>
      {documents && documents.length > 0 && <ExportMenu documentId={documentId} />}
    </>
  );
}

interface CountedLinkProps {
  href: string;
  icon: LucideIcon;
  count: number;
  children: string;
}

function CountedLink({ href, icon: Icon, count, children }: CountedLinkProps) {
  const format = useFormatter();
  if (count === 0) return null;
  return (
    <Link
      href={href}
      prefetch={false}
      className="flex h-8 items-center gap-2 rounded-control px-2 text-ink-soft hover:bg-raised hover:text-ink"
    >
      <Icon className="size-4" aria-hidden />
      <span className="xl:flex-1">{children}</span>
      <span>{format.number(count)}</span>
    </Link>
  );
}
