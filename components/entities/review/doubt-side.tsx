import { useQuery } from "@tanstack/react-query";
import { ArrowUpRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { RadioGroup } from "radix-ui";
import { classNames } from "#components/ui/class-names.ts";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { entityQuery } from "#lib/client/queries/knowledge-queries.ts";
import { shownQuote } from "#lib/client/words/shown-quote.ts";
import type { Entity } from "#lib/domain/entity.ts";
import { EvidenceSource } from "../evidence/evidence-source.tsx";
import { useNameOf } from "../use-name-of.ts";

const QUOTES_SHOWN = 2;

/** One of the two: chosen, its name is the one that stays. */
export function DoubtSide({ entity, isKept }: { entity: Entity; isKept: boolean }) {
  const t = useTranslations();
  const name = useNameOf()(entity);
  const { id, type, aliases, mentionCount, documentCount } = entity;
  const figures = [
    t(`types.${type}`),
    t("counts.mentions", { count: mentionCount }),
    t("counts.documents", { count: documentCount }),
  ];
  return (
    <div
      className={classNames("flex flex-col gap-3 rounded-control border border-line p-3", isKept && "border-accent")}
    >
      <div className="flex items-start gap-2">
        <RadioGroup.Item value={id} id={`kept-${id}`} className={RADIO}>
          <RadioGroup.Indicator className="block size-2 rounded-full bg-accent" />
        </RadioGroup.Item>
        <label htmlFor={`kept-${id}`} className="min-w-0 flex-1 cursor-pointer">
          <span className="block font-medium">{name}</span>
          <span className="block text-ink-soft text-xs">{figures.join(" · ")}</span>
        </label>
        <Link href={`/entities/${id}`} prefetch={false} aria-label={t("review.open", { name })} className={OPEN}>
          <ArrowUpRight className="size-4" aria-hidden />
        </Link>
      </div>
      {aliases.length > 0 && (
        <p className="line-clamp-2 text-ink-soft text-xs">{t("entity.also", { names: aliases.join(", ") })}</p>
      )}
      <Quotes entityId={id} />
    </div>
  );
}

const RADIO =
  "mt-0.5 grid size-4 shrink-0 place-items-center rounded-full border border-ink-faint bg-surface data-[state=checked]:border-accent";
const OPEN = "-m-1 rounded-control p-1 text-ink-soft hover:bg-raised hover:text-ink";

function Quotes({ entityId }: { entityId: string }) {
  const { data } = useQuery(entityQuery(entityId));
  const t = useTranslations("common");
  if (!data) {
    return (
      <div role="status" aria-label={t("loading")} className="flex flex-col gap-2">
        <Skeleton className="h-9" />
        <Skeleton className="h-9" />
      </div>
    );
  }
  // The name alone on a line proves little: what says most comes first.
  const quotes = [...new Map(data.mentions.map((mention) => [mention.quote, mention])).values()]
    .toSorted((a, b) => b.quote.length - a.quote.length)
    .slice(0, QUOTES_SHOWN);
  return (
    <ul className="flex flex-col gap-2">
      {quotes.map((mention) => (
        <li key={mention.quote}>
          <blockquote className="line-clamp-3 border-mark border-l-3 pl-2">{shownQuote(mention.quote)}</blockquote>
          <p className="pl-2.5 text-xs">
            <EvidenceSource evidence={mention} ownerId={entityId} />
          </p>
        </li>
      ))}
    </ul>
  );
}
