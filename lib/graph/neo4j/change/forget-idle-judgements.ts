// A model's decision goes where one of its sides is in no document any more: when both are there again it is asked again.
// A person's sleeps until then.
import type { Run } from "../connection/bolt.ts";
import { type CurationRow, dropCuration, toCuration } from "../ledger/curations.ts";
import { curatedNameId, nameId } from "../ledger/ledger-ids.ts";
import type { RenewedNames } from "./renew-names.ts";

/** Within a text of JSON each quotation mark has a backslash before it: this is found in no name. */
const READ_JUDGEMENTS = `
UNWIND $ids AS id
MATCH (:DiveTeacher {id: id})<-[:ABOUT]-(curation:Curation)
WHERE curation.body CONTAINS '"by":"model"'
WITH DISTINCT curation
RETURN curation.id AS id, curation.body AS body, COLLECT {
  MATCH (curation)-[:ABOUT]->(curated:DiveTeacher)
  MATCH (name:DiveTeacher {id: curated.nameId})
  RETURN name.id
} AS stored`;

interface JudgementRow extends CurationRow {
  readonly stored: readonly string[];
}

/** Of decisions about names that the change touches; what it takes and brings is not written yet. */
export async function forgetIdleJudgements(
  run: Run,
  { gone, seeds }: Pick<RenewedNames, "gone" | "seeds">,
  touched: readonly string[],
): Promise<void> {
  const present = new Set(seeds.map(({ id }) => id));
  const absent = new Set([...touched, ...gone]).difference(present);
  if (absent.size === 0) return;
  for (const row of await run<JudgementRow>(READ_JUDGEMENTS, { ids: [...absent].map(curatedNameId) })) {
    const isThere = (key: string) =>
      present.has(nameId(key)) || (row.stored.includes(nameId(key)) && !gone.has(nameId(key)));
    if (!sidesOf(row).every((side) => side.some(isThere))) await dropCuration(run, row.id);
  }
}

function sidesOf(row: JudgementRow): readonly (readonly string[])[] {
  const curation = toCuration(row);
  if (curation.kind === "merge") return [curation.keys, curation.intoKeys];
  return curation.kind === "apart" ? [curation.keys, curation.fromKeys] : [curation.keys];
}
