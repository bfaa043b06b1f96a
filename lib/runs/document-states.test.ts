import { expect, test } from "vitest";
import { Database } from "#lib/sqlite/database.ts";
import { DocumentStates } from "./document-states.ts";
import { MIGRATIONS } from "./sqlite/migrations.ts";
import { SqliteRunLog } from "./sqlite/sqlite-run-log.ts";

const AT = "2026-01-01T00:00:00.000Z";

test("what is appended while a document is read for the first time is not lost", async () => {
  const log = new SqliteRunLog(new Database(":memory:", MIGRATIONS));
  await log.append("d_a", "r_1", AT, [{ type: "run.queued", kind: "upload" }]);
  const read = log.read.bind(log);
  log.read = async (query) => {
    const events = await read(query);
    await log.append("d_a", "r_1", AT, [{ type: "run.started" }]);
    return events;
  };
  const states = new DocumentStates(log);
  expect((await states.read("d_a")).run.status).toBe("processing");
  expect((await states.read("d_a")).seq).toBe(2);
});
