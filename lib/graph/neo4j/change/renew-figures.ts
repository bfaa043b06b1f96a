// What an entity counts and says of itself, made from its names and facts.
import { countAgain } from "#lib/graph/count-again.ts";
import { SUMMARY_FACTS, summarizeEntity } from "#lib/resolve/summarize-entity.ts";
import type { Run } from "../connection/bolt.ts";
import { mentionLevel, RAISE_LINKS } from "../ledger/links.ts";

export interface Renewed {
  readonly id: string;
  /** It has the very names that it had: what changed is counted, and not what did not. */
  readonly isSame: boolean;
  /** So many mentions more than before in the document of the change (below zero: fewer). */
  readonly by: number;
  /** The place in its summary of the first fact that came; "" where others changed or went, null where none did. */
  readonly from: string | null;
}

interface Figures {
  readonly id: string;
  /** Of an entity with other names than before. */
  readonly counted: { readonly mentions: number; readonly documents: number };
  /** Of one that has the same. */
  readonly before: { readonly mentions: number; readonly documents: number };
  readonly present: number;
  /** As it is kept. */
  readonly summary: string;
  readonly summaryEnd: string | null;
  readonly isOutdated: boolean;
  readonly told: readonly { readonly place: string; readonly statement: string }[];
}

/**
 * Reads what says most of an entity in the order of the index, and nothing of the rest: it may have thousands of facts. None is
 * sought of an entity that is null; a condition beside the index would be looked at fact by fact. An entity's few names are
 * collected before the document comes in: else each of its names might be tried with each entity.
 */
const READ_FIGURES = `
UNWIND $rows AS row
MATCH (entity:DiveTeacher {id: row.id})
CALL (entity, row) {
  WITH * WHERE NOT row.isSame
  MATCH (entity)<-[:NAMES]-(:DiveTeacher)-[held:IN_DOCUMENT]->(document:DiveTeacher)
  RETURN { mentions: coalesce(sum(held.mentions), 0), documents: count(DISTINCT document) } AS counted
}
CALL (entity, row) {
  WITH * WHERE row.by <> 0
  MATCH (entity)<-[:NAMES]-(name:DiveTeacher)
  WITH collect(name) AS names
  UNWIND names AS name
  MATCH (name)-[held:IN_DOCUMENT]->(document:DiveTeacher {id: $documentId}) USING INDEX document:DiveTeacher(id)
  RETURN coalesce(sum(held.mentions), 0) AS present
}
WITH entity.id AS id, counted, present, { mentions: entity.mentionCount, documents: entity.documentCount } AS before,
  entity.summary AS summary, entity.summaryEnd AS summaryEnd,
  CASE
    WHEN row.from IS NOT NULL AND (entity.summaryEnd IS NULL OR row.from <= entity.summaryEnd) THEN entity.id
  END AS outdated
CALL (outdated) {
  MATCH (fact:DiveTeacher) USING INDEX fact:DiveTeacher(subjectId, place)
  WHERE fact.subjectId = outdated AND fact.place > ""
  WITH fact ORDER BY fact.subjectId, fact.place LIMIT $limit
  RETURN collect(fact { .place, .statement }) AS told
}
RETURN id, counted, before, present, summary, summaryEnd, outdated IS NOT NULL AS isOutdated, told`;

const WRITE_FIGURES = `
UNWIND $rows AS row
MATCH (entity:DiveTeacher {id: row.id})
WITH entity, row, entity.mentionLevel AS before
SET entity.mentionCount = row.mentions, entity.documentCount = row.documents, entity.rank = -row.mentions,
  entity.summary = row.summary, entity.summaryEnd = row.summaryEnd, entity.mentionLevel = ${mentionLevel("row.mentions")}
WITH entity, before WHERE entity.mentionLevel <> before
${RAISE_LINKS}`;

export interface RenewedFigures {
  readonly rows: readonly {
    readonly id: string;
    readonly mentions: number;
    readonly documents: number;
    readonly summary: string;
    readonly summaryEnd: string | null;
  }[];
  /** Entities that the document of the change has more than before, where no name that it mentioned has moved. */
  readonly added: number;
}

export async function readFigures(
  run: Run,
  renewed: readonly Renewed[],
  documentId: string | undefined,
): Promise<RenewedFigures> {
  if (renewed.length === 0) return { rows: [], added: 0 };
  const wanted = { rows: renewed, documentId, limit: SUMMARY_FACTS };
  const found = new Map((await run<Figures>(READ_FIGURES, wanted)).map((row) => [row.id, row]));
  let added = 0;
  const rows = renewed.flatMap(({ by, id, isSame }) => {
    const figures = found.get(id);
    if (!figures) return [];
    const following = countAgain(figures.before, by, figures.present);
    if (by !== 0) added += following.documents - figures.before.documents;
    return [{ id, ...(isSame ? following : figures.counted), ...summaryOf(figures) }];
  });
  return { rows, added };
}

function summaryOf({ isOutdated, summary, summaryEnd, told }: Figures) {
  if (!isOutdated) return { summary, summaryEnd };
  return {
    summary: summarizeEntity(told.map(({ statement }) => statement)),
    summaryEnd: told[SUMMARY_FACTS - 1]?.place ?? null,
  };
}

export async function writeFigures(run: Run, { rows }: RenewedFigures): Promise<void> {
  if (rows.length > 0) await run(WRITE_FIGURES, { rows });
}
