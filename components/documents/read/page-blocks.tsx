import { useQuery } from "@tanstack/react-query";
import { FileWarning } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";
import { pageQuery } from "#lib/client/queries/document-queries.ts";
import type { Block } from "#lib/domain/block.ts";
import { BlockView } from "./block-view.tsx";
import { quotesByText } from "./mark-quotes.ts";
import { type Finding, isLit } from "./page-findings.ts";

interface PageBlocksProps {
  documentId: string;
  page: number;
  findings: readonly Finding[];
  litId: string | null;
  /** The place that was asked for: it is brought into view. */
  chosenId: string | null;
}

/** A Markdown text is one page, however long: so many blocks are drawn at first, and as many more whenever one asks. */
const BLOCKS_AT_ONCE = 300;

/** A slide or a Markdown text as a readable page, the quotes of the findings marked in it. */
export function PageBlocks({ documentId, page, findings, litId, chosenId }: PageBlocksProps) {
  const t = useTranslations("read");
  const { data, error, isPending } = useQuery(pageQuery(documentId, page));
  const blocks = useMemo(() => (data?.blocks ?? []).filter(({ kind }) => kind !== "furniture"), [data]);
  const marks = useMemo(() => findingsByBlock(blocks, findings), [blocks, findings]);
  const [limit, setLimit] = useState(BLOCKS_AT_ONCE);
  const litAt = litId === null ? -1 : marks.findIndex((own) => own.some((finding) => isLit(finding, litId)));
  const shown = blocks.slice(0, Math.max(limit, litAt + 1));
  if (error && data === undefined) return <StatePanel role="alert" icon={FileWarning} title={t("pageFailed")} />;
  if (isPending) return <Skeleton className="h-[60vh] rounded-card" />;
  if (!data?.hasText) return <StatePanel icon={FileWarning} title={t("emptyPage")} />;
  return (
    <article className="min-w-0 rounded-card border border-line bg-surface px-6 py-8 text-base md:px-12 md:py-10">
      <div className="mx-auto flex max-w-[68ch] flex-col gap-3 [&>*]:[contain-intrinsic-size:auto_48px] [&>*]:[content-visibility:auto]">
        {data.isHidden && <p className="text-ink-faint text-sm">{t("hiddenSlide")}</p>}
        {shown.map((block, index) => {
          const own = marks[index] ?? NONE;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a page never change places
            <div key={index} lang={block.language}>
              <BlockView
                block={block}
                findings={own}
                litId={own.length > 0 ? litId : null}
                chosenId={own.some(({ id }) => id === chosenId) ? chosenId : null}
              />
            </div>
          );
        })}
        {shown.length < blocks.length && (
          <Button className="self-center" onClick={() => setLimit(shown.length + BLOCKS_AT_ONCE)}>
            {t("more")}
          </Button>
        )}
      </div>
    </article>
  );
}

const NONE: readonly Finding[] = [];

function findingsByBlock(blocks: readonly Block[], findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const texts = blocks.map(({ text }) => text);
  const quotes = findings.map(({ quote }) => quote);
  return quotesByText(texts, quotes).map((indexes) =>
    indexes.length === 0 ? NONE : indexes.flatMap((index) => findings[index] ?? []),
  );
}
