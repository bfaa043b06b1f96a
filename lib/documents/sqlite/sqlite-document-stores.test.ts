import { testContentStore, testDocumentStore } from "#lib/documents/document-stores.contract.ts";
import { MIGRATIONS } from "#lib/runs/sqlite/migrations.ts";
import { Database } from "#lib/sqlite/database.ts";
import { SqliteContentStore } from "./sqlite-content-store.ts";
import { SqliteDocumentStore } from "./sqlite-document-store.ts";

testDocumentStore("SQLite", async () => new SqliteDocumentStore(new Database(":memory:", MIGRATIONS)));
testContentStore("SQLite", async () => new SqliteContentStore(new Database(":memory:", MIGRATIONS)));
