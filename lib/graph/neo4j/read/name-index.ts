// The full-text index of names, as ranking asks it.
import type { Nameable, NameIndex } from "#lib/graph/search/rank-entities.ts";
import type { Bolt } from "../connection/bolt.ts";
import { blockId } from "../ledger/ledger-ids.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

const SUGGEST_ENTITIES = `
CALL db.index.fulltext.queryNodes("diveteacher_words", $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, node.name AS name, node.aliases AS aliases ORDER BY score DESC, id`;

const FIND_IN_BLOCKS = `
UNWIND $blockIds AS blockId
MATCH (:DiveTeacher {id: blockId})<-[:IN_BLOCK]-(:DiveTeacher)-[:NAMES]->(entity:DiveTeacher)
RETURN DISTINCT entity.id AS id ORDER BY id LIMIT $limit`;

export function nameIndex(bolt: Bolt): NameIndex {
  const suggest = async (query: string, limit: number): Promise<readonly Nameable[]> => {
    const rows = await bolt.read<Row>(SUGGEST_ENTITIES, { query, limit });
    return rows.map(({ aliases, id, name }) => ({ id, names: [name, ...aliases] }));
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
    byTrigrams: (trigrams, _words, limit) =>
      suggest(`trigrams:(${trigrams.map((trigram) => `"${escapeTerm(trigram)}"`).join(" ")})`, limit),
  };
}

function escapeTerm(term: string): string {
  return term.replace(/["\\]/gu, "\\$&");
}
