// A loop that inserts into an empty embedded graph the rows that saving made there, one transaction a chunk, and does
// nothing else: the same tables, indexes, full-text entries and commits. It writes each row once, as it is in the end; what
// saving counts up from chunk to chunk in names, documents and entities it never writes twice.
import { MIGRATIONS } from "#lib/graph/sqlite/migrations.ts";
import { Database, type Row } from "#lib/sqlite/database.ts";
import { FirstChunks } from "./first-chunks.ts";

type Rows = readonly { readonly table: string; readonly row: Row }[];

const SAID = ["chunks", "mentions", "aliases", "claims"] as const;
const OF_NAMES = ["names", "spellings", "name_blocks"] as const;

/** The rows of the graph in the file, by the chunk that brought each first, in order. */
export function readRowsByChunk(path: string): readonly Rows[] {
  const db = new Database(path, MIGRATIONS);
  const order = db.all("SELECT id FROM chunks ORDER BY document_id, chunk_index").map(({ id }) => String(id));
  const first = new FirstChunks<{ table: string; row: Row }>(order);
  for (const table of SAID) {
    for (const { rowid: _, ...row } of db.all(`SELECT * FROM ${table}`)) {
      first.add(String(row.chunk_id ?? row.id), { table, row });
    }
  }
  for (const { chunk_id, document_id, key } of db.all("SELECT chunk_id, document_id, key FROM mentions")) {
    first.see(`${key}`, String(chunk_id));
    first.see(`${key} ${document_id}`, String(chunk_id));
  }
  for (const table of OF_NAMES) {
    for (const row of db.all(`SELECT * FROM ${table}`)) first.addOf(String(row.key), { table, row });
  }
  for (const row of db.all("SELECT * FROM name_documents")) {
    first.addOf(`${row.key} ${row.document_id}`, { table: "name_documents", row });
  }
  const entities = db.all("SELECT entities.*, min(key) AS key FROM entities JOIN names ON entity_id = id GROUP BY id");
  for (const { key, rowid: _, ...row } of entities) first.addOf(String(key), { table: "entities", row });
  const rows = first.byChunk();
  db.close();
  return rows;
}

/** Chunks a second, of the second half: the first warms up. */
export function paceOfInserting(path: string, chunks: readonly Rows[], documents: readonly string[]): number {
  const db = new Database(path, MIGRATIONS);
  for (const id of documents) db.run("INSERT INTO documents VALUES (?, '{}')", id);
  const half = chunks.length >> 1;
  let startMs = 0;
  chunks.forEach((rows, at) => {
    if (at === half) startMs = performance.now();
    db.transaction(() => {
      for (const { row, table } of rows) insert(db, table, row);
    });
  });
  const seconds = (performance.now() - startMs) / 1000;
  db.close();
  return (chunks.length - half) / seconds;
}

function insert(db: Database, table: string, row: Row): void {
  const columns = Object.keys(row);
  db.run(`INSERT INTO ${table} (${columns}) VALUES (${columns.map(() => "?")})`, ...Object.values(row));
}
