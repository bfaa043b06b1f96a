import { describe, expect, onTestFinished, test } from "vitest";
import { exportText, N2, sampleChunks, saveDocument } from "#lib/graph/contract/graph-store.fixture.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { Bolt, type Run } from "../connection/bolt.ts";
import { openEmptyStore, SERVER } from "../neo4j.fixture.ts";
import { curate, undoCuration } from "./curate.ts";

/** Does not hear that a transaction was committed, and has it done again, as the driver does where a connection ends. */
class DeafBolt extends Bolt {
  override async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    await super.write(work);
    return super.write(work);
  }
}

describe.skipIf(!SERVER)("a decision whose answer is lost", () => {
  test("is kept once, and undone once", async () => {
    const graph = await openEmptyStore();
    const bolt = new DeafBolt({ uri: "", user: "", password: "", ...SERVER, database: undefined });
    onTestFinished(async () => {
      await bolt.close();
      await graph.close();
    });
    await saveDocument(graph, "d_a", sampleChunks("d_a"));
    const before = await exportText(graph);
    const writer = { bolt, resolver: new NamesResolver(diveLexicon()) };
    const [diver] = (await graph.findEntities({ q: N2[0], sort: "relevance", limit: 1 })).entities;
    const made = await curate(writer, { kind: "split", entityId: diver?.id ?? "", names: ["PZC"] });
    expect(await Array.fromAsync(graph.curations())).toEqual([made]);
    expect(await graph.count()).toMatchObject({ entities: 4 });
    expect(await undoCuration(writer, made.id)).toEqual(made);
    expect(await exportText(graph)).toBe(before);
    await expect(undoCuration(writer, made.id)).rejects.toMatchObject({ code: "not_found" });
  });
});
