import { parseAsArrayOf, parseAsInteger, parseAsString, useQueryStates } from "nuqs";
import { parseAsNames } from "#components/entities/list/parse-as-names.ts";
import type { GraphFilter } from "#lib/client/queries/knowledge-queries.ts";
import { type EntityType, entityTypeSchema, type Predicate, predicateSchema } from "#lib/domain/ontology.ts";

export const DEPTHS = [1, 2, 3, 4] as const;
export const SIZES = [300, 1000, 3000, 10_000] as const;

const STATE = {
  /** The entity around which the graph is drawn; without it the most mentioned are. */
  entity: parseAsString,
  document: parseAsString,
  depth: parseAsInteger.withDefault(1),
  size: parseAsInteger.withDefault(SIZES[0]),
  type: parseAsNames(entityTypeSchema),
  relation: parseAsNames(predicateSchema),
  expand: parseAsArrayOf(parseAsString).withDefault([]),
  /** The chosen one. */
  node: parseAsString,
};

export interface GraphState {
  readonly centreId: string | null;
  /** Only what this document says is drawn. */
  readonly documentId: string | null;
  readonly chosenId: string | null;
  readonly depth: number;
  readonly size: number;
  readonly types: readonly EntityType[];
  readonly relations: readonly Predicate[];
  /** What to ask the server for. */
  readonly filter: GraphFilter;
  readonly choose: (entityId: string | null) => void;
  readonly expand: (entityId: string) => void;
  /** Draws the graph around the entity, or the whole for null. */
  readonly centre: (entityId: string | null) => void;
  readonly liftDocument: () => void;
  readonly setDepth: (depth: number) => void;
  readonly setSize: (size: number) => void;
  readonly toggleType: (type: EntityType) => void;
  readonly toggleRelation: (relation: Predicate) => void;
}

/** What is drawn and chosen, all of it in the address, so that each step can be taken back. */
export function useGraph(): GraphState {
  const [state, setState] = useQueryStates(STATE, { history: "push" });
  const { entity, document, expand, type, relation } = state;
  const depth = DEPTHS.find((known) => known === state.depth) ?? DEPTHS[0];
  const size = SIZES.find((known) => known === state.size) ?? SIZES[0];
  return {
    centreId: entity,
    documentId: document,
    chosenId: state.node,
    depth,
    size,
    types: type,
    relations: relation,
    filter: {
      limit: size,
      ...(entity && { entity, depth }),
      ...(document && { document }),
      ...(expand.length > 0 && { expand: expand.join() }),
    },
    choose: (node) => void setState({ node }),
    expand: (entityId) => void setState({ node: entityId, expand: [...new Set([...expand, entityId])] }),
    centre: (entityId) => void setState({ entity: entityId, node: entityId, expand: null, depth: null }),
    liftDocument: () => void setState({ document: null, node: null, expand: null }),
    setDepth: (next) => void setState({ depth: next }),
    setSize: (next) => void setState({ size: next }),
    toggleType: (toggled) => void setState({ type: toggle(type, toggled) }),
    toggleRelation: (toggled) => void setState({ relation: toggle(relation, toggled) }),
  };
}

function toggle<T>(list: readonly T[], toggled: T): T[] {
  return list.includes(toggled) ? list.filter((other) => other !== toggled) : [...list, toggled];
}
