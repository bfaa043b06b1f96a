import { Maximize2, Waypoints } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { shownSentence } from "#lib/client/words/shown-quote.ts";
import type { EntityDetail } from "#lib/domain/api/knowledge.ts";
import { CurateMenu } from "../curate/curate-menu.tsx";
import { EntityIcon } from "../entity-icon.tsx";
import { graphHref } from "../graph-href.ts";
import { useNameOf } from "../use-name-of.ts";
import { EntityAliases } from "./entity-aliases.tsx";

export function EntityHeader({ entity, heading: Heading }: { entity: EntityDetail; heading: "h1" | "h2" }) {
  const t = useTranslations();
  const nameOf = useNameOf();
  const { id, name, type, summary, mentionCount, documentCount } = entity;
  const shown = nameOf(entity);
  // What the documents themselves call it, where the reader sees it in another language.
  const isShown = (other: string) => other.toLowerCase() === shown.toLowerCase();
  const aliases = [name, ...entity.aliases].filter((other) => !isShown(other));
  const figures = [
    t(`types.${type}`),
    t("counts.mentions", { count: mentionCount }),
    t("counts.documents", { count: documentCount }),
  ];
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 sm:gap-y-1">
      <p className="flex w-full items-center gap-2 text-ink-soft text-xs max-sm:-mb-2 sm:w-auto">
        <EntityIcon type={type} />
        {figures.join(" · ")}
      </p>
      <div className="flex w-full min-w-0 flex-col gap-1 sm:order-last">
        <Heading className="font-bold text-xl">{shown}</Heading>
        {aliases.length > 0 && <EntityAliases aliases={aliases} names={entity.names} />}
        {summary && <p className="mt-2 max-w-[68ch] text-base">{shownSentence(summary)}</p>}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button asChild>
          <Link href={graphHref(id)} prefetch={false}>
            <Waypoints aria-hidden />
            {t("entity.inGraph")}
          </Link>
        </Button>
        <CurateMenu entity={entity} />
        {Heading === "h2" && (
          // Where the list gives way to it, it has the whole page already.
          <Button asChild look="quiet" size="iconSmall" className="max-lg:hidden">
            <Link href={`/entities/${id}`} aria-label={t("entity.openAlone")} title={t("entity.openAlone")}>
              <Maximize2 aria-hidden />
            </Link>
          </Button>
        )}
      </div>
    </header>
  );
}
