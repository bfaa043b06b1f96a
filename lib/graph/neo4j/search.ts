// Full-text search in passages and in what facts say.
import type { Fact } from "#lib/domain/fact.ts";
import { wordsOf } from "#lib/graph/fold-words.ts";
import type { PageMark } from "#lib/graph/page-marks.ts";
import { matchEntities } from "#lib/graph/rank-entities.ts";
import { type PassageCandidate, rankPassages } from "#lib/graph/rank-passages.ts";
import type { Bolt } from "./bolt.ts";
import { nameIndex } from "./name-index.ts";
import { factsOfIds } from "./read-facts.ts";

/** Of so many passages that the index finds nearest, the best are told. */
const CANDIDATES = 200;

interface Row extends Omit<PassageCandidate, "marks"> {
  /** Offset and page by turns. */
  readonly marks: readonly number[];
}

const SUGGEST_EPISODES = `
CALL db.index.fulltext.queryNodes("diveteacher_words", $query, {limit: $limit}) YIELD node, score
RETURN node.id AS chunkId, node.documentId AS documentId, node.text AS text, node.pageMarks AS marks
ORDER BY score DESC, chunkId`;

const FIND_FACTS_OF = `
UNWIND $ids AS entityId
MATCH (:DiveTeacher {id: entityId})<-[:SUBJECT]-(fact:Fact:DiveTeacher)
RETURN DISTINCT fact.id AS id ORDER BY id LIMIT $limit`;

export async function searchPassages(bolt: Bolt, text: string, limit: number) {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const terms = words.map((word, index) => (index === words.length - 1 ? `${word}*` : word));
  const strict = await suggest(bolt, terms.map((term) => `+textWords:${term}`).join(" "));
  const isEnough = strict.length >= limit || words.length === 1;
  const loose = isEnough ? [] : await suggest(bolt, terms.map((term) => `textWords:${term}`).join(" "));
  const found = new Map([...strict, ...loose].map((candidate) => [candidate.chunkId, candidate]));
  return rankPassages(text, [...found.values()], limit);
}

async function suggest(bolt: Bolt, query: string): Promise<PassageCandidate[]> {
  const rows = await bolt.read<Row>(SUGGEST_EPISODES, { query, limit: CANDIDATES });
  return rows.map(({ marks, ...row }) => ({ ...row, marks: toMarks(marks) }));
}

function toMarks(flat: readonly number[]): PageMark[] {
  return Array.from({ length: flat.length / 2 }, (_, at) => [flat[2 * at] ?? 0, flat[2 * at + 1] ?? 1]);
}

/** Facts about the entities that the text means. */
export async function searchFacts(bolt: Bolt, text: string, limit: number): Promise<Fact[]> {
  const ids = (await matchEntities(nameIndex(bolt), text)).slice(0, limit).map(({ id }) => id);
  const rows = await bolt.read<{ id: string }>(FIND_FACTS_OF, { ids, limit });
  return factsOfIds(
    bolt,
    rows.map(({ id }) => id),
  );
}
