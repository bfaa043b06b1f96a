// Full-text search in passages.

import type { PageMark } from "#lib/graph/page-marks.ts";
import { formsOf } from "#lib/graph/search/fold-words.ts";
import { MAX_CANDIDATES, type PassageCandidate, rankPassages } from "#lib/graph/search/rank-passages.ts";
import { SoughtWords } from "#lib/graph/search/sought-words.ts";
import type { Bolt } from "../connection/bolt.ts";
import { readTogether } from "./rows.ts";

/** In the marks offset and page stand by turns. */
type Row = readonly [chunkId: string, documentId: string, text: string, marks: readonly number[]];

const SUGGEST_EPISODES = `
CALL db.index.fulltext.queryNodes("diveteacher_words", $query, {limit: $limit}) YIELD node, score
WITH node ORDER BY score DESC, node.id
RETURN collect([node.id, node.documentId, node.text, node.pageMarks]) AS rows`;

export async function searchPassages(bolt: Bolt, text: string, limit: number) {
  const { words } = new SoughtWords(text);
  if (words.length === 0) return [];
  const terms = words.map((word, at) => `textWords:(${formTerms(word, at === words.length - 1)})`);
  const strict = await suggest(bolt, terms.map((term) => `+${term}`).join(" "));
  const isEnough = strict.length >= limit || words.length === 1;
  const loose = isEnough ? [] : await suggest(bolt, terms.join(" "));
  const found = new Map([...strict, ...loose].map((candidate) => [candidate.chunkId, candidate]));
  return rankPassages(text, [...found.values()], limit);
}

/** Words are letters and digits in small letters: nothing in them is an operator of the query. */
function formTerms(word: string, isLast: boolean): string {
  return [...formsOf(word), ...(isLast ? [`${word}*`] : [])].join(" ");
}

async function suggest(bolt: Bolt, query: string): Promise<PassageCandidate[]> {
  const rows = await readTogether<Row>(bolt, SUGGEST_EPISODES, { query, limit: MAX_CANDIDATES });
  return rows.map(([chunkId, documentId, text, marks]) => ({ chunkId, documentId, text, marks: toMarks(marks) }));
}

function toMarks(flat: readonly number[]): PageMark[] {
  return Array.from({ length: flat.length / 2 }, (_, at) => [flat[2 * at] ?? 0, flat[2 * at + 1] ?? 1]);
}
