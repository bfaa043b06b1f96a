// Whether every quote of a document stands in its chunk: each is looked for, so that a long document takes its time.
import { setImmediate } from "node:timers/promises";
import { type Database, jsonList } from "#lib/sqlite/database.ts";

const CHUNKS_AT_ONCE = 10;

export async function verifyDocument(db: Database, documentId: string) {
  const ids = db.all("SELECT id FROM chunks WHERE document_id = ?", documentId).map((row) => String(row.id));
  const found = { chunks: ids.length, evidence: 0, lostEvidence: 0 };
  for (let from = 0; from < ids.length; from += CHUNKS_AT_ONCE) {
    await setImmediate();
    const row = db.get(
      `WITH looked AS MATERIALIZED (SELECT id, text FROM chunks WHERE id IN (SELECT value FROM json_each(?1))),
       quotes AS (
         SELECT text, quote FROM looked JOIN mentions ON chunk_id = id
         UNION ALL SELECT text, quote FROM looked JOIN claims ON chunk_id = id)
       SELECT count(*) AS evidence, coalesce(sum(instr(text, quote) = 0), 0) AS lost FROM quotes`,
      jsonList(ids.slice(from, from + CHUNKS_AT_ONCE)),
    );
    found.evidence += Number(row?.evidence);
    found.lostEvidence += Number(row?.lost);
  }
  return found;
}
