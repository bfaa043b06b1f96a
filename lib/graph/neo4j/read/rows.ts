// Nodes and relationships of ours, as the words of the domain.
import { type Entity, entitySchema } from "#lib/domain/entity.ts";
import type { Evidence } from "#lib/domain/evidence.ts";
import type { Bolt } from "../connection/bolt.ts";

/** Of a mention or of evidence. */
export interface EvidenceRow {
  readonly documentId: string;
  readonly chunkId: string;
  readonly page: number;
  readonly quote: string;
  /** JSON. */
  readonly boxes: string;
}

export const ENTITY_PARTS = "entity { .id, .name, .type, .aliases, .summary, .mentionCount, .documentCount }";
export const ENTITY_COLUMNS = `${ENTITY_PARTS} AS entity`;

/** The parts of a relationship that are evidence. */
export const EVIDENCE_PARTS = ".documentId, .chunkId, .page, .quote, .boxes";

/**
 * The rows of a statement that returns them as one list, `rows`, each of them a list: hundreds of records cost the server and
 * the driver twice as much.
 */
export async function readTogether<Row extends readonly unknown[]>(
  bolt: Bolt,
  statement: string,
  values: Readonly<Record<string, unknown>>,
): Promise<readonly Row[]> {
  const [found] = await bolt.read<{ rows: readonly Row[] }>(statement, values);
  return found?.rows ?? [];
}

export function toEvidence({ boxes, chunkId, documentId, page, quote }: EvidenceRow): Evidence {
  return { documentId, chunkId, page, quote, boxes: JSON.parse(boxes) };
}

export function toEntity(row: unknown): Entity {
  return entitySchema.parse(row);
}
