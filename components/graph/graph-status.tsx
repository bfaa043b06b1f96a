import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { GraphView } from "#lib/domain/api/knowledge.ts";
import type { GraphIndex } from "./index-graph.ts";
import type { GraphState } from "./use-graph.ts";

interface GraphStatusProps {
  view: GraphView;
  index: GraphIndex;
  state: GraphState;
}

/** What is shown of what there is, and where there is most to add. */
export function GraphStatus({ view, index: { mostHiding, hiddenOf }, state }: GraphStatusProps) {
  const t = useTranslations("graph");
  const { centreId, types } = state;
  const shown = view.nodes.filter(({ type }) => types.length === 0 || types.includes(type)).length;
  const centre = view.nodes.find(({ id }) => id === centreId);
  const count = shown >= view.total ? t("shownAll", { total: view.total }) : t("shown", { shown, total: view.total });
  return (
    <div className="pointer-events-auto flex max-w-full flex-wrap items-center gap-x-3 gap-y-1 rounded-control border border-line bg-surface px-3 py-1.5">
      {centre && (
        <span className="flex min-w-0 items-center gap-1 font-medium">
          <span className="max-w-60 truncate">{t("around", { name: centre.name })}</span>
          <Button
            look="quiet"
            size="inline"
            aria-label={t("whole")}
            title={t("whole")}
            onClick={() => state.centre(null)}
            className="rounded-control p-1"
          >
            <X aria-hidden />
          </Button>
        </span>
      )}
      <p role="status" className="text-ink-soft">
        {count}
      </p>
      {mostHiding && (
        <Button look="link" size="inline" onClick={() => state.expand(mostHiding.id)} className="min-w-0 shrink">
          <span className="max-w-80 truncate">
            {t("expandFor", { name: shorten(mostHiding.name), count: hiddenOf(mostHiding) })}
          </span>
        </Button>
      )}
    </div>
  );
}

/** The number at the end of the sentence must stay in sight. */
function shorten(name: string): string {
  return name.length > 32 ? `${name.slice(0, 31).trimEnd()}…` : name;
}
