import { testReplyStore } from "#lib/extract/calls/reply-store.contract.ts";
import { MIGRATIONS } from "#lib/runs/sqlite/migrations.ts";
import { Database } from "#lib/sqlite/database.ts";
import { SqliteReplyStore } from "./sqlite-reply-store.ts";

testReplyStore("SQLite", async () => new SqliteReplyStore(new Database(":memory:", MIGRATIONS)));
