import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { useHotkeys } from "#components/ui/use-hotkeys.ts";
import { useScrollEdges } from "#components/ui/use-scroll-edges.ts";
import { type Document, MEDIA_TYPES } from "#lib/domain/document.ts";
import { FindingsPanel } from "./findings-panel.tsx";
import { FindingsSheet } from "./findings-sheet.tsx";
import { PageBlocks } from "./page-blocks.tsx";
import { entitiesOf, findingsOfMentions } from "./page-findings.ts";
import { PageMarks } from "./page-marks.tsx";
import { PageStrip } from "./page-strip.tsx";
import { PdfText } from "./pdf-text.tsx";
import { ReadBar } from "./read-bar.tsx";
import { useReading } from "./use-reading.ts";
import { ZoomedPage } from "./zoomed-page.tsx";

/** A page may say thousands of things: so many are drawn at first, and as many more whenever one asks. */
const FINDINGS_AT_ONCE = 60;

/** The original page on the left, what was understood on the right; pointing at either lights the other. */
export function ReadTab({ document }: { document: Document }) {
  const t = useTranslations("read");
  const edges = useScrollEdges<HTMLElement>();
  const pageCount = Math.max(1, document.counts.pages);
  const reading = useReading(document.id, pageCount);
  const [litId, setLitId] = useState<string | null>(null);
  const { page, places, at } = reading;
  const [limit, setLimit] = useState(FINDINGS_AT_ONCE);
  const chosenId = places[at]?.id ?? null;
  const all = places.length > 0 ? places : reading.findings;
  const found = useMemo(() => all.filter((finding) => finding.page === page), [all, page]);
  const onPage = useMemo(
    () => found.slice(0, Math.max(limit, found.findIndex(({ id }) => id === chosenId) + 1)),
    [found, limit, chosenId],
  );
  const lit = litId ?? chosenId;
  const mentions = useMemo(() => findingsOfMentions(reading.mentions), [reading.mentions]);
  // Mentions are marked while their entity is pointed at, over what facts have marked.
  const marked = useMemo(
    () => [...mentions.filter(({ ownerId }) => ownerId === lit), ...onPage],
    [mentions, onPage, lit],
  );
  useHotkeys({
    left: () => reading.goToPage(page - 1),
    right: () => reading.goToPage(page + 1),
  });
  const isPdf = document.mediaType === MEDIA_TYPES.pdf;
  const hasStrip = isPdf && pageCount > 1;
  const label = t(document.mediaType === MEDIA_TYPES.pptx ? "slideOf" : "pageOf", { page, total: pageCount });
  const count = reading.isLoading ? null : found.length + entitiesOf(reading.mentions).length;
  const panel = (
    <FindingsPanel
      reading={reading}
      onPage={onPage}
      litId={lit}
      onLight={setLitId}
      onMore={onPage.length < found.length ? () => setLimit(onPage.length + FINDINGS_AT_ONCE) : null}
    />
  );
  return (
    <div className="flex flex-col">
      <ReadBar document={document} reading={reading} sheet={<FindingsSheet count={count}>{panel}</FindingsSheet>} />
      <div
        className={classNames(
          "grid items-start gap-6 pb-8 lg:grid-cols-[minmax(0,1fr)_360px]",
          hasStrip ? "xl:grid-cols-[88px_minmax(0,1fr)_380px]" : "xl:grid-cols-[minmax(0,1fr)_380px]",
        )}
      >
        {hasStrip && (
          <PageStrip documentId={document.id} pageCount={pageCount} page={page} onChoose={reading.goToPage} />
        )}
        {isPdf ? (
          <ZoomedPage documentId={document.id} page={page} label={label}>
            <PageMarks
              findings={marked}
              page={page}
              litId={lit}
              chosenId={chosenId}
              onLight={setLitId}
              onChoose={(finding) => reading.choose(finding.ownerId)}
            >
              <PdfText documentId={document.id} page={page} language={document.language} />
            </PageMarks>
          </ZoomedPage>
        ) : (
          <PageBlocks documentId={document.id} page={page} findings={marked} litId={lit} chosenId={chosenId} />
        )}
        <aside ref={edges} className="fade-y sticky top-26 hidden max-h-[calc(100dvh-120px)] overflow-y-auto lg:block">
          {panel}
        </aside>
      </div>
    </div>
  );
}
