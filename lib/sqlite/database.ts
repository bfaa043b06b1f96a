// The one home of node:sqlite: opens a database file, migrates it, keeps prepared statements, translates its errors.
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { AppError } from "#lib/domain/app-error.ts";

/**
 * EXCLUSIVE: two servers on one file would each go on with the other's runs. FULL: a commit is on the disk when it
 * returns, so that a checkpoint outlives a power cut. What a transaction writes stays in memory until then (32 MB; the
 * 2 MB of SQLite would be written twice), and the log is emptied into the file after 16 MB.
 */
const OPENING = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA cache_size = -32768;
  PRAGMA wal_autocheckpoint = 4000;
`;

const BUSY_AT_START = "The data folder is in use by another DiveTeacher. Stop that one, or set another DATA_DIR.";

/** What a column may hold; domain values are translated at the adapters. */
export type Row = Record<string, string | number | null>;

export class Database {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /**
   * Opens `path` (":memory:" for tests), write-ahead logged, and applies the migrations that it has not seen: the
   * number of migrations applied is kept in `user_version`.
   */
  constructor(path: string, migrations: readonly string[]) {
    this.#db = new DatabaseSync(path, { timeout: 1000 });
    translate(() => this.#db.exec(OPENING), BUSY_AT_START);
    this.#migrate(migrations);
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return translate(() => this.#prepare(sql).all(...values) as Row[]);
  }

  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return translate(() => this.#prepare(sql).get(...values) as Row | undefined);
  }

  /** Number of rows changed. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return translate(() => Number(this.#prepare(sql).run(...values).changes));
  }

  /** All of `work` or nothing of it. Must be synchronous: nothing else can run between its statements. */
  transaction<T>(work: () => T): T {
    translate(() => this.#db.exec("BEGIN IMMEDIATE"));
    try {
      const result = work();
      translate(() => this.#db.exec("COMMIT"));
      return result;
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec("ROLLBACK");
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #migrate(migrations: readonly string[]): void {
    const applied = Number(this.get("PRAGMA user_version")?.user_version ?? 0);
    if (applied > migrations.length) {
      throw new AppError("unavailable", {
        detail: "The database was written by a newer DiveTeacher. Update this one.",
      });
    }
    migrations.slice(applied).forEach((sql, offset) => {
      this.transaction(() => this.#db.exec(`${sql}; PRAGMA user_version = ${applied + offset + 1}`));
    });
  }
}

/** SQLite's primary result codes for a disk or a file that can't be used now: READONLY, IOERR, CORRUPT, FULL, CANTOPEN, BUSY. */
const UNAVAILABLE = new Set([5, 8, 10, 11, 13, 14]);

function translate<T>(work: () => T, detail?: string): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : 0;
    if (!UNAVAILABLE.has(code)) throw error;
    throw new AppError("unavailable", { cause: error, ...(detail && { detail }) });
  }
}

/** A JSON array of strings for `WHERE x IN (SELECT value FROM json_each(?))`: one statement for any number of values. */
export function jsonList(values: Iterable<string>): string {
  return JSON.stringify([...values]);
}
