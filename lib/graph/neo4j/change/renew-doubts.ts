// Keeps the pairs of names that are worth a look: found when a name comes, or comes to be written otherwise.
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Run } from "../connection/bolt.ts";
import { blockId } from "../ledger/ledger-ids.ts";
import { readNeighbours, type StoredName } from "../ledger/names.ts";

const DROP_DOUBTS = `
UNWIND $ids AS id
MATCH (:DiveTeacher {id: id})-[doubt:DOUBT]-(:DiveTeacher)
WITH DISTINCT doubt
DELETE doubt`;

const PUT_DOUBTS = `
UNWIND $rows AS row
MATCH (a:DiveTeacher {id: row.a})
MATCH (b:DiveTeacher {id: row.b})
CREATE (a)-[:DOUBT {kind: row.kind, score: row.score}]->(b)`;

const PUT_JUDGED = `
UNWIND $rows AS row
MATCH (name:DiveTeacher {id: row.id})
SET name.judged = row.judged`;

/**
 * Looks again at those of the names that are judged by another spelling than before; the index says with which others. Those
 * that were added by the change are in no doubt yet, and are written with the spelling.
 */
export async function renewDoubts(
  run: Run,
  resolver: Resolver,
  names: readonly StoredName[],
  added: ReadonlySet<string>,
): Promise<void> {
  const changed = names.filter((name) => resolver.spellingOf(name) !== name.judged);
  if (changed.length === 0) return;
  const known = changed.filter(({ id }) => !added.has(id));
  const [rows] = await Promise.all([findDoubts(run, resolver, changed), judgeAnew(run, resolver, known)]);
  if (rows.length > 0) await run(PUT_DOUBTS, { rows });
}

async function judgeAnew(run: Run, resolver: Resolver, names: readonly StoredName[]): Promise<void> {
  if (names.length === 0) return;
  const rows = names.map((name) => ({ id: name.id, judged: resolver.spellingOf(name) }));
  await Promise.all([run(DROP_DOUBTS, { ids: rows.map(({ id }) => id) }), run(PUT_JUDGED, { rows })]);
}

async function findDoubts(run: Run, resolver: Resolver, names: readonly StoredName[]) {
  const byId = new Map(names.map((name) => [name.id, name]));
  const probes = names.map((name) => ({
    id: name.id,
    blockIds: resolver.doubtProbesOf(resolver.spellingOf(name), name.type).map(blockId),
  }));
  const found = new Map<string, { a: string; b: string; kind: string; score: number }>();
  for (const { asked, name } of await readNeighbours(run, probes)) {
    const one = byId.get(asked);
    const doubt = one && resolver.doubt(one, name);
    if (!doubt) continue;
    // As the embedded graph keeps them: the smaller key first.
    const [a, b] = one.key < name.key ? [one.id, name.id] : [name.id, one.id];
    found.set(`${a} ${b}`, { a, b, kind: doubt.kind, score: doubt.score });
  }
  return [...found.values()];
}
