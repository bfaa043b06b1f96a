// Chunks as nodes, in the order of their document.
import type { Chunk } from "#lib/domain/chunk.ts";
import { pageMarks } from "#lib/graph/page-marks.ts";
import { wordsOf } from "#lib/graph/search/fold-words.ts";
import type { Run } from "../connection/bolt.ts";

const PUT_EPISODES = `
UNWIND $rows AS row
MATCH (document:DiveTeacher {id: row.documentId})
MERGE (episode:DiveTeacher {id: row.id})
ON CREATE SET episode:Episode
WITH document, episode, row, episode.index AS formerIndex
SET episode += row
MERGE (document)-[:HAS_EPISODE]->(episode)
RETURN formerIndex IS NULL AS isNew, formerIndex <> row.index AS isMoved`;

/** Those that are new come between their neighbours, of which there may be none: all of them are looked for before any link goes. */
const LINK_EPISODES = `
UNWIND $ids AS id
MATCH (episode:DiveTeacher {id: id})
CALL (episode) {
  OPTIONAL MATCH (before:DiveTeacher) USING INDEX before:DiveTeacher(documentId, index)
  WHERE before.documentId = episode.documentId AND before.index < episode.index
  RETURN before ORDER BY before.documentId DESC, before.index DESC LIMIT 1
}
CALL (episode) {
  OPTIONAL MATCH (after:DiveTeacher) USING INDEX after:DiveTeacher(documentId, index)
  WHERE after.documentId = episode.documentId AND after.index > episode.index
  RETURN after ORDER BY after.documentId, after.index LIMIT 1
}
WITH collect([before, episode]) + collect([episode, after]) AS pairs
UNWIND pairs AS pair
WITH DISTINCT pair[0] AS one, pair[1] AS next WHERE one IS NOT NULL AND next IS NOT NULL
OPTIONAL MATCH (one)-[passed:NEXT]->(other) WHERE other <> next
DELETE passed
WITH DISTINCT one, next
MERGE (one)-[:NEXT]->(next)`;

const UNLINK_DOCUMENT = `
MATCH (:DiveTeacher {id: $documentId})-[:HAS_EPISODE]->(episode:Episode)-[next:NEXT]->()
DELETE next`;

const LINK_DOCUMENT = `
MATCH (:DiveTeacher {id: $documentId})-[:HAS_EPISODE]->(episode:Episode)
WITH episode ORDER BY episode.index
WITH collect(episode) AS episodes
UNWIND range(1, size(episodes) - 1) AS at
WITH episodes[at - 1] AS before, episodes[at] AS after
CREATE (before)-[:NEXT]->(after)`;

const DROP_EPISODES = `
UNWIND $chunkIds AS chunkId
MATCH (episode:DiveTeacher {id: chunkId})
DETACH DELETE episode
RETURN count(*) AS count`;

/** Puts the chunks in. Resolves to how many are new, and whether any stands at another place than before. */
export async function putEpisodes(run: Run, chunks: readonly Chunk[]): Promise<{ added: number; isMoved: boolean }> {
  const [put] = await Promise.all([
    run<{ isNew: boolean; isMoved: boolean | null }>(PUT_EPISODES, { rows: chunks.map(toRow) }),
    run(LINK_EPISODES, { ids: chunks.map(({ id }) => id) }),
  ]);
  if (put.length < chunks.length) throw new RangeError(`The document ${chunks[0]?.documentId} is not in the graph.`);
  return { added: put.filter(({ isNew }) => isNew).length, isMoved: put.some(({ isMoved }) => isMoved) };
}

function toRow(chunk: Chunk) {
  const { id, documentId, index, text, headings, pageStart, pageEnd, tokens } = chunk;
  const marks = { pageMarks: pageMarks(chunk).flat(), textWords: wordsOf(text).join(" ") };
  return { id, documentId, index, text, headings, pageStart, pageEnd, tokens, ...marks };
}

/** Resolves to how many there were. */
export async function dropEpisodes(run: Run, chunkIds: readonly string[]): Promise<number> {
  const [row] = await run<{ count: number }>(DROP_EPISODES, { chunkIds });
  return row?.count ?? 0;
}

/** After some were taken out: links those that are left. */
export async function orderEpisodes(run: Run, documentId: string): Promise<void> {
  await Promise.all([run(UNLINK_DOCUMENT, { documentId }), run(LINK_DOCUMENT, { documentId })]);
}
