"use client";
import { useQuery } from "@tanstack/react-query";
import { CloudAlert, FileQuestion, Waypoints } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useMemo, useRef } from "react";
import { useNameOf } from "#components/entities/use-name-of.ts";
import { PageTitle } from "#components/layout/page-title.tsx";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { StatePanel } from "#components/ui/state-panel.tsx";
import { errorKey } from "#lib/client/http/api-error.ts";
import { graphQuery } from "#lib/client/queries/knowledge-queries.ts";
import type { GraphView as View } from "#lib/domain/api/knowledge.ts";
import { ChosenCard } from "./chosen-card.tsx";
import { GraphCanvas } from "./graph-canvas.tsx";
import { GraphPanel } from "./graph-panel.tsx";
import { GraphSheet } from "./graph-sheet.tsx";
import { GraphSkeleton } from "./graph-skeleton.tsx";
import { GraphStatus } from "./graph-status.tsx";
import { indexGraph } from "./index-graph.ts";
import { type GraphState, useGraph } from "./use-graph.ts";

/** The canvas fills the window; what is drawn is chosen beside it. */
export function GraphView() {
  const t = useTranslations();
  const state = useGraph();
  const nameOf = useNameOf();
  const { data, error, refetch } = useQuery(graphQuery(state.filter));
  const view = useMemo(
    () => data && { ...data, nodes: data.nodes.map((node) => ({ ...node, name: nameOf(node) })) },
    [data, nameOf],
  );
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <PageTitle title={t("graph.title")} />
      <h1 className="sr-only">{t("graph.title")}</h1>
      {view && view.nodes.length > 0 && <Drawing view={view} state={state} />}
      {view?.nodes.length === 0 && <NothingPanel total={view.total} state={state} />}
      {!view && error && (
        <StatePanel
          role="alert"
          icon={CloudAlert}
          title={t("graph.failed")}
          text={t(`errors.${errorKey(error)}`)}
          action={<Button onClick={() => void refetch()}>{t("common.tryAgain")}</Button>}
        />
      )}
      {!view && !error && <GraphSkeleton />}
    </div>
  );
}

function Drawing({ view, state }: { view: View; state: GraphState }) {
  const index = useMemo(() => indexGraph(view), [view]);
  const { chosenId, types, relations } = state;
  const card = useRef<HTMLElement>(null);
  const chosen = view.nodes.find(({ id }) => id === chosenId) ?? null;
  const [typeKey, relationKey] = [types.join(), relations.join()];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for the two lists, which are new each time
  const look = useMemo(
    () => ({
      chosenId,
      types,
      relations,
      order: index.ranked.map(({ id }) => id),
      neighbours: index.neighbours,
    }),
    [chosenId, typeKey, relationKey, index],
  );
  const panel = <GraphPanel view={view} index={index} state={state} />;
  return (
    <div className="grid h-[calc(100dvh-116px)] md:h-[calc(100dvh-52px)] lg:grid-cols-[320px_minmax(0,1fr)]">
      <aside className="hidden min-h-0 flex-col border-line border-r lg:flex">{panel}</aside>
      <div className="relative flex min-h-0 min-w-0 flex-col overflow-hidden">
        <div className="relative min-h-0 flex-1">
          <GraphCanvas view={view} look={look} onChoose={state.choose} onExpand={state.expand} card={card} />
          <div className={classNames("pointer-events-none absolute inset-x-4 top-4 flex", chosen && "sm:right-88")}>
            <GraphStatus view={view} index={index} state={state} />
          </div>
          <GraphSheet>{panel}</GraphSheet>
        </div>
        {chosen && <ChosenCard ref={card} node={chosen} hidden={index.hiddenOf(chosen)} view={view} state={state} />}
      </div>
    </div>
  );
}

interface NothingPanelProps {
  /** Entities of the document that is drawn, or of the whole graph. */
  total: number;
  state: GraphState;
}

function NothingPanel({ total, state: { documentId, centre, liftDocument } }: NothingPanelProps) {
  const t = useTranslations();
  const isOfDocument = documentId !== null && total === 0;
  if (isOfDocument || total > 0) {
    return (
      <StatePanel
        icon={FileQuestion}
        className="m-auto"
        title={t(isOfDocument ? "graph.emptyDocument" : "entity.gone")}
        text={t(isOfDocument ? "graph.emptyDocumentText" : "entity.goneText")}
        action={<Button onClick={isOfDocument ? liftDocument : () => centre(null)}>{t("graph.whole")}</Button>}
      />
    );
  }
  const add = (
    <Button asChild>
      <Link href="/">{t("entities.toLibrary")}</Link>
    </Button>
  );
  return (
    <StatePanel icon={Waypoints} className="m-auto" title={t("graph.empty")} text={t("graph.emptyText")} action={add} />
  );
}
