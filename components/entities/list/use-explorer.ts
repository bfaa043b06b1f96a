import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import type { EntityFilter } from "#lib/client/queries/knowledge-queries.ts";
import { useDebounced } from "#lib/client/use-debounced.ts";
import { ENTITY_SORTS } from "#lib/domain/api/knowledge.ts";
import { type EntityType, entityTypeSchema } from "#lib/domain/ontology.ts";
import { parseAsNames } from "./parse-as-names.ts";

const TYPING_MS = 120;

const STATE = {
  q: parseAsString.withDefault(""),
  type: parseAsNames(entityTypeSchema),
  sort: parseAsStringLiteral(ENTITY_SORTS),
  document: parseAsString,
  /** The entity that is shown beside the list. */
  entity: parseAsString,
};

export type EntitySort = (typeof ENTITY_SORTS)[number];

export interface Explorer {
  readonly q: string;
  readonly types: readonly EntityType[];
  readonly sort: EntitySort;
  readonly documentId: string | null;
  readonly entityId: string | null;
  /** What to ask the server for, once typing has paused. */
  readonly filter: EntityFilter;
  /** Whether `filter` narrows the list. */
  readonly hasFilters: boolean;
  readonly search: (q: string) => void;
  readonly toggleType: (type: EntityType) => void;
  readonly sortBy: (sort: EntitySort) => void;
  readonly onlyIn: (documentId: string | null) => void;
  readonly choose: (entityId: string | null) => void;
  readonly clear: () => void;
}

/** The state of the explorer, all of it in the address: each step can be taken back, typing counts as one. */
export function useExplorer(): Explorer {
  const [state, setState] = useQueryStates(STATE, { history: "push" });
  const { q, type, document: documentId } = state;
  const settled = useDebounced(q.trim(), TYPING_MS);
  // Without words nothing is more relevant than anything else.
  const sort = sortsFor(q).find((candidate) => candidate === state.sort) ?? (q.trim() ? "relevance" : "mentions");
  return {
    q,
    types: type,
    sort,
    documentId,
    entityId: state.entity,
    filter: {
      sort,
      ...(settled && { q: settled }),
      ...(type.length > 0 && { type: type.join() }),
      ...(documentId && { document: documentId }),
    },
    hasFilters: settled !== "" || type.length > 0 || documentId !== null,
    search: (next) => void setState({ q: next || null }, { history: "replace" }),
    toggleType: (toggled) =>
      void setState({ type: type.includes(toggled) ? type.filter((other) => other !== toggled) : [...type, toggled] }),
    sortBy: (next) => void setState({ sort: next }),
    onlyIn: (next) => void setState({ document: next }),
    choose: (next) => void setState({ entity: next }),
    clear: () => void setState({ q: null, type: null, document: null }),
  };
}

/** The orders that make sense for what was typed. */
export function sortsFor(q: string): readonly EntitySort[] {
  return ENTITY_SORTS.filter((sort) => sort !== "relevance" || q.trim() !== "");
}
