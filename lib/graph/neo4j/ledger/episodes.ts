// Chunks as nodes, in the order of their document.
import type { Chunk } from "#lib/domain/chunk.ts";
import { pageMarks } from "#lib/graph/page-marks.ts";
import { wordsOf } from "#lib/graph/search/fold-words.ts";
import type { Run } from "../connection/bolt.ts";

/** One that is new comes between its neighbours, of which there may be none. */
const PUT_EPISODE = `
MATCH (document:DiveTeacher {id: $documentId})
MERGE (episode:DiveTeacher {id: $id})
ON CREATE SET episode:Episode
WITH document, episode, episode.index AS formerIndex
SET episode += $properties
MERGE (document)-[:HAS_EPISODE]->(episode)
WITH episode, formerIndex
CALL (episode, formerIndex) {
  WITH * WHERE formerIndex IS NULL
  CALL (episode) {
    OPTIONAL MATCH (before:DiveTeacher)
    WHERE before.documentId = episode.documentId AND before.index < episode.index
    RETURN before ORDER BY before.index DESC LIMIT 1
  }
  CALL (episode) {
    OPTIONAL MATCH (after:DiveTeacher)
    WHERE after.documentId = episode.documentId AND after.index > episode.index
    RETURN after ORDER BY after.index LIMIT 1
  }
  OPTIONAL MATCH (before)-[passed:NEXT]->(after)
  DELETE passed
  FOREACH (one IN CASE WHEN before IS NULL THEN [] ELSE [before] END | CREATE (one)-[:NEXT]->(episode))
  FOREACH (one IN CASE WHEN after IS NULL THEN [] ELSE [after] END | CREATE (episode)-[:NEXT]->(one))
}
RETURN formerIndex IS NULL AS isNew, formerIndex <> $index AS isMoved`;

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

/** Puts the chunk in. Resolves to whether it is new, and whether it stands at another place than before. */
export async function putEpisode(run: Run, chunk: Chunk): Promise<{ isNew: boolean; isMoved: boolean }> {
  const { id, documentId, index, text, headings, pageStart, pageEnd, tokens } = chunk;
  const marks = { pageMarks: pageMarks(chunk).flat(), textWords: wordsOf(text).join(" ") };
  const properties = { documentId, index, text, headings, pageStart, pageEnd, tokens, ...marks };
  const [put] = await run<{ isNew: boolean; isMoved: boolean | null }>(PUT_EPISODE, {
    id,
    documentId,
    index,
    properties,
  });
  if (!put) throw new RangeError(`The document ${documentId} is not in the graph.`);
  return { isNew: put.isNew, isMoved: put.isMoved === true };
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
