import { testBatchStore } from "#lib/extract/calls/batch-store.contract.ts";
import { MIGRATIONS } from "#lib/runs/sqlite/migrations.ts";
import { Database } from "#lib/sqlite/database.ts";
import { SqliteBatchStore } from "./sqlite-batch-store.ts";

testBatchStore("SQLite", async () => new SqliteBatchStore(new Database(":memory:", MIGRATIONS)));
