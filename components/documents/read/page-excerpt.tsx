import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { Box } from "#lib/domain/box.ts";
import { MEDIA_TYPES } from "#lib/domain/document.ts";
import type { Evidence } from "#lib/domain/evidence.ts";
import { useDocumentOf } from "../use-document-of.ts";
import { PdfPage } from "./pdf-page.tsx";
import { pdfPageQuery } from "./pdf-query.ts";

/** Below this width a page can't be read; a narrow window then shows the part around the mark. */
const READABLE_PX = 620;

/** A strip of the original page around its evidence, which is marked; nothing where there is no page to draw, or none that can be: the page itself says why. */
export function PageExcerpt({ evidence: { documentId, page, boxes } }: { evidence: Evidence }) {
  const t = useTranslations("read");
  const document = useDocumentOf(documentId);
  const onPage = boxes.filter((box) => box.page === page);
  const hasPage = document?.mediaType === MEDIA_TYPES.pdf && onPage.length > 0;
  const { isError } = useQuery({ ...pdfPageQuery(documentId, page), enabled: hasPage });
  if (!hasPage || isError) return null;
  const middle = middleOf(onPage);
  const width = `max(100cqw, ${READABLE_PX}px)`;
  return (
    <div className="@container relative h-40 w-full overflow-hidden rounded-control border border-line bg-paper">
      <div
        className="absolute top-1/2"
        style={{
          width,
          left: `clamp(100cqw - ${width}, 50cqw - ${middle.x} * ${width}, 0px)`,
          transform: `translateY(-${middle.y * 100}%)`,
        }}
      >
        <PdfPage documentId={documentId} page={page} label={t("pageOf", { page, total: document.counts.pages })}>
          <div aria-hidden className="absolute inset-0 mix-blend-multiply">
            {onPage.map(({ x, y, width, height }) => (
              <div
                key={`${x} ${y}`}
                className="absolute rounded-[2px] bg-paper-mark"
                style={{ left: percent(x), top: percent(y), width: percent(width), height: percent(height) }}
              />
            ))}
          </div>
        </PdfPage>
      </div>
    </div>
  );
}

/** Of all the boxes together, in fractions of the page. */
function middleOf(boxes: readonly Box[]): { x: number; y: number } {
  const left = Math.min(...boxes.map(({ x }) => x));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const top = Math.min(...boxes.map(({ y }) => y));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function percent(fraction: number): string {
  return `${fraction * 100}%`;
}
