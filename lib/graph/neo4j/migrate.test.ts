import { describe, expect, onTestFinished, test } from "vitest";
import { sampleChunks, saveDocument } from "#lib/graph/contract/graph-store.fixture.ts";
import { Bolt, type Run } from "./connection/bolt.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations.ts";
import { ask, newStore, openEmptyStore, SERVER } from "./neo4j.fixture.ts";

const READ_PLACES = `
MATCH (fact:Fact:DiveTeacher) RETURN fact.id AS id, fact.place AS place, fact.objectId AS objectId ORDER BY id`;
const READ_LINKS = `
MATCH (link:Link:DiveTeacher)
RETURN link.id AS id, link.of AS of, link.other AS other, link.level AS level, COLLECT {
  UNWIND link.factIds AS id RETURN id ORDER BY id
} AS factIds ORDER BY id`;
const READ_COUNTS = `
MATCH (entity:Entity:DiveTeacher)
RETURN entity.id AS id, entity.mentionLevel AS level, entity.degree AS degree, entity.neighbours AS neighbours ORDER BY id`;
const READ_NUMBER = "MATCH (state:GraphState) RETURN state.migration AS migration";

describe.skipIf(!SERVER)("a graph of an older schema", () => {
  test("has its facts placed and its entities linked as they are when they come", async () => {
    const former = await openEmptyStore();
    await saveDocument(former, "d_a", sampleChunks("d_a"));
    await former.close();
    await ask(`MATCH (fact:Fact:DiveTeacher) WITH fact ORDER BY fact.id LIMIT 1
      SET fact.predicate = "OF_ANOTHER_FIELD", fact.place = "~OF_ANOTHER_FIELD " + fact.id`);
    const kept = () => Promise.all([READ_PLACES, READ_LINKS, READ_COUNTS].map((statement) => ask(statement)));
    const before = await kept();
    for (const rows of before) expect(rows.length).toBeGreaterThan(1);
    await ask("MATCH (fact:Fact:DiveTeacher) REMOVE fact.place, fact.objectId");
    await ask("MATCH (link:Link:DiveTeacher) DELETE link");
    await ask("MATCH (entity:Entity:DiveTeacher) REMOVE entity.mentionLevel, entity.degree, entity.neighbours");
    await ask("MATCH (state:DiveTeacher:GraphState) SET state.migration = 1");
    const graph = newStore();
    onTestFinished(() => graph.close());
    await graph.count();
    expect(await kept()).toEqual(before);
    expect(await ask(READ_NUMBER)).toEqual([{ migration: MIGRATIONS.length }]);
  });

  test("is of the new one only once the indexes are filled", async () => {
    if (!SERVER) throw new Error("There is no server.");
    await ask("MATCH (state:DiveTeacher:GraphState) SET state.migration = $former", { former: MIGRATIONS.length - 1 });
    const bolt = new Bolt({ ...SERVER, database: undefined, answeredWithinMs: 60_000 });
    onTestFinished(() => bolt.close());
    const { read } = bolt;
    const meanwhile: unknown[] = [];
    // To fill those of a small graph takes no time: it is the server's answer that tells of a large one.
    bolt.read = (async (statement, values) => {
      if (!statement.includes("POPULATING") || meanwhile.length === 2) return read(statement, values);
      meanwhile.push(...(await ask(READ_NUMBER)));
      return [{ populating: 1 }];
    }) as Run;
    await migrate(bolt);
    expect(meanwhile).toEqual([{ migration: MIGRATIONS.length - 1 }, { migration: MIGRATIONS.length - 1 }]);
    expect(await ask(READ_NUMBER)).toEqual([{ migration: MIGRATIONS.length }]);
  });
});
