import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDocumentOf } from "#components/documents/use-document-of.ts";
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
  const { centreId, documentId, types } = state;
  const title = useDocumentOf(documentId ?? "")?.title ?? t("oneDocument");
  const shown = view.nodes.filter(({ type }) => types.length === 0 || types.includes(type)).length;
  const centre = view.nodes.find(({ id }) => id === centreId);
  const count = shown >= view.total ? t("shownAll", { total: view.total }) : t("shown", { shown, total: view.total });
  return (
    <div className="pointer-events-auto flex max-w-full flex-wrap items-center gap-x-3 gap-y-1 rounded-control border border-line bg-surface px-3 py-1.5">
      {documentId && <Narrowed text={t("ofDocument", { name: title })} onLift={state.liftDocument} />}
      {centre && <Narrowed text={t("around", { name: centre.name })} onLift={() => state.centre(null)} />}
      <p role="status" className="text-ink-soft">
        {count}
      </p>
      {mostHiding && (
        <Button
          look="link"
          size="inline"
          onClick={() => state.expand(mostHiding.id)}
          className="min-w-0 max-w-full gap-1"
        >
          <span className="max-w-72 truncate">{t("expandFor", { name: mostHiding.name })}</span>
          <span className="shrink-0">{t("expandCount", { count: hiddenOf(mostHiding) })}</span>
        </Button>
      )}
    </div>
  );
}

/** What the drawing is narrowed to, and the way out of it. */
function Narrowed({ text, onLift }: { text: string; onLift: () => void }) {
  const t = useTranslations("graph");
  return (
    <span className="flex min-w-0 items-center gap-1 font-medium">
      <span className="max-w-60 truncate">{text}</span>
      <Button
        look="quiet"
        size="inline"
        aria-label={t("whole")}
        title={t("whole")}
        onClick={onLift}
        className="rounded-control p-1"
      >
        <X aria-hidden />
      </Button>
    </span>
  );
}
