import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { EntityIcon } from "#components/entities/entity-icon.tsx";
import { sortCounts } from "#components/entities/list/sort-counts.ts";
import { usePaced } from "#components/ui/use-paced.ts";
import { useScrollEdges } from "#components/ui/use-scroll-edges.ts";
import type { FeedFinding } from "#lib/client/live/document-feed.ts";
import { typeCountsQuery } from "#lib/client/queries/knowledge-queries.ts";
import { shownQuote } from "#lib/client/words/shown-quote.ts";
import type { EntityType } from "#lib/domain/ontology.ts";

interface JustFoundProps {
  documentId: string;
  findings: readonly FeedFinding[];
}

/** How long what is newest stays newest: a run without a model finds a screenful in a tenth of it. */
const READABLE_MS = 1200;

/** Entities and facts as they arrive, newest first, with a live count by type. */
export function JustFound({ documentId, findings }: JustFoundProps) {
  const t = useTranslations("run");
  const shown = usePaced(findings, READABLE_MS);
  const { data } = useQuery(typeCountsQuery(documentId));
  const counts = sortCounts(data ?? {});
  return (
    <div className="grid gap-x-6 gap-y-2 py-3 lg:grid-cols-[1fr_240px] lg:py-4">
      <div className="min-w-0 lg:order-first">
        {shown.length === 0 ? (
          <p className="py-8 text-ink-soft">{t(counts.length > 0 ? "foundMore" : "foundNone")}</p>
        ) : (
          <ul aria-label={t("foundTitle")} className="flex flex-col">
            {shown.map((finding) => (
              <FindingItem key={finding.key} finding={finding} />
            ))}
          </ul>
        )}
      </div>
      {counts.length > 0 && <TypeCounts counts={counts} />}
    </div>
  );
}

function FindingItem({ finding: { type, text, quote, page, kind } }: { finding: FeedFinding }) {
  const t = useTranslations();
  return (
    <li className="flex animate-arrive gap-3 border-line border-b py-2.5 last:border-0">
      <EntityIcon type={type} className="mt-0.5" />
      <div className="min-w-0 flex-1">
        <p className={kind === "entity" ? "font-medium" : undefined}>{text}</p>
        {quote && quote !== text && (
          <p className="line-clamp-2 text-ink-soft">{t("common.quote", { text: shownQuote(quote) })}</p>
        )}
      </div>
      <p className="shrink-0 text-right text-ink-soft text-xs">
        <span className="hidden sm:inline">{t(`types.${type}`)} · </span>
        {t("run.onPage", { page })}
      </p>
    </li>
  );
}

function TypeCounts({ counts }: { counts: ReturnType<typeof sortCounts> }) {
  const t = useTranslations();
  const edges = useScrollEdges<HTMLDListElement>();
  return (
    <section aria-label={t("run.foundByType")} className="order-first min-w-0 lg:order-none">
      <h2 className="mb-2 font-medium text-ink-soft text-xs max-lg:sr-only">{t("run.foundByType")}</h2>
      <dl ref={edges} className="fade-x flex gap-x-5 max-lg:overflow-x-auto max-lg:[scrollbar-width:none] lg:flex-col">
        {counts.map(([type, count]) => (
          <TypeCount key={type} type={type} count={count} />
        ))}
      </dl>
    </section>
  );
}

function TypeCount({ type, count }: { type: EntityType; count: number }) {
  const t = useTranslations("types");
  const format = useFormatter();
  return (
    <div className="flex h-8 shrink-0 items-center gap-2">
      <EntityIcon type={type} />
      <dt className="flex-1">{t(type)}</dt>
      <dd className="font-medium">{format.number(count)}</dd>
    </div>
  );
}
