// Files all names again where they were filed by another scheme than the resolver's: in batches, each of which changes
// nothing where it has been done.
import type { EntityType } from "#lib/domain/ontology.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Bolt } from "./bolt.ts";
import { blockId } from "./ledger-ids.ts";
import { parseSpellings } from "./names.ts";

const BATCH = 500;

const READ_FILING = `
MATCH (state:DiveTeacher {id: "state"}) RETURN state.filing AS filing`;

const WRITE_FILING = `
MATCH (state:DiveTeacher {id: "state"}) SET state.filing = $filing`;

const READ_NAMES = `
MATCH (name:DiveTeacher) WHERE name.id > $after AND name.id < "n\`"
RETURN name.id AS id, name.type AS type, name.spellings AS spellings ORDER BY name.id LIMIT $limit`;

const FILE_NAMES = `
UNWIND $rows AS row
MATCH (name:DiveTeacher {id: row.id})
OPTIONAL MATCH (name)-[former:IN_BLOCK]->(block:DiveTeacher) WHERE NOT block.id IN row.blocks
DELETE former
WITH DISTINCT name, row
UNWIND row.blocks AS blockId
MERGE (block:DiveTeacher {id: blockId})
ON CREATE SET block:Block
MERGE (name)-[:IN_BLOCK]->(block)`;

const DROP_EMPTY = `
MATCH (block:DiveTeacher) WHERE block.id > "b_" AND block.id < "b\`" AND NOT EXISTS { (block)<-[:IN_BLOCK]-() }
WITH block LIMIT 10000
DELETE block
RETURN count(*) AS dropped`;

export async function refileNames(bolt: Bolt, resolver: Resolver): Promise<void> {
  const [state] = await bolt.read<{ filing: string | null }>(READ_FILING);
  if (state?.filing === resolver.filing) return;
  for (let after: string | undefined = "n_"; after; ) after = await fileBatch(bolt, resolver, after);
  for (let dropped = 1; dropped > 0; ) {
    const [row] = await bolt.write((run) => run<{ dropped: number }>(DROP_EMPTY));
    dropped = row?.dropped ?? 0;
  }
  await bolt.write((run) => run(WRITE_FILING, { filing: resolver.filing }));
}

/** Resolves to the id of the last name of the batch, if there was any. */
async function fileBatch(bolt: Bolt, resolver: Resolver, after: string): Promise<string | undefined> {
  const names = await bolt.read<{ id: string; type: EntityType; spellings: string }>(READ_NAMES, {
    after,
    limit: BATCH,
  });
  const rows = names.map(({ id, spellings, type }) => {
    const blocks = parseSpellings(spellings).flatMap(({ name }) => resolver.blocksOf(name, type));
    return { id, blocks: [...new Set(blocks.map(blockId))] };
  });
  if (rows.length > 0) await bolt.write((run) => run(FILE_NAMES, { rows }));
  return rows.at(-1)?.id;
}
