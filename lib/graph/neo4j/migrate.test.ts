import { describe, expect, onTestFinished, test } from "vitest";
import { sampleChunks, saveDocument } from "#lib/graph/contract/graph-store.fixture.ts";
import { MIGRATIONS } from "./migrations.ts";
import { ask, newStore, openEmptyStore, SERVER } from "./neo4j.fixture.ts";

const READ_PLACES = "MATCH (fact:Fact:DiveTeacher) RETURN fact.id AS id, fact.place AS place ORDER BY id";

describe.skipIf(!SERVER)("a graph of an older schema", () => {
  test("has its facts placed in the summaries of their subjects as they are when they come", async () => {
    const before = await openEmptyStore();
    await saveDocument(before, "d_a", sampleChunks("d_a"));
    await before.close();
    await ask(`MATCH (fact:Fact:DiveTeacher) WITH fact ORDER BY fact.id LIMIT 1
      SET fact.predicate = "OF_ANOTHER_FIELD", fact.place = "~OF_ANOTHER_FIELD " + fact.id`);
    const places = await ask(READ_PLACES);
    expect(places.length).toBeGreaterThan(1);
    await ask("MATCH (fact:Fact:DiveTeacher) REMOVE fact.place");
    await ask("MATCH (state:DiveTeacher:GraphState) SET state.migration = 1");
    const graph = newStore();
    onTestFinished(() => graph.close());
    await graph.count();
    expect(await ask(READ_PLACES)).toEqual(places);
    expect(await ask("MATCH (state:GraphState) RETURN state.migration AS migration")).toEqual([
      { migration: MIGRATIONS.length },
    ]);
  });
});
