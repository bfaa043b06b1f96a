// How many facts link each entity with others, and with how many of them: figures that follow what comes and goes, so that
// nobody reads the thousands of facts of an entity to know how many there are.
import type { Database } from "#lib/sqlite/database.ts";

/** A fact between two entities. */
export interface Link {
  readonly factId: string;
  readonly subjectId: string;
  readonly objectId: string;
}

interface Counts {
  degree: number;
  neighbours: number;
}

/** Of one change of the graph. */
export class LinkCounts {
  readonly #db: Database;
  readonly #counts = new Map<string, Counts>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** To be called before claims that state these come: what none states yet is counted. */
  come(links: readonly Link[]): void {
    this.#count(links, 1);
  }

  /** To be called after claims that stated these went: what none states any more is counted. */
  go(links: readonly Link[]): void {
    this.#count(links, -1);
  }

  /** To be called when all entities of the change are there. */
  write(): void {
    const sql = "UPDATE entities SET degree = degree + ?, neighbours = neighbours + ? WHERE id = ?";
    for (const [entityId, { degree, neighbours }] of this.#counts) {
      if (degree !== 0 || neighbours !== 0) this.#db.run(sql, degree, neighbours, entityId);
    }
  }

  #count(links: readonly Link[], by: 1 | -1): void {
    const facts = new Map(links.map((link) => [link.factId, link]));
    const pairs = new Map<string, readonly [string, string]>();
    for (const { factId, objectId, subjectId } of facts.values()) {
      if (this.#db.get("SELECT 1 FROM claims WHERE fact_id = ? LIMIT 1", factId)) continue;
      for (const entityId of [subjectId, objectId]) this.#countsOf(entityId).degree += by;
      const [a = "", b = ""] = [subjectId, objectId].toSorted();
      pairs.set(`${a} ${b}`, [a, b]);
    }
    for (const pair of pairs.values()) {
      if (this.#areLinked(...pair)) continue;
      for (const entityId of pair) this.#countsOf(entityId).neighbours += by;
    }
  }

  #countsOf(entityId: string): Counts {
    const known = this.#counts.get(entityId) ?? { degree: 0, neighbours: 0 };
    this.#counts.set(entityId, known);
    return known;
  }

  #areLinked(a: string, b: string): boolean {
    const sql = `SELECT 1 FROM names object CROSS JOIN names subject CROSS JOIN claims
        ON object_key = object.key AND subject_key = subject.key
      WHERE object.entity_id = ? AND subject.entity_id = ? AND fact_id IS NOT NULL LIMIT 1`;
    return !!this.#db.get(sql, a, b) || !!this.#db.get(sql, b, a);
  }
}

/** What the chunk states now. */
export function linksOfChunk(db: Database, chunkId: string): Link[] {
  const rows = db.all(
    `SELECT DISTINCT fact_id, subject.entity_id AS subject_id, object.entity_id AS object_id
     FROM claims CROSS JOIN names subject ON subject.key = subject_key CROSS JOIN names object ON object.key = object_key
     WHERE chunk_id = ? AND fact_id IS NOT NULL`,
    chunkId,
  );
  return rows.map((row) => ({
    factId: String(row.fact_id),
    subjectId: String(row.subject_id),
    objectId: String(row.object_id),
  }));
}
