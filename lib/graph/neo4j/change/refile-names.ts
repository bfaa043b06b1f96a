// After an update of the rules: files all names as the present resolver looks for them, and resolves them by it: in batches,
// each of which changes nothing where it has been done.
import type { EntityType } from "#lib/domain/ontology.ts";
import { movedKeys, renewCuration } from "#lib/graph/renew-curation.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Bolt, Run } from "../connection/bolt.ts";
import { readCurations, rewriteCurations } from "../ledger/curations.ts";
import { NOTHING_ERASED } from "../ledger/erase-statements.ts";
import { blockId, nameId } from "../ledger/ledger-ids.ts";
import { NO_ROWS } from "../ledger/ledger-rows.ts";
import { parseSpellings } from "../ledger/names.ts";
import { changeGraph } from "./change-graph.ts";
import { forgetIdleJudgements } from "./forget-idle-judgements.ts";
import { resolveNames } from "./resolve-names.ts";

const BATCH = 100;

interface FiledName {
  readonly id: string;
  readonly type: EntityType;
  /** JSON. */
  readonly spellings: string;
}

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
REMOVE name.judged
WITH DISTINCT name, row
UNWIND row.blocks AS blockId
MERGE (block:DiveTeacher {id: blockId})
ON CREATE SET block:Block
MERGE (name)-[:IN_BLOCK]->(block)`;

const READ_CURATED = `
MATCH (curated:CuratedName) RETURN curated.nameId AS nameId`;

const READ_CURATED_NAMES = `
MATCH (curated:CuratedName)
MATCH (name:DiveTeacher {id: curated.nameId})
RETURN name.key AS key, name.type AS type, name.spellings AS spellings ORDER BY key`;

const DROP_EMPTY = `
MATCH (block:DiveTeacher) WHERE block.id > "b_" AND block.id < "b\`" AND NOT EXISTS { (block)<-[:IN_BLOCK]-() }
WITH block LIMIT 10000
DELETE block
RETURN count(*) AS dropped`;

export async function refileNames(bolt: Bolt, resolver: Resolver): Promise<void> {
  const [state] = await bolt.read<{ filing: string | null }>(READ_FILING);
  if (state?.filing === resolver.filing) return;
  // Else what is half filed would be taken for filed, where the scheme before comes back.
  await bolt.write((run) => run(WRITE_FILING, { filing: null }));
  await bolt.write((run) => renewCurations(run, resolver));
  await inBatches(bolt, (names) => bolt.write((run) => fileNames(run, resolver, names)));
  for (let dropped = 1; dropped > 0; ) {
    const [row] = await bolt.write((run) => run<{ dropped: number }>(DROP_EMPTY));
    dropped = row?.dropped ?? 0;
  }
  await inBatches(bolt, (names) =>
    changeGraph({ bolt, resolver }, (writing) =>
      resolveNames(writing, { ...NOTHING_ERASED, nameIds: names.map(({ id }) => id) }, NO_ROWS),
    ),
  );
  const curated = await bolt.read<{ nameId: string }>(READ_CURATED);
  const nothing = { gone: new Set<string>(), seeds: [] };
  await bolt.write(async (run) => {
    const nameIds = curated.map(({ nameId }) => nameId);
    await forgetIdleJudgements(run, nothing, nameIds);
    await run(WRITE_FILING, { filing: resolver.filing });
  });
}

/** Before anything is resolved: what was decided holds for names that have other keys now. */
async function renewCurations(run: Run, resolver: Resolver): Promise<void> {
  const names = await run<Omit<FiledName, "id"> & { readonly key: string }>(READ_CURATED_NAMES);
  const moved = movedKeys(
    resolver,
    names.map((name) => ({ ...name, spellings: parseSpellings(name.spellings) })),
  );
  const curations = await readCurations(run, [...moved.keys()].map(nameId));
  await rewriteCurations(
    run,
    curations.map((curation) => renewCuration(curation, moved)),
  );
}

async function inBatches(bolt: Bolt, work: (names: readonly FiledName[]) => Promise<unknown>): Promise<void> {
  for (let after: string | undefined = "n_"; after; ) {
    const names: readonly FiledName[] = await bolt.read<FiledName>(READ_NAMES, { after, limit: BATCH });
    if (names.length > 0) await work(names);
    after = names.at(-1)?.id;
  }
}

async function fileNames(run: Run, resolver: Resolver, names: readonly FiledName[]): Promise<void> {
  const rows = names.map(({ id, spellings, type }) => {
    const blocks = parseSpellings(spellings).flatMap(({ name }) => resolver.blocksOf(name, type));
    return { id, blocks: [...new Set(blocks.map(blockId))] };
  });
  await run(FILE_NAMES, { rows });
}
