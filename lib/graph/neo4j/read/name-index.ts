// The full-text index of names, as ranking asks it.
import { wordTrigrams } from "#lib/graph/search/fold-words.ts";
import type { Nameable, NameIndex } from "#lib/graph/search/rank-entities.ts";
import type { Bolt } from "../connection/bolt.ts";
import { blockId } from "../ledger/ledger-ids.ts";
import { readTogether } from "./rows.ts";

/** Lucene weighs each name that has any of the trigrams: of a long text so many, from all of it, find what all of them do. */
const MAX_TRIGRAMS = 12;

type Row = readonly [id: string, name: string, aliases: readonly string[]];

const SUGGEST_ENTITIES = `
CALL db.index.fulltext.queryNodes("diveteacher_words", $query, {limit: $limit}) YIELD node, score
WITH node ORDER BY score DESC, node.id
RETURN collect([node.id, node.name, node.aliases]) AS rows`;

const FIND_IN_BLOCKS = `
UNWIND $blockIds AS blockId
MATCH (:DiveTeacher {id: blockId})<-[:IN_BLOCK]-(:DiveTeacher)-[:NAMES]->(entity:DiveTeacher)
RETURN DISTINCT entity.id AS id ORDER BY id LIMIT $limit`;

export function nameIndex(bolt: Bolt): NameIndex {
  const suggest = async (query: string, limit: number): Promise<readonly Nameable[]> => {
    const rows = await readTogether<Row>(bolt, SUGGEST_ENTITIES, { query, limit });
    return rows.map(([id, name, aliases]) => ({ id, names: [name, ...aliases] }));
  };
  return {
    isFar: true,
    byBlocks: async (blocks, limit) => {
      const rows = await bolt.read<{ id: string }>(FIND_IN_BLOCKS, { blockIds: blocks.map(blockId), limit });
      return rows.map(({ id }) => id);
    },
    // Words are letters and digits in small letters: nothing in them is an operator of the query. All that begin with a word
    // are equally near to the index: those that have it as a whole come first.
    byWords: (words, limit) => suggest(words.map((word) => `+nameWords:${word}* nameWords:${word}`).join(" "), limit),
    // Where a name is one of very many its trigrams are all too common; its words are not.
    byTrigrams: (trigrams, words, limit) => {
      const sought = spread(trigrams, MAX_TRIGRAMS).map((trigram) => `trigrams:"${escapeTerm(trigram)}"`);
      const whole = words.filter((word) => wordTrigrams(word).length > 0).map((word) => `nameWords:${word}`);
      return suggest([...sought, ...whole].join(" "), limit);
    },
  };
}

/** At most so many, as far from each other as they can be. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, all.length / most);
  return all.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step));
}

function escapeTerm(term: string): string {
  return term.replace(/["\\]/gu, "\\$&");
}
