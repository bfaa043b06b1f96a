import { describe, expect, onTestFinished, test } from "vitest";
import {
  mention,
  N2,
  newChunk,
  OlderResolver,
  SORTIE,
  sampleChunks,
  saveDocument,
  sayNames,
  TRANSLATED,
} from "#lib/graph/contract/graph-store.fixture.ts";
import { ask, newStore, openEmptyStore, SERVER } from "../neo4j.fixture.ts";

describe.skipIf(!SERVER)("a graph whose names were filed by an older scheme", () => {
  test("has them filed again at the next start, and nothing left of the old blocks", async () => {
    const before = await openEmptyStore();
    await saveDocument(before, "d_a", sampleChunks("d_a"));
    await sayNames(before, "d_b", SORTIE);
    const doubts = await before.findDoubts({ limit: 5 });
    expect(doubts.total).toBe(1);
    await before.close();
    const [{ blocks } = { blocks: 0 }] = await ask("MATCH (block:Block) RETURN count(block) AS blocks");
    await ask(`MATCH (block:Block) SET block.id = block.id + "old"`);
    await ask("MATCH ()-[doubt:DOUBT]->() DELETE doubt");
    await ask("MATCH (state:DiveTeacher:GraphState) REMOVE state.filing");
    const graph = newStore();
    onTestFinished(() => graph.close());
    expect(await graph.count()).toMatchObject({ entities: 5 });
    expect(await graph.findDoubts({ limit: 5 })).toEqual(doubts);
    expect(await ask("MATCH (block:Block) RETURN count(block) AS blocks")).toEqual([{ blocks }]);
    const chunk = newChunk("d_a", 2, `${N2[0]}e`);
    await graph.saveChunks([[chunk, { mentions: [mention(chunk, `${N2[0]}e`, N2[1])], claims: [], rejected: 0 }]]);
    expect(await graph.count()).toMatchObject({ chunks: 4, entities: 5 });
  });

  test("has what older rules held to be two things made one by the rules of now", async () => {
    const empty = await openEmptyStore();
    await empty.close();
    await ask("MATCH (state:DiveTeacher:GraphState) REMOVE state.filing");
    const older = newStore({}, new OlderResolver());
    await sayNames(older, "d_a", TRANSLATED);
    expect(await older.countDocument("d_a")).toMatchObject({ entities: 2 });
    await older.close();
    const graph = newStore();
    onTestFinished(() => graph.close());
    expect(await graph.count()).toMatchObject({ entities: 1 });
    expect(await graph.countDocument("d_a")).toMatchObject({ entities: 1 });
  });
});
