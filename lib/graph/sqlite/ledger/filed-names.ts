// The names that are filed in blocks, while none is filed or taken out: each block is asked for once.
import { type Database, jsonList } from "#lib/sqlite/database.ts";

export class FiledNames {
  readonly #db: Database;
  readonly #keys = new Map<string, string[]>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The keys of the names in these blocks; `soon` are blocks that will be asked for. */
  keysIn(blocks: readonly string[], soon: readonly string[] = []): string[] {
    this.#read([...new Set([...blocks, ...soon])].filter((block) => !this.#keys.has(block)));
    const keys = new Set<string>();
    for (const block of blocks) for (const key of this.#keys.get(block) ?? []) keys.add(key);
    return [...keys];
  }

  #read(blocks: readonly string[]): void {
    if (blocks.length === 0) return;
    for (const block of blocks) this.#keys.set(block, []);
    // A number tells which block it is: blocks are long texts.
    const sql = `SELECT asked.key AS at, name_blocks.key FROM json_each(?) AS asked
      CROSS JOIN name_blocks ON block = asked.value`;
    for (const { at, key } of this.#db.all(sql, jsonList(blocks))) {
      this.#keys.get(blocks[Number(at)] ?? "")?.push(String(key));
    }
  }
}
