import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { RowsSkeleton } from "#components/ui/rows-skeleton.tsx";
import { useListKeys } from "#components/ui/use-list-keys.ts";
import { FindingCard } from "./finding-card.tsx";
import { PageEntities } from "./page-entities.tsx";
import { entitiesOf, type Finding, nextPageWith } from "./page-findings.ts";
import type { Reading } from "./use-reading.ts";

interface FindingsPanelProps {
  reading: Reading;
  /** What is marked on the page that is shown. */
  onPage: readonly Finding[];
  litId: string | null;
  onLight: (findingId: string | null) => void;
  /** Draws more of the page's findings; null where all are drawn. */
  onMore: (() => void) | null;
}

export function FindingsPanel({ reading, onPage, litId, onLight, onMore }: FindingsPanelProps) {
  const t = useTranslations();
  const list = useListKeys<HTMLElement>(() => reading.places.length > 0 && reading.clear());
  const entities = entitiesOf(reading.mentions);
  const nextPage = nextPageWith(reading.findings, reading.page);
  if (reading.isLoading) return <RowsSkeleton label={t("common.loading")} />;
  return (
    <section ref={list} aria-label={t("read.found")} className="flex flex-col gap-3">
      {(onPage.length > 0 || entities.length === 0) && (
        <h2 className="hidden font-medium text-ink-soft text-xs lg:block">{t("read.found")}</h2>
      )}
      {onPage.length === 0 && entities.length === 0 && (
        <div className="flex flex-col items-start gap-3 text-ink-soft">
          <p>{t("read.none")}</p>
          {nextPage !== null && <Button onClick={() => reading.goToPage(nextPage)}>{t("read.nextFound")}</Button>}
        </div>
      )}
      <ul className="flex flex-col gap-2">
        {onPage.map((finding) => (
          <FindingCard
            key={finding.id}
            finding={finding}
            isLit={litId === finding.id}
            onLight={onLight}
            onChoose={reading.choose}
          />
        ))}
      </ul>
      {onMore && <Button onClick={onMore}>{t("common.showMore")}</Button>}
      {entities.length > 0 && <PageEntities entities={entities} litId={litId} onLight={onLight} />}
    </section>
  );
}
