import { testRunLog } from "#lib/runs/run-log.contract.ts";
import { Database } from "#lib/sqlite/database.ts";
import { MIGRATIONS } from "./migrations.ts";
import { SqliteRunLog } from "./sqlite-run-log.ts";

testRunLog("SQLite", async () => new SqliteRunLog(new Database(":memory:", MIGRATIONS)));
