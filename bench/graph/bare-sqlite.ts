// A loop that writes into an empty embedded graph the very rows that saving wrote there, one transaction a chunk, and does
// nothing else: the same tables, indexes, full-text entries and commits. What a chunk changes of rows that are there (how
// often a name is used, what an entity counts) is written too, once a chunk, as it is after it: a loop that left that out
// would write less than there is to write. Rows that saving wrote twice in one transaction are written once. The one number of
// all facts is left out.
import { MIGRATIONS } from "#lib/graph/sqlite/migrations.ts";
import { Database, type Row } from "#lib/sqlite/database.ts";

const TABLES = [
  ...["chunks", "mentions", "aliases", "claims", "names", "spellings", "name_documents", "name_blocks", "entities"],
  ...["doubts", "documents", "links"],
];
/** A link moves by a trigger, in the bare loop too: that it is there is written, and how often it moved is not. */
const MOVED = "links";

type Value = string | number | null;

export interface Write {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** An empty graph in the file, in which every row that is written is noted. */
export function prepareRecording(path: string): void {
  const db = new Database(path, MIGRATIONS);
  db.run("CREATE TABLE recorded (at INTEGER PRIMARY KEY, name TEXT, op TEXT, row TEXT)");
  for (const table of TABLES) {
    const columns = db.all("SELECT name FROM pragma_table_info(?)", table).map(({ name }) => String(name));
    for (const [op, state] of [["INSERT", "new"] as const, ["UPDATE", "new"] as const, ["DELETE", "old"] as const]) {
      if (op === "UPDATE" && table === MOVED) continue;
      const parts = columns.flatMap((column) => [`'${column}'`, `${state}.${column}`]);
      db.run(
        `CREATE TRIGGER ${table}_${op} AFTER ${op} ON ${table} BEGIN
           INSERT INTO recorded (name, op, row) VALUES ('${table}', '${op}', json_object(${parts.join(", ")}));
         END`,
      );
    }
  }
  db.close();
}

/** What was written there with each chunk, in order; a document comes with the chunk before its first. */
export function readRecording(path: string): readonly (readonly Write[])[] {
  const db = new Database(path, MIGRATIONS);
  const keys = new Map(TABLES.map((table) => [table, keyColumns(db, table)]));
  const stored = new Map<string, Row>();
  const chunks: Write[][] = [];
  let after = new Map<string, { table: string; row: Row | null }>();
  const end = () => {
    const writes = [...after].flatMap(([id, { row, table }]) =>
      toWrite(table, keys.get(table) ?? [], stored.get(id), row),
    );
    for (const [id, { row }] of after) row ? stored.set(id, row) : stored.delete(id);
    after = new Map();
    return writes;
  };
  for (const { name, op, row } of db.all("SELECT * FROM recorded ORDER BY at")) {
    const table = String(name);
    if (table === "chunks" && op === "INSERT") chunks.push(end());
    const said: Row = JSON.parse(String(row));
    const id = JSON.stringify([table, ...(keys.get(table) ?? []).map((column) => said[column])]);
    after.set(id, { table, row: op === "DELETE" ? null : said });
  }
  chunks.push(end());
  db.close();
  const [documents = [], first = [], ...others] = chunks;
  return [[...documents, ...first], ...others];
}

/** Chunks a second, of the second half: the first warms up. */
export function paceOfWriting(path: string, chunks: readonly (readonly Write[])[]): number {
  const db = new Database(path, MIGRATIONS);
  const half = chunks.length >> 1;
  let startMs = 0;
  for (const [at, writes] of chunks.entries()) {
    if (at === half) startMs = performance.now();
    db.transaction(() => {
      for (const { sql, values } of writes) db.run(sql, ...values);
    });
  }
  const seconds = (performance.now() - startMs) / 1000;
  db.close();
  return (chunks.length - half) / seconds;
}

function keyColumns(db: Database, table: string): readonly string[] {
  const sql = "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk";
  return db.all(sql, table).map(({ name }) => String(name));
}

function toWrite(table: string, keys: readonly string[], before: Row | undefined, after: Row | null): Write[] {
  const where = keys.map((column) => `${column} = ?`).join(" AND ");
  const valuesOf = (row: Row, columns: readonly string[]) => columns.map((column) => row[column] ?? null);
  if (after === null)
    return before ? [{ sql: `DELETE FROM ${table} WHERE ${where}`, values: valuesOf(before, keys) }] : [];
  const columns = Object.keys(after);
  if (!before) {
    const sql = `INSERT INTO ${table} (${columns}) VALUES (${columns.map(() => "?")})`;
    return [{ sql, values: valuesOf(after, columns) }];
  }
  const changed = columns.filter((column) => after[column] !== before[column]);
  if (changed.length === 0) return [];
  const sql = `UPDATE ${table} SET ${changed.map((column) => `${column} = ?`)} WHERE ${where}`;
  return [{ sql, values: [...valuesOf(after, changed), ...valuesOf(after, keys)] }];
}
