// Where a name is filed to be found again: in the blocks that the resolver gives for each of its spellings.
import type { EntityType } from "#lib/domain/ontology.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";

export interface Spelling {
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
}

export function fileName(db: Database, resolver: Resolver, { key, name, type }: Spelling): void {
  db.run(
    "INSERT OR IGNORE INTO name_blocks (block, key) SELECT value, ? FROM json_each(?)",
    key,
    jsonList(resolver.blocksOf(name, type)),
  );
}
