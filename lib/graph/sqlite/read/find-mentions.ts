// What one page names: the mentions of the chunks that reach it.
import type { PageMention } from "#lib/domain/api/knowledge.ts";
import { entityTypeSchema } from "#lib/domain/ontology.ts";
import type { Database } from "#lib/sqlite/database.ts";
import { toEvidence } from "./read-facts.ts";

export function findMentions(db: Database, documentId: string, page: number, limit: number): PageMention[] {
  const rows = db.all(
    `SELECT mentions.*, entities.id AS entity_id, entities.name AS entity_name, entities.type AS entity_type
     FROM chunks CROSS JOIN mentions ON mentions.chunk_id = chunks.id
     JOIN names USING (key) JOIN entities ON entities.id = names.entity_id
     WHERE chunks.document_id = ?1 AND ?2 BETWEEN page_start AND page_end AND mentions.page = ?2
     ORDER BY chunk_index, ordinal LIMIT ?3`,
    documentId,
    page,
    limit,
  );
  return rows.map((row) => ({
    ...toEvidence(row),
    entity: {
      id: String(row.entity_id),
      name: String(row.entity_name),
      type: entityTypeSchema.parse(row.entity_type),
    },
  }));
}
