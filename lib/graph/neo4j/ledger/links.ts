// Which entities have facts in common: from either end a node of the ledger's own, so that of an entity with thousands of
// facts the most mentioned neighbours are found without reading the others, and what is between two without reading either.
import type { Run } from "../connection/bolt.ts";

/** A fact that has come, or that is gone. */
export interface LinkingFact {
  readonly id: string;
  readonly subjectId: string | null;
  /** Null where it is measured. */
  readonly objectId: string | null;
}

interface LinkRow {
  readonly id: string;
  readonly of: string;
  readonly other: string;
  readonly come: readonly string[];
  readonly gone: readonly string[];
}

/**
 * To be in order by how often they are mentioned, all links to an entity would be written again at each mention of it; so they
 * are by level, twice as many mentions at each. Cypher, of an expression that is an integer.
 */
export const mentionLevel = (count: string) => `size([power IN range(0, 31) WHERE 2 ^ power < ${count}])`;

/** The id of the link to the entity from one of its neighbours. Cypher, where `own` is the link from the entity to that one. */
const BACK_ID = `"l_" + own.other + " " + own.of`;

/** Entities have their present levels then. */
const WRITE_LINKS = `
UNWIND $rows AS row
MERGE (link:DiveTeacher {id: row.id})
ON CREATE SET link:Link, link.of = row.of, link.other = row.other, link.factIds = []
WITH row, link, link.factIds AS before
OPTIONAL MATCH (other:DiveTeacher {id: row.other})
WITH row, link, before, other, [id IN before WHERE NOT id IN row.gone] + row.come AS factIds
SET link.factIds = factIds, link.level = other.mentionLevel
FOREACH (bare IN CASE WHEN factIds = [] THEN [link] ELSE [] END | DELETE bare)
WITH row.of AS id, sum(size(factIds) - size(before)) AS degree,
  sum(CASE WHEN before = [] THEN 1 ELSE 0 END - CASE WHEN factIds = [] THEN 1 ELSE 0 END) AS neighbours
MATCH (entity:DiveTeacher {id: id})
SET entity.degree = entity.degree + degree, entity.neighbours = entity.neighbours + neighbours`;

/** Of entities whose level is another one than before. Cypher, that follows a row of each as `entity`. */
export const RAISE_LINKS = `
MATCH (own:DiveTeacher) USING INDEX own:DiveTeacher(of, level)
WHERE own.of = entity.id AND own.level >= 0
MATCH (back:DiveTeacher {id: ${BACK_ID}})
SET back.level = entity.mentionLevel`;

export async function writeLinks(run: Run, come: readonly LinkingFact[], gone: readonly LinkingFact[]): Promise<void> {
  const rows = linkRows(come, gone);
  if (rows.length > 0) await run(WRITE_LINKS, { rows });
}

function linkRows(come: readonly LinkingFact[], gone: readonly LinkingFact[]): readonly LinkRow[] {
  const links = new Map<string, { of: string; other: string; come: string[]; gone: string[] }>();
  const note = ({ id, objectId, subjectId }: LinkingFact, kind: "come" | "gone") => {
    if (subjectId === null || objectId === null) return;
    for (const [of, other] of [
      [subjectId, objectId],
      [objectId, subjectId],
    ] as const) {
      const linkId = `l_${of} ${other}`;
      const link = links.get(linkId) ?? { of, other, come: [], gone: [] };
      link[kind].push(id);
      links.set(linkId, link);
    }
  };
  for (const fact of come) note(fact, "come");
  for (const fact of gone) note(fact, "gone");
  return [...links].map(([id, link]) => ({ id, ...link }));
}
