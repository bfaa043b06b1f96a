// What a typed text finds in passages and facts.
import { describe, expect, onTestFinished, test } from "vitest";
import { searchFacts } from "#lib/graph/search/search-facts.ts";
import type { GraphStore } from "../graph-store.ts";
import { BUOY, N2, STOP, sampleChunks, saveDocument, sayNames } from "./graph-store.fixture.ts";

/** Unlike each other but for their beginning. */
function namesBeginning(beginning: string, count: number): readonly string[] {
  const letters = (at: number) =>
    [...String(at * 7919 + 100_000)].map((digit) => "bdfglmprtv"[Number(digit)]).join("a");
  return Array.from({ length: count }, (_, at) => beginning + letters(at));
}

export function testGraphSearch(openEmpty: () => Promise<GraphStore>): void {
  const openSample = async () => {
    const graph = await openEmpty();
    onTestFinished(() => graph.close());
    await saveDocument(graph, "d_a", sampleChunks("d_a"));
    return graph;
  };

  describe("a search", () => {
    test("finds passages without accents, in singular and plural, and says the page on which the words stand", async () => {
      const graph = await openSample();
      const [best] = await graph.searchPassages("ARRET controle", 5);
      expect(best).toMatchObject({ documentId: "d_a", chunkId: "c_a_1" });
      const [early] = await graph.searchPassages("arret", 5);
      expect(early?.page).toBeGreaterThanOrEqual(2);
      expect(await graph.searchPassages("arrets controles", 5)).toMatchObject([{ chunkId: "c_a_1" }]);
      expect(await graph.searchPassages('" OR *', 5)).toEqual([]);
    });

    test("finds the thing that is called just so among more that begin so than are ranked", async () => {
      const graph = await openEmpty();
      onTestFinished(() => graph.close());
      await sayNames(graph, "d_a", namesBeginning("zo", 1050));
      await sayNames(graph, "d_b", ["Zo"]);
      const found = await graph.findEntities({ q: "zo", sort: "relevance", limit: 1 });
      expect(found).toMatchObject({ isCut: true, entities: [{ name: "Zo" }] });
    });

    test("finds a misspelt thing in the one document that is asked for, among many that are called alike in others", async () => {
      const graph = await openEmpty();
      onTestFinished(() => graph.close());
      await sayNames(graph, "d_a", namesBeginning("zirgamo", 150));
      await sayNames(graph, "d_b", ["Zirgamo du grand bassin"]);
      const found = await graph.findEntities({ q: "zrigamo", document: "d_b", sort: "relevance", limit: 9 });
      expect(found.entities.map(({ name }) => name)).toEqual(["Zirgamo du grand bassin"]);
    });

    test("finds a thing by what else it is called, written with other signs, or with two letters swapped", async () => {
      const graph = await openEmpty();
      onTestFinished(() => graph.close());
      await sayNames(graph, "d_a", ["Niveau 2", "Niveau 3", "ZE-40", "ZE-41", "zirgam", "zirgam large"]);
      await sayNames(graph, "d_b", ["N2"], "Gas");
      const namesOf = async (q: string) =>
        (await graph.findEntities({ q, sort: "relevance", limit: 9 })).entities.map(({ name }) => name);
      expect(await namesOf("N2")).toEqual(["N2", "Niveau 2"]);
      expect(await namesOf("level 3 diver")).toEqual(["Niveau 3"]);
      expect(await namesOf("ze40")).toEqual(["ZE-40"]);
      expect(await namesOf("zrigam")).toEqual(["zirgam", "zirgam large"]);
      expect(await namesOf("zigram")).toEqual(["zirgam", "zirgam large"]);
    });

    test("finds the facts that say what is asked, out of the nearest passages and about what is named", async () => {
      const graph = await openSample();
      const search = async (text: string, chunkIds: readonly string[] = []) => {
        const { entities } = await graph.findEntities({ q: text, sort: "relevance", limit: 5 });
        const entityIds = entities.map(({ id }) => id);
        return (await searchFacts(graph, text, { chunkIds, entityIds, limit: 5 })).map(({ statement }) => statement);
      };
      const uses = `${N2[0]} USES ${BUOY[0]}`;
      const requires = `${N2[0]} REQUIRES ${STOP[0]}`;
      const limit = `${STOP[0]} LIMITED_TO 20 m`;
      expect(await search("20 m")).toEqual([]);
      expect(await search("20 m", ["c_a_0", "c_a_1"])).toEqual([limit]);
      expect(await search("arrêt 20 m", ["c_a_1"])).toEqual([limit, requires]);
      expect((await search("PZC")).toSorted()).toEqual([requires, uses].toSorted());
      expect(await search("plongeur zeta gonfleurs", ["c_a_0", "c_a_1"])).toEqual([uses, requires]);
      expect(await search("gonfleru", [])).toEqual([]);
      expect(await search("arrt de contrôle")).toEqual([limit]);
    });
  });
}
