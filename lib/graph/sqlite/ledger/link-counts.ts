// How many facts there are, with which others each entity is linked, with how many, and by how many facts: all of it follows
// what comes and goes, so that nobody reads thousands of facts to know it.
import { type Database, jsonList } from "#lib/sqlite/database.ts";

export interface StatedFact {
  readonly factId: string;
  readonly subjectId: string;
  /** Null where it is measured. */
  readonly objectId: string | null;
}

export interface Counts {
  degree: number;
  neighbours: number;
}

/** Of pairs of ids. */
const PAIRS = `
  SELECT one.rowid AS entity, other.level AS level, other.rowid AS other FROM json_each(?) AS pair
    CROSS JOIN entities one ON one.id = pair.value ->> 0 CROSS JOIN entities other ON other.id = pair.value ->> 1`;
const LINK = `INSERT INTO links (entity, level, other) ${PAIRS}`;
/** Where one of the two is no more, its links went with it. */
const UNLINK = `DELETE FROM links WHERE (entity, level, other) IN (${PAIRS})`;

const COUNT = `UPDATE entities SET degree = degree + (change.value ->> 1), neighbours = neighbours + (change.value ->> 2)
  FROM json_each(?) AS change WHERE entities.id = change.value ->> 0`;

const NONE = "[]";

const STATED = `SELECT value AS id FROM json_each(?)
  WHERE EXISTS (SELECT 1 FROM claims WHERE fact_id = json_each.value)`;

const STATES = (object: number, subject: number) => `EXISTS (
  SELECT 1 FROM names object CROSS JOIN names subject CROSS JOIN claims
    ON object_key = object.key AND subject_key = subject.key
  WHERE object.entity_id = pair.value ->> ${object} AND subject.entity_id = pair.value ->> ${subject} AND fact_id IS NOT NULL)`;
const LINKED = `SELECT value AS pair FROM json_each(?) AS pair WHERE ${STATES(0, 1)} OR ${STATES(1, 0)}`;

/** Of one change of the graph. */
export class LinkCounts {
  readonly #db: Database;
  readonly #counts = new Map<string, Counts>();
  /** By pair of entities, 1 where they have come to be linked, -1 where they are no more. */
  readonly #pairs = new Map<string, number>();
  #facts = 0;

  constructor(db: Database) {
    this.#db = db;
  }

  /** To be called before claims that state these come: what none states yet is counted. Returns the ids of the others. */
  come(facts: readonly StatedFact[]): ReadonlySet<string> {
    return this.#count(facts, 1);
  }

  /** To be called after claims that stated these went: what none states any more is counted. */
  go(facts: readonly StatedFact[]): void {
    this.#count(facts, -1);
  }

  /** What is to be added to an entity that is written by itself. */
  take(entityId: string): Readonly<Counts> {
    const counts = this.#counts.get(entityId) ?? { degree: 0, neighbours: 0 };
    this.#counts.delete(entityId);
    return counts;
  }

  /** To be called when all entities of the change are there. */
  write(): void {
    const counts = [...this.#counts].map(([id, { degree, neighbours }]) => [id, degree, neighbours]);
    this.#run(
      COUNT,
      counts.filter(([, degree, neighbours]) => degree !== 0 || neighbours !== 0),
    );
    if (this.#facts !== 0) this.#db.run("UPDATE totals SET facts = facts + ?", this.#facts);
    this.#run(LINK, this.#pairsBy(1));
    this.#run(UNLINK, this.#pairsBy(-1));
  }

  #run(sql: string, rows: readonly unknown[]): void {
    if (rows.length > 0) this.#db.run(sql, JSON.stringify(rows));
  }

  /** From either end. */
  #pairsBy(by: 1 | -1): readonly unknown[] {
    const pairs = [...this.#pairs].filter(([, change]) => change === by).map(([pair]) => JSON.parse(pair));
    return pairs.flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ]);
  }

  #count(facts: readonly StatedFact[], by: 1 | -1): ReadonlySet<string> {
    const byId = new Map(facts.map((fact) => [fact.factId, fact]));
    const stated = this.#among(STATED, jsonList(byId.keys()), "id");
    const changed = [...byId.values()].filter(({ factId }) => !stated.has(factId));
    this.#facts += by * changed.length;
    const ends = changed.flatMap(({ objectId, subjectId }) => (objectId === null ? [] : [[subjectId, objectId]]));
    for (const entityId of ends.flat()) this.#countsOf(entityId).degree += by;
    const pairs = new Set(ends.map((pair) => JSON.stringify(pair.toSorted())));
    const linked = this.#among(LINKED, `[${[...pairs]}]`, "pair");
    for (const pair of pairs.difference(linked)) {
      for (const entityId of JSON.parse(pair)) this.#countsOf(entityId).neighbours += by;
      this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + by);
    }
    return stated;
  }

  #countsOf(entityId: string): Counts {
    const known = this.#counts.get(entityId) ?? { degree: 0, neighbours: 0 };
    this.#counts.set(entityId, known);
    return known;
  }

  #among(sql: string, list: string, column: string): ReadonlySet<string> {
    return new Set(list === NONE ? [] : this.#db.all(sql, list).map((row) => String(row[column])));
  }
}
