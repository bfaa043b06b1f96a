import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import type { Document } from "#lib/domain/document.ts";
import type { Reading } from "./use-reading.ts";

interface ReadBarProps {
  document: Document;
  reading: Reading;
  /** The way to the findings where there is no room beside the page. */
  sheet: ReactNode;
}

/** Leafing through pages, and through the places of a chosen evidence. */
export function ReadBar({ document, reading, sheet }: ReadBarProps) {
  const pageCount = Math.max(1, document.counts.pages);
  const isIdle = pageCount === 1 && reading.places.length === 0;
  return (
    <div
      className={classNames(
        "sticky top-13 z-20 flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 bg-canvas py-2",
        isIdle && "lg:min-h-0",
      )}
    >
      {pageCount > 1 && <PageSteps pageCount={pageCount} reading={reading} />}
      <div className="ml-auto sm:order-last lg:hidden">{sheet}</div>
      <EvidenceSteps reading={reading} />
    </div>
  );
}

function PageSteps({ pageCount, reading: { page, goToPage } }: { pageCount: number; reading: Reading }) {
  const t = useTranslations("read");
  return (
    <div className="flex items-center gap-1">
      <Button
        look="quiet"
        size="iconSmall"
        aria-label={t("previousPage")}
        disabled={page <= 1}
        onClick={() => goToPage(page - 1)}
      >
        <ChevronLeft aria-hidden />
      </Button>
      <PageField page={page} pageCount={pageCount} goToPage={goToPage} />
      <Button
        look="quiet"
        size="iconSmall"
        aria-label={t("nextPage")}
        disabled={page >= pageCount}
        onClick={() => goToPage(page + 1)}
      >
        <ChevronRight aria-hidden />
      </Button>
    </div>
  );
}

/** Holds the number of the page, and what is typed only until one goes there: it may be no page, or beyond the last. */
function PageField({ page, pageCount, goToPage }: Pick<Reading, "page" | "goToPage"> & { pageCount: number }) {
  const t = useTranslations("read");
  const [typed, setTyped] = useState<string | null>(null);
  const go = () => {
    if (typed !== null) goToPage(Number.parseInt(typed, 10) || page);
    setTyped(null);
  };
  return (
    <label className="flex items-center gap-2 text-ink-soft">
      <span className="sr-only">{t("goToPage")}</span>
      <input
        type="text"
        inputMode="numeric"
        value={typed ?? page}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={go}
        onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
        className="h-8 w-12 rounded-control border border-line bg-surface text-center text-ink focus-visible:outline-offset-0"
      />
      <span className="tabular-nums">/ {pageCount}</span>
    </label>
  );
}

function EvidenceSteps({ reading: { places, at, goToPlace, clear } }: { reading: Reading }) {
  const t = useTranslations("read");
  if (places.length === 0) return null;
  return (
    <div className="flex h-8 items-center gap-1 rounded-control bg-raised pl-3 max-sm:w-full">
      <span className="mr-auto text-ink-soft tabular-nums">
        {t("evidence", { index: at + 1, total: places.length })}
      </span>
      {(places.length > 1 || at < 0) && (
        <>
          <Button
            look="quiet"
            size="iconSmall"
            aria-label={t("previousEvidence")}
            disabled={at <= 0}
            onClick={() => goToPlace(at - 1)}
          >
            <ChevronUp aria-hidden />
          </Button>
          <Button
            look="quiet"
            size="iconSmall"
            aria-label={t("nextEvidence")}
            disabled={at >= places.length - 1}
            onClick={() => goToPlace(at + 1)}
          >
            <ChevronDown aria-hidden />
          </Button>
        </>
      )}
      <Button look="quiet" size="iconSmall" aria-label={t("clearShown")} onClick={clear}>
        <X aria-hidden />
      </Button>
    </div>
  );
}
