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
import { expectDecisionsToOutliveTheirKeys } from "#lib/graph/contract/moved-keys.fixture.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { ask, newStore, openEmptyStore, SERVER } from "../neo4j.fixture.ts";

const READ_BLOCKS = `
MATCH (name:Name)-[:IN_BLOCK]->(block:Block) RETURN name.id AS name, block.id AS block ORDER BY name, block`;

/** Files names elsewhere, and is cut off after some of them. */
class CutOffResolver extends NamesResolver {
  #left = 150;

  override get filing() {
    return `elsewhere-${super.filing}`;
  }

  override blocksOf(...name: Parameters<NamesResolver["blocksOf"]>) {
    if (this.#left-- === 0) throw new Error("Cut off.");
    return super.blocksOf(...name).map((block) => `elsewhere ${block}`);
  }
}

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

  test("has them all filed again where that was cut off and the version before is started again", async () => {
    const former = await openEmptyStore();
    await sayNames(
      former,
      "d_a",
      Array.from({ length: 200 }, (_, at) => `bouée ${at} du site`),
    );
    await former.close();
    const before = await ask(READ_BLOCKS);
    const cutOff = newStore({}, new CutOffResolver(diveLexicon()));
    await expect(cutOff.count()).rejects.toThrow("Cut off.");
    await cutOff.close();
    expect(await ask(READ_BLOCKS)).not.toEqual(before);
    const graph = newStore();
    onTestFinished(() => graph.close());
    expect(await graph.count()).toMatchObject({ entities: 200 });
    expect(await ask(READ_BLOCKS)).toEqual(before);
  });

  test("keeps what was decided under keys that an update changed, though the document is read again", async () => {
    const empty = await openEmptyStore();
    await empty.close();
    await ask("MATCH (state:DiveTeacher:GraphState) REMOVE state.filing");
    await expectDecisionsToOutliveTheirKeys(async (resolver) => newStore({}, resolver));
  });
});
