// The one node that counts what there is. Whoever writes takes it first: two writers, of any process, take turns.
import { z } from "zod";
import { entityTypeSchema } from "#lib/domain/ontology.ts";
import type { Bolt, Run } from "../connection/bolt.ts";

export interface GraphCounts {
  chunks: number;
  entities: number;
  facts: number;
  /** Entities by their type. */
  types: Partial<Record<string, number>>;
}

interface StateRow extends Omit<GraphCounts, "types"> {
  /** JSON. */
  readonly types: string;
}

/** Setting a property takes the node's lock until the transaction ends. */
const LOCK_STATE = `
MATCH (state:DiveTeacher {id: "state"}) SET state.writing = true
RETURN state.chunks AS chunks, state.entities AS entities, state.facts AS facts, state.types AS types`;

const READ_STATE = `
MATCH (state:DiveTeacher {id: "state"})
RETURN state.chunks AS chunks, state.entities AS entities, state.facts AS facts, state.types AS types`;

const RELEASE_STATE = `
MATCH (state:DiveTeacher {id: "state"})
SET state.chunks = $chunks, state.entities = $entities, state.facts = $facts, state.types = $types
REMOVE state.writing`;

const typesSchema = z.record(entityTypeSchema, z.int().min(0));

export async function lockState(run: Run): Promise<GraphCounts> {
  const [row] = await run<StateRow>(LOCK_STATE);
  return toCounts(row);
}

export async function releaseState(run: Run, counts: GraphCounts): Promise<void> {
  const types = Object.fromEntries(Object.entries(counts.types).filter(([, count]) => count !== 0));
  await run(RELEASE_STATE, { ...counts, types: JSON.stringify(types) });
}

export async function readState(bolt: Bolt): Promise<GraphCounts> {
  const [row] = await bolt.read<StateRow>(READ_STATE);
  return toCounts(row);
}

export function noCounts(): GraphCounts {
  return { chunks: 0, entities: 0, facts: 0, types: {} };
}

export function addCounts(a: GraphCounts, b: GraphCounts): GraphCounts {
  const types = { ...a.types };
  for (const [type, count = 0] of Object.entries(b.types)) types[type] = (types[type] ?? 0) + count;
  return { chunks: a.chunks + b.chunks, entities: a.entities + b.entities, facts: a.facts + b.facts, types };
}

function toCounts(row: StateRow | undefined): GraphCounts {
  if (!row) return noCounts();
  return { ...row, types: typesSchema.parse(JSON.parse(row.types)) };
}

export function countType(counts: GraphCounts, type: string, by: 1 | -1): void {
  counts.types[type] = (counts.types[type] ?? 0) + by;
  counts.entities += by;
}

export function countRetyped(counts: GraphCounts, from: string, to: string): void {
  countType(counts, from, -1);
  countType(counts, to, 1);
}
