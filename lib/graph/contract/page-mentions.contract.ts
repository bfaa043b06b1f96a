// What a page names, as the reader of that page is told it.
import { describe, expect, onTestFinished, test } from "vitest";
import type { GraphStore } from "../graph-store.ts";
import { BUOY, mention, N2, newChunk, STOP, sampleChunks, saveDocument } from "./graph-store.fixture.ts";

export function testPageMentions(openEmpty: () => Promise<GraphStore>): void {
  const open = async () => {
    const graph = await openEmpty();
    onTestFinished(() => graph.close());
    return graph;
  };
  const openSample = async () => {
    const graph = await open();
    await saveDocument(graph, "d_a", sampleChunks("d_a"));
    await saveDocument(graph, "d_b", sampleChunks("d_b").slice(0, 1));
    return graph;
  };

  describe("the mentions of a page", () => {
    test("come in the order of the text, each with its entity, quote and boxes, and of that page alone", async () => {
      const graph = await openSample();
      const evidence = await allMentions(graph, "d_a");
      expect(new Set(evidence.map(({ page }) => page)).size).toBeGreaterThan(1);
      for (const page of new Set(evidence.map((one) => one.page))) {
        const found = await graph.findMentions("d_a", page, 100);
        expect(found.map(({ entity: _, ...place }) => place)).toEqual(
          expect.arrayContaining(evidence.filter((one) => one.page === page)),
        );
        expect(found).toHaveLength(evidence.filter((one) => one.page === page).length);
        for (const { entity } of found) expect((await graph.readEntity(entity.id))?.name).toBe(entity.name);
      }
      expect(await graph.findMentions("d_a", 99, 100)).toEqual([]);
      expect(await graph.findMentions("d_none", 1, 100)).toEqual([]);
    });

    test("leave out what a person has hidden", async () => {
      const graph = await open();
      const chunk = newChunk("d_a", 0, `Un ${BUOY[0]} pour l’${STOP[0]}.`);
      const mentions = [mention(chunk, BUOY[0], BUOY[1]), mention(chunk, STOP[0], STOP[1])];
      await saveDocument(graph, "d_a", [[chunk, { mentions, claims: [], rejected: 0 }]]);
      const page = mentions[0]?.evidence.page ?? 0;
      const before = await graph.findMentions("d_a", page, 100);
      const hidden = before[0]?.entity.id ?? "";
      await graph.curate({ kind: "hide", entityId: hidden });
      const after = await graph.findMentions("d_a", page, 100);
      expect(after).toEqual(before.filter(({ entity }) => entity.id !== hidden));
      expect(after.length).toBeLessThan(before.length);
    });

    test("follow their entity where it becomes part of another", async () => {
      const graph = await openSample();
      const idOf = async (q: string) =>
        (await graph.findEntities({ q, sort: "relevance", limit: 1 })).entities[0]?.id ?? "";
      const [part, whole] = [await idOf(BUOY[0]), await idOf(N2[0])];
      await graph.curate({ kind: "merge", entityId: part, into: whole });
      const { id } = (await graph.readEntity(whole)) ?? {};
      const pages = (await allMentions(graph, "d_b")).map(({ page }) => page);
      for (const page of pages) {
        expect((await graph.findMentions("d_b", page, 100)).map(({ entity }) => entity.id)).toContain(id);
      }
    });
  });
}

async function allMentions(graph: GraphStore, documentId: string) {
  const all = [];
  for await (const { mentions } of graph.entities(documentId)) all.push(...mentions);
  return all;
}
