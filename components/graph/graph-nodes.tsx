import { useQuery } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { EntityIcon } from "#components/entities/entity-icon.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { useListKeys } from "#components/ui/use-list-keys.ts";
import { walkRows } from "#components/ui/walk-rows.ts";
import { searchQuery } from "#lib/client/queries/knowledge-queries.ts";
import { useDebounced } from "#lib/client/use-debounced.ts";
import type { GraphNode, GraphView } from "#lib/domain/api/knowledge.ts";
import type { EntityType } from "#lib/domain/ontology.ts";
import type { GraphState } from "./use-graph.ts";

const ROW_PX = 36;
const TYPING_MS = 120;

interface GraphNodesProps {
  view: GraphView;
  /** What is drawn and bears the text. */
  nodes: readonly GraphNode[];
  state: GraphState;
  text: string;
}

/** All that is drawn, as a list for the keyboard and for who can't see the drawing; then what else bears the name. */
export function GraphNodes({ view, nodes, state, text }: GraphNodesProps) {
  const t = useTranslations("graph");
  return (
    <section className={classNames("flex flex-col border-line", text ? "shrink-0 pb-2" : "min-h-80 flex-1 border-t")}>
      <h2 className="flex h-10 items-center px-4 font-medium text-ink-soft text-xs md:px-6 lg:pr-4">{t("nodes")}</h2>
      <NodeList nodes={nodes} state={state} className={text ? "max-h-77" : "min-h-0 flex-1"} />
      {text && <Elsewhere view={view} nodes={nodes} state={state} text={text} />}
    </section>
  );
}

interface NodeListProps extends Pick<GraphNodesProps, "nodes" | "state"> {
  className: string;
}

function NodeList({ nodes, state, className }: NodeListProps) {
  const t = useTranslations("graph");
  const scroller = useRef<HTMLDivElement>(null);
  const list = useListKeys<HTMLUListElement>(() => state.choose(null));
  const virtualizer = useVirtualizer({
    count: nodes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 10,
  });
  return (
    <div ref={scroller} className={classNames("overflow-y-auto", className)}>
      <ul ref={list} aria-label={t("nodes")} className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const node = nodes[index];
          return (
            node && (
              <li
                key={node.id}
                aria-setsize={nodes.length}
                aria-posinset={index + 1}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start}px)` }}
              >
                <NodeRow
                  name={node.name}
                  type={node.type}
                  isChosen={node.id === state.chosenId}
                  onChoose={() => state.choose(node.id)}
                >
                  {t("neighbours", { count: node.neighbours })}
                </NodeRow>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

const NONE: readonly { id: string; name: string; type: EntityType }[] = [];

/** Entities of that name that are not drawn; choosing one draws the graph around it. */
function Elsewhere({ view, nodes, state, text }: GraphNodesProps) {
  const t = useTranslations();
  const { data } = useQuery(searchQuery(useDebounced(text, TYPING_MS)));
  const drawn = new Set(view.nodes.map(({ id }) => id));
  const others = (data?.entities ?? NONE).filter(({ id }) => !drawn.has(id));
  if (others.length === 0) {
    const isNone = nodes.length === 0 && data !== undefined;
    return (
      <p role="status" className="px-4 text-ink-soft md:px-6">
        {isNone && t("entities.none")}
      </p>
    );
  }
  return (
    <>
      <h3 className="flex h-10 items-center border-line border-t px-4 font-medium text-ink-soft text-xs md:px-6 lg:pr-4">
        {t("graph.elsewhere")}
      </h3>
      <ul aria-label={t("graph.elsewhere")} className="shrink-0">
        {others.map(({ id, name, type }) => (
          <li key={id}>
            <NodeRow name={name} type={type} isChosen={false} onChoose={() => state.centre(id)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface NodeRowProps {
  name: string;
  type: EntityType;
  isChosen: boolean;
  onChoose: () => void;
  children?: ReactNode;
}

function NodeRow({ name, type, isChosen, onChoose, children }: NodeRowProps) {
  const t = useTranslations("types");
  return (
    <button
      data-row
      type="button"
      aria-current={isChosen ? "true" : undefined}
      title={name}
      onClick={onChoose}
      onKeyDown={walkRows}
      className={classNames(
        "flex h-9 w-full items-center gap-2 px-4 text-left hover:bg-raised focus-visible:outline-offset-[-2px] md:px-6 lg:pr-4",
        isChosen && "bg-raised shadow-[inset_2px_0_0_var(--accent)]",
      )}
    >
      <EntityIcon type={type} />
      <span className="sr-only">{t(type)}: </span>
      <span className="min-w-0 flex-1 truncate">{name}</span>
      <span className="shrink-0 text-ink-soft text-xs tabular-nums">{children}</span>
    </button>
  );
}
