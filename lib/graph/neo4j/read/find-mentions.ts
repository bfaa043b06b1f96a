// What one page names: the mentions of the episodes that reach it.
import type { PageMention } from "#lib/domain/api/knowledge.ts";
import type { Bolt } from "../connection/bolt.ts";
import { EVIDENCE_PARTS, type EvidenceRow, toEvidence } from "./rows.ts";

interface MentionRow {
  readonly entity: PageMention["entity"];
  readonly mention: EvidenceRow;
}

const FIND_MENTIONS = `
MATCH (:DiveTeacher {id: $documentId})-[:HAS_EPISODE]->(episode:Episode)
WHERE episode.pageStart <= $page AND $page <= episode.pageEnd
MATCH (episode)-[mention:MENTIONS]->(entity:Entity)
WHERE mention.page = $page
RETURN mention { ${EVIDENCE_PARTS} } AS mention, entity { .id, .name, .type } AS entity
ORDER BY episode.index, mention.ordinal LIMIT $limit`;

export async function findMentions(
  bolt: Bolt,
  documentId: string,
  page: number,
  limit: number,
): Promise<PageMention[]> {
  const rows = await bolt.read<MentionRow>(FIND_MENTIONS, { documentId, page, limit });
  return rows.map(({ entity, mention }) => ({ ...toEvidence(mention), entity }));
}
