import { useQueryClient } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { sortCounts } from "#components/entities/list/sort-counts.ts";
import { TypeToggle } from "#components/entities/list/type-toggle.tsx";
import { SearchField } from "#components/ui/search-field.tsx";
import { Select } from "#components/ui/select.tsx";
import { useScrollEdges } from "#components/ui/use-scroll-edges.ts";
import { walkRows } from "#components/ui/walk-rows.ts";
import { searchQuery } from "#lib/client/queries/knowledge-queries.ts";
import type { GraphView } from "#lib/domain/api/knowledge.ts";
import type { EntityType } from "#lib/domain/ontology.ts";
import { findNodes } from "./find-nodes.ts";
import { GraphNodes } from "./graph-nodes.tsx";
import type { GraphIndex } from "./index-graph.ts";
import { RelationToggles } from "./relation-toggles.tsx";
import { DEPTHS, type GraphState, SIZES } from "./use-graph.ts";

interface GraphPanelProps {
  view: GraphView;
  index: GraphIndex;
  state: GraphState;
}

/** Search, what is drawn, and the list of it. */
export function GraphPanel({ view, index, state }: GraphPanelProps) {
  const t = useTranslations();
  const edges = useScrollEdges<HTMLDivElement>();
  const client = useQueryClient();
  const [typed, setTyped] = useState("");
  const text = typed.trim();
  const counts: Record<EntityType, number> = {};
  for (const { type } of view.nodes) counts[type] = (counts[type] ?? 0) + 1;
  const nodes = findNodes(index.ranked, text, state.types);
  const chooseFirst = async () => {
    if (nodes[0]) return state.choose(nodes[0].id);
    const [other] = (await client.fetchQuery(searchQuery(text))).entities;
    if (other) state.centre(other.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    walkRows(event);
    // Where the search fails, the list says it or stays as it is.
    if (event.key === "Enter" && text) void chooseFirst().catch(() => undefined);
  };
  const list = <GraphNodes view={view} nodes={nodes} state={state} text={text} />;
  return (
    <div data-walk className="contents">
      <div className="flex flex-col gap-3 px-4 pt-4 pb-2 md:px-6 lg:pr-4">
        <p aria-hidden className="hidden font-bold text-xl lg:block">
          {t("graph.title")}
        </p>
        <SearchField value={typed} label={t("graph.find")} onChange={setTyped} onKeyDown={onKeyDown} />
      </div>
      <div ref={edges} className="fade-y flex min-h-0 flex-1 flex-col overflow-y-auto">
        {/* What is sought stands under the field; else all that is drawn comes last. */}
        {text && list}
        <Extent state={state} total={view.total} />
        <Section title={t("graph.types")} count={state.types.length} isOpen>
          {sortCounts(counts).map(([type, count]) => (
            <TypeToggle
              key={type}
              type={type}
              count={count}
              isChosen={state.types.includes(type)}
              onToggle={state.toggleType}
            />
          ))}
        </Section>
        <Section title={t("graph.predicates")} count={state.relations.length}>
          <RelationToggles edges={view.edges} chosen={state.relations} onToggle={state.toggleRelation} />
        </Section>
        {!text && list}
      </div>
    </div>
  );
}

const EXTENT = "flex shrink-0 items-center justify-between px-4 pt-1 pb-2 md:px-6 lg:pr-4";

/** How far and how much. */
function Extent({ state, total }: { state: GraphState; total: number }) {
  const t = useTranslations("graph");
  const { centreId, depth, size } = state;
  if (centreId) {
    const options = DEPTHS.map((value) => ({ value: String(value), label: t("depthOf", { depth: value }) }));
    return (
      <div className={EXTENT}>
        <span className="text-ink-soft">{t("depth")}</span>
        <Select
          value={String(depth)}
          options={options}
          onChange={(value) => state.setDepth(Number(value))}
          label={t("depth")}
        />
      </div>
    );
  }
  if (total <= SIZES[0]) return null;
  const options = SIZES.map((value) => ({ value: String(value), label: t("sizeOf", { size: value }) }));
  return (
    <div className={EXTENT}>
      <span className="text-ink-soft">{t("size")}</span>
      <Select
        value={String(size)}
        options={options}
        onChange={(value) => state.setSize(Number(value))}
        label={t("size")}
      />
    </div>
  );
}

interface SectionProps {
  title: string;
  /** How many are chosen. */
  count: number;
  isOpen?: boolean;
  children: ReactNode;
}

function Section({ title, count, isOpen = false, children }: SectionProps) {
  return (
    <details open={isOpen || count > 0} className="group shrink-0 border-line border-t">
      <summary className="flex h-10 cursor-pointer list-none items-center px-4 font-medium text-ink-soft text-xs focus-visible:outline-offset-[-2px] md:px-6 lg:pr-4">
        {title}
        {count > 0 && <span className="ml-2 text-accent">{count}</span>}
        <ChevronDown aria-hidden className="ml-auto size-4 transition-transform duration-150 group-open:rotate-180" />
      </summary>
      <div className="flex flex-wrap gap-1.5 px-4 pb-3 md:px-6 lg:flex-col lg:gap-0 lg:px-4">{children}</div>
    </details>
  );
}
