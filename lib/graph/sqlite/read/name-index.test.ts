import { expect, onTestFinished, test } from "vitest";
import { matchEntities } from "#lib/graph/search/rank-entities.ts";
import { Database } from "#lib/sqlite/database.ts";
import { MIGRATIONS } from "../migrations.ts";
import { nameIndex } from "./name-index.ts";

/** More names share each trigram than are looked at. */
const ALIKE = 6000;
const ALL = { blocks: [], isFiltered: false };

test("of very many alike names one is found by the words that are written right", async () => {
  const db = new Database(":memory:", MIGRATIONS);
  onTestFinished(() => db.close());
  const insert = `INSERT INTO entities (id, name, sort_name, type, aliases, summary, mention_count, document_count)
    SELECT ?1 || value, ?2 || value, ?2 || value, 'Equipment', '[]', '', 1, 1 FROM json_each(?3)`;
  db.run(insert, "e_", "gonbelis ", JSON.stringify(Array.from({ length: ALIKE }, (_, at) => at)));
  db.run(insert, "e_wanted", "Nbeli mirad", '[""]');
  const { matches } = await matchEntities(nameIndex(db), "nbeli miard", ALL);
  expect(matches[0]?.id).toBe("e_wanted");
});
