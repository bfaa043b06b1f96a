import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { useScrollEdges } from "#components/ui/use-scroll-edges.ts";
import { PdfPage } from "./pdf-page.tsx";

interface PageStripProps {
  documentId: string;
  pageCount: number;
  page: number;
  onChoose: (page: number) => void;
}

/** Small pages to leaf through; each is drawn when it comes into view. */
export function PageStrip({ documentId, pageCount, page, onChoose }: PageStripProps) {
  const t = useTranslations("read");
  const edges = useScrollEdges<HTMLElement>();
  const pages = Array.from({ length: pageCount }, (_, index) => index + 1);
  return (
    <nav
      ref={edges}
      aria-label={t("pages")}
      className="fade-y sticky top-26 hidden max-h-[calc(100dvh-120px)] overflow-y-auto [scrollbar-width:thin] xl:block"
    >
      <ol className="flex flex-col">
        {pages.map((number) => (
          <li key={number} className="p-1 [contain-intrinsic-size:72px_120px] [content-visibility:auto]">
            <button
              type="button"
              aria-current={number === page ? "page" : undefined}
              onClick={() => onChoose(number)}
              className="block w-full"
            >
              <Thumbnail documentId={documentId} page={number} isCurrent={number === page} />
              <span className="mt-0.5 block text-center text-ink-soft text-xs">
                <span className="sr-only">{t("page")} </span>
                {number}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Thumbnail({ documentId, page, isCurrent }: { documentId: string; page: number; isCurrent: boolean }) {
  const [isSeen, setSeen] = useState(false);
  const watch = useCallback((box: HTMLDivElement | null) => {
    if (!box) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  const frame = classNames(
    "rounded-[3px] border border-line",
    isCurrent && "outline-2 outline-accent outline-offset-1",
  );
  return (
    <div ref={watch}>
      {isSeen ? (
        <PdfPage documentId={documentId} page={page} label="" className={frame} />
      ) : (
        <div className={classNames("aspect-[1/1.414] bg-paper", frame)} />
      )}
    </div>
  );
}
