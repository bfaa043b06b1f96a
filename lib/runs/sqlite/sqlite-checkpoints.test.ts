import { testCheckpoints } from "#lib/runs/checkpoints.contract.ts";
import { Database } from "#lib/sqlite/database.ts";
import { MIGRATIONS } from "./migrations.ts";
import { SqliteCheckpoints } from "./sqlite-checkpoints.ts";

testCheckpoints("SQLite", async () => new SqliteCheckpoints(new Database(":memory:", MIGRATIONS)));
