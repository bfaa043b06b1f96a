import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { shownQuote } from "#lib/client/words/shown-quote.ts";
import type { Evidence } from "#lib/domain/evidence.ts";
import { EvidenceButton } from "../evidence/evidence-button.tsx";
import { EvidenceList } from "../evidence/evidence-list.tsx";
import { EvidenceSource } from "../evidence/evidence-source.tsx";
import { SectionTitle } from "../section-title.tsx";

const FIRST = 5;

interface EntityMentionsProps {
  mentions: readonly Evidence[];
  entityId: string;
}

/** Where the documents speak of it, the first few at first. */
export function EntityMentions({ mentions, entityId }: EntityMentionsProps) {
  const t = useTranslations("entity");
  const [isWhole, setWhole] = useState(false);
  const distinct = [...new Map(mentions.map((item) => [keyOf(item), item])).values()];
  const shown = isWhole ? distinct : distinct.slice(0, FIRST);
  const rest = distinct.length - shown.length;
  return (
    <section>
      <SectionTitle>{t("mentions")}</SectionTitle>
      <ul className="rounded-card border border-line bg-surface px-4">
        {shown.map((item) => (
          <MentionItem key={keyOf(item)} mention={item} entityId={entityId} />
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setWhole(true)} className="mt-3">
          {t("allMentions", { count: rest })}
        </Button>
      )}
    </section>
  );
}

function MentionItem({ mention, entityId }: { mention: Evidence; entityId: string }) {
  const t = useTranslations();
  const [isOpen, setOpen] = useState(false);
  const quote = shownQuote(mention.quote);
  return (
    <li className="border-line border-b [contain-intrinsic-size:auto_64px] [content-visibility:auto] last:border-0">
      <div className="flex min-h-11 items-center gap-2 py-1.5">
        <div className="min-w-0 flex-1">
          <p className={isOpen ? "sr-only" : "line-clamp-2"}>{t("common.quote", { text: quote })}</p>
          <p className="text-xs">
            <EvidenceSource evidence={mention} ownerId={entityId} />
          </p>
        </div>
        <EvidenceButton evidence={[mention]} isBare name={quote} isOpen={isOpen} onToggle={setOpen} />
      </div>
      {isOpen && (
        <div className="pb-4">
          <EvidenceList evidence={[mention]} ownerId={entityId} />
        </div>
      )}
    </li>
  );
}

/** One passage may name the entity several times. */
function keyOf({ chunkId, page, quote }: Evidence): string {
  return `${chunkId} ${page} ${quote}`;
}
