import { useTranslations } from "next-intl";
import { useState } from "react";
import { PageExcerpt } from "#components/documents/read/page-excerpt.tsx";
import { Button } from "#components/ui/button.tsx";
import { shownQuote } from "#lib/client/words/shown-quote.ts";
import type { Evidence } from "#lib/domain/evidence.ts";
import { EvidenceSource } from "./evidence-source.tsx";

const FIRST = 3;

/** Each piece of evidence: the quote, where it stands, and that place of the page with the mark on it. */
export function EvidenceList({ evidence, ownerId }: { evidence: readonly Evidence[]; ownerId: string }) {
  const t = useTranslations("entity");
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? evidence : evidence.slice(0, FIRST);
  const rest = evidence.length - shown.length;
  return (
    <div className="flex animate-arrive flex-col items-start gap-4">
      <ul aria-label={t("evidence")} className="flex w-full flex-col gap-4">
        {shown.map((item) => (
          <li key={`${item.chunkId} ${item.page} ${item.quote}`} className="flex flex-col gap-2">
            <blockquote className="border-mark border-l-3 pl-3 text-base">{shownQuote(item.quote)}</blockquote>
            <p className="pl-3.5 text-xs">
              <EvidenceSource evidence={item} ownerId={ownerId} />
            </p>
            <PageExcerpt evidence={item} />
          </li>
        ))}
      </ul>
      {rest > 0 && <Button onClick={() => setWhole(true)}>{t("allMentions", { count: rest })}</Button>}
    </div>
  );
}
