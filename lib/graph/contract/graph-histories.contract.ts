// Random histories: whatever was saved, decided, undone and removed before, the graph is that of what is left.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { GraphStore } from "../graph-store.ts";
import { anyHistory, live, reprocess, saveOneByOne } from "./graph-histories.fixture.ts";
import { exportText, sayNames } from "./graph-store.fixture.ts";

/** `histories` are tried: fewer where a store takes longer to open. */
export function testHistories(open: () => Promise<GraphStore>, histories: number): void {
  test("whatever came before, the graph is what documents say and what is decided, made anew in any order", async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (deeds) => {
        const lived = await open();
        const ledger = await live(lived, deeds);
        const [livedText, answers] = [await exportText(lived), await answersOf(lived)];
        for (const document of [...ledger.keys()].reverse()) await reprocess(lived, ledger, document);
        expect(await exportText(lived)).toBe(livedText);
        expect(await answersOf(lived)).toEqual(answers);
        const made = await Array.fromAsync(lived.curations());
        for (const { id } of made) await lived.undoCuration(id);
        const [undoneText, undoneAnswers] = [await exportText(lived), await answersOf(lived)];
        await lived.close();
        const fresh = await open();
        for (const [document, chunks] of ledger) await saveOneByOne(fresh, document, [...chunks.values()].reverse());
        expect(undoneText).toBe(await exportText(fresh));
        expect(undoneAnswers).toEqual(await answersOf(fresh));
        for (const curation of made) await fresh.keepCuration(curation);
        expect(await exportText(fresh)).toBe(livedText);
        expect(await answersOf(fresh)).toEqual(answers);
        await fresh.close();
      }),
      { numRuns: histories },
    );
  });

  test("a short form means what is left of its two meanings, though the chunk that had the other one names both now", async () => {
    const lived = await open();
    await sayNames(lived, "d_a", ["Zeta Quorum Xylo"]);
    await sayNames(lived, "d_b", ["ZQX", "Zone Quiet Xenon"]);
    expect((await lived.count()).entities).toBe(3);
    await sayNames(lived, "d_a", ["ZQX", "Zone Quiet Xenon"]);
    const [livedText, answers] = [await exportText(lived), await answersOf(lived)];
    expect(answers.count.entities).toBe(1);
    await lived.close();
    const fresh = await open();
    for (const id of ["d_b", "d_a"]) await sayNames(fresh, id, ["ZQX", "Zone Quiet Xenon"]);
    expect(livedText).toBe(await exportText(fresh));
    expect(answers).toEqual(await answersOf(fresh));
    await fresh.close();
  });
}

/** What an export does not tell: what there is of everything, how often each thing is mentioned, and what is doubtful. */
async function answersOf(graph: GraphStore) {
  const entities = await graph.findEntities({ sort: "mentions", limit: 50 });
  for await (const { id } of graph.documents()) {
    const told = [await Array.fromAsync(graph.entities(id)), await Array.fromAsync(graph.facts(id))] as const;
    expect(await graph.countDocument(id)).toEqual({ entities: told[0].length, facts: told[1].length });
  }
  const count = await graph.count();
  expect(count.facts).toBe((await Array.fromAsync(graph.facts())).length);
  return {
    count,
    doubts: await graph.findDoubts({ limit: 50 }),
    entities,
    drawn: await drawnOf(graph),
  };
}

/** Drawn as a whole, each node has the facts and neighbours that are drawn with it. */
async function drawnOf(graph: GraphStore) {
  const drawn = await graph.readGraph({ depth: 1, limit: 100 });
  const counted = drawn.nodes.map((node) => {
    const own = drawn.edges.filter(({ source, target }) => source === node.id || target === node.id);
    const others = new Set(own.map(({ source, target }) => (source === node.id ? target : source)));
    return { ...node, degree: own.length, neighbours: others.size };
  });
  expect(drawn.nodes).toEqual(counted);
  for (const { id, neighbours } of drawn.nodes) {
    const around = await graph.readGraph({ entity: id, depth: 1, limit: 100 });
    expect(around.nodes).toHaveLength(1 + neighbours);
  }
  return drawn;
}
