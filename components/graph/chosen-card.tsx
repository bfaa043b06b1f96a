import { Expand, FileText, LocateFixed, X } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { EntityIcon } from "#components/entities/entity-icon.tsx";
import { Button } from "#components/ui/button.tsx";
import type { GraphNode, GraphView } from "#lib/domain/api/knowledge.ts";
import { ChosenRelations } from "./chosen-relations.tsx";
import type { GraphState } from "./use-graph.ts";

interface ChosenCardProps {
  ref: RefObject<HTMLElement | null>;
  node: GraphNode;
  /** Neighbours that are not drawn. */
  hidden: number;
  view: GraphView;
  state: GraphState;
}

/** The chosen entity, what can be done with it, and what its lines say: under the drawing on phones, over its corner elsewhere. */
export function ChosenCard({ node: { id, name, type, neighbours }, hidden, view, state, ref }: ChosenCardProps) {
  const t = useTranslations();
  return (
    <section
      ref={ref}
      aria-label={name}
      className="flex max-h-[40dvh] animate-enter flex-col border-line border-t bg-surface p-3 sm:absolute sm:top-4 sm:right-4 sm:max-h-[calc(100%-180px)] sm:w-80 sm:rounded-card sm:border"
    >
      <div className="flex items-start gap-2">
        <EntityIcon type={type} className="mt-0.5" />
        <div className="min-w-0 flex-1">
          <h2 className="line-clamp-3 font-bold">{name}</h2>
          <p className="text-ink-soft text-xs">
            {t(`types.${type}`)} · {t("graph.neighbours", { count: neighbours })}
            {hidden > 0 && ` · ${t("graph.notShown", { count: hidden })}`}
          </p>
        </div>
        <Button
          look="quiet"
          size="iconSmall"
          aria-label={t("common.close")}
          onClick={() => state.choose(null)}
          className="-mt-1 -mr-1"
        >
          <X aria-hidden />
        </Button>
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button asChild look="primary">
          <Link href={`/entities/${id}`}>
            <FileText aria-hidden />
            {t("graph.open")}
          </Link>
        </Button>
        {hidden > 0 && (
          <Button onClick={() => state.expand(id)}>
            <Expand aria-hidden />
            {t("graph.expand")}
          </Button>
        )}
        {state.centreId !== id && (
          <Button onClick={() => state.centre(id)}>
            <LocateFixed aria-hidden />
            {t("graph.only")}
          </Button>
        )}
      </div>
      <ChosenRelations nodeId={id} view={view} onChoose={state.choose} />
    </section>
  );
}
