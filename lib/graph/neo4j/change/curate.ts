// Keeps what people decided about entities, and resolves again what it is about.
import { AppError } from "#lib/domain/app-error.ts";
import { type Curation, type CurationRequest, keysOfCuration } from "#lib/domain/curation.ts";
import { curationId, curationNumber, keptNumber } from "#lib/graph/curation-id.ts";
import { otherIdOf, planCuration, planUndone } from "#lib/graph/plan-curation.ts";
import { dropCuration, putCuration, putKeptCuration, readCuration, readEntityNames } from "../ledger/curations.ts";
import { NOTHING_ERASED } from "../ledger/erase-statements.ts";
import { nameId } from "../ledger/ledger-ids.ts";
import { NO_ROWS } from "../ledger/ledger-rows.ts";
import type { Writing } from "../ledger/writing.ts";
import { changeGraph, type Writer } from "./change-graph.ts";
import { resolveNames } from "./resolve-names.ts";

/** The ids are those of entities as they are now. */
export async function curate(writer: Writer, request: CurationRequest): Promise<Curation> {
  let tried: Curation | null = null;
  return changeGraph(writer, async (writing) => {
    const { run } = writing;
    // Called again because the answer was lost, not the decision: it is kept once.
    if (tried && JSON.stringify(await readCuration(run, tried.id)) === JSON.stringify(tried)) return tried;
    const otherId = otherIdOf(request);
    const other = otherId === null ? null : await readEntityNames(run, otherId);
    const planned = planCuration(request, await readEntityNames(run, request.entityId), other);
    const keys = keysOfCuration(planned);
    const curation = await putCuration(run, planned, keys);
    await resolveKeys(writing, keys);
    tried = curation;
    return curation;
  });
}

export async function keepCuration(writer: Writer, kept: Curation): Promise<void> {
  const number = keptNumber(kept.id);
  const curation: Curation = { ...kept, id: curationId(number) };
  await changeGraph(writer, async (writing) => {
    if (await readCuration(writing.run, curation.id)) return;
    const keys = keysOfCuration(curation);
    await putKeptCuration(writing.run, curation, { number, keys });
    await resolveKeys(writing, keys);
  });
}

export async function undoCuration(writer: Writer, id: string): Promise<Curation> {
  let tried: Curation | null = null;
  return changeGraph(writer, async (writing) => {
    const number = curationNumber(id);
    const curation = number === null ? null : ((await dropCuration(writing.run, curationId(number))) ?? tried);
    if (!curation)
      throw new AppError("not_found", { detail: "There is no such decision. It may have been undone already." });
    // Tried before, it is dropped already, and what that says is kept.
    const planned = curation === tried ? null : planUndone(curation);
    if (planned) await putCuration(writing.run, planned, keysOfCuration(planned));
    await resolveKeys(writing, keysOfCuration(curation));
    tried = curation;
    return curation;
  });
}

async function resolveKeys(writing: Writing, keys: readonly string[]): Promise<void> {
  await resolveNames(writing, { ...NOTHING_ERASED, nameIds: keys.map(nameId) }, NO_ROWS);
}
