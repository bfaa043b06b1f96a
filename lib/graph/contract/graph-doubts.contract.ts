// Pairs worth a look: listed through an index, gone once decided, and the same however the graph came to be.
import { describe, expect, test } from "vitest";
import type { GraphStore } from "../graph-store.ts";
import { exportText, SORTIE, sayNames } from "./graph-store.fixture.ts";

const SANGLE = ["sangle ventrale tressée", "sangle ventrale trossée"] as const;

export function testDoubts(open: () => Promise<GraphStore>): void {
  describe("doubtful pairs", () => {
    test("are listed, likeliest first, a page at a time, of one document too", async () => {
      const graph = await open();
      await sayNames(graph, "d_a", [SORTIE[0], SANGLE[0], "Niveau 7"]);
      expect((await graph.findDoubts({ limit: 9 })).pairs).toEqual([]);
      await sayNames(graph, "d_b", [SORTIE[1], "Niveau 8"]);
      await sayNames(graph, "d_c", [SANGLE[1]]);
      const { nextCursor, pairs, total } = await graph.findDoubts({ limit: 1 });
      expect(pairs.map(({ reason, score }) => [reason.kind, score])).toEqual([["misprint", 0.9]]);
      expect([total, nextCursor]).toEqual([2, "1"]);
      const rest = await graph.findDoubts({ limit: 5, cursor: "1" });
      expect(rest.pairs.map(({ reason }) => reason.kind)).toEqual(["form"]);
      const [pair] = rest.pairs;
      expect([pair?.a.name, pair?.b.name].toSorted()).toEqual(SORTIE.toSorted());
      expect([pair?.reason.a, pair?.reason.b]).toEqual([pair?.a.name, pair?.b.name]);
      expect(rest.nextCursor).toBeNull();
      expect((await graph.findDoubts({ limit: 5, document: "d_b" })).pairs).toEqual([pair]);
      expect((await graph.findDoubts({ limit: 5, document: "d_none" })).total).toBe(0);
    });

    test("are gone once they are merged, kept apart, split off or no more there, and back when that is undone", async () => {
      const graph = await open();
      await sayNames(graph, "d_a", [SORTIE[0]]);
      await sayNames(graph, "d_b", [SORTIE[1]]);
      const total = async () => (await graph.findDoubts({ limit: 5 })).total;
      const [pair] = (await graph.findDoubts({ limit: 5 })).pairs;
      const about = { entityId: pair?.a.id ?? "" };
      for (const decision of [
        { kind: "merge", ...about, into: pair?.b.id ?? "" },
        { kind: "apart", ...about, from: pair?.b.id ?? "", by: "model" },
        { kind: "hide", ...about },
      ] as const) {
        const { id } = await graph.curate(decision);
        expect([decision.kind, await total()]).toEqual([decision.kind, 0]);
        await sayNames(graph, "d_b", [SORTIE[1]]);
        expect([decision.kind, await total()]).toEqual([decision.kind, 0]);
        if (decision.kind === "merge") {
          const split = await graph.curate({ kind: "split", entityId: pair?.b.id ?? "", names: [pair?.a.name ?? ""] });
          expect(await total()).toBe(0);
          await graph.undoCuration(split.id);
        }
        await graph.undoCuration(id);
        expect([decision.kind, await total()]).toEqual([decision.kind, 1]);
      }
      await graph.removeDocument("d_b");
      expect(await total()).toBe(0);
    });

    test("that a model decided are forgotten with a side of theirs, as if no document had ever said it", async () => {
      const graph = await open();
      await sayNames(graph, "d_a", [SORTIE[0], SANGLE[0]]);
      const before = await exportText(graph);
      for (const kind of ["merge", "apart"] as const) {
        await sayNames(graph, "d_b", [SORTIE[1], SANGLE[0]]);
        const [{ a, b } = { a: { id: "" }, b: { id: "" } }] = (await graph.findDoubts({ limit: 5 })).pairs;
        const about = { entityId: a.id, by: "model" } as const;
        await graph.curate(kind === "merge" ? { kind, ...about, into: b.id } : { kind, ...about, from: b.id });
        await sayNames(graph, "d_b", [SORTIE[1]]);
        expect(await Array.fromAsync(graph.curations())).toMatchObject([{ kind, by: "model" }]);
        await graph.removeDocument("d_b");
        expect(await exportText(graph), kind).toBe(before);
      }
    });

    test("that a person decided sleep with a side of theirs, and hold when it comes back", async () => {
      const graph = await open();
      await sayNames(graph, "d_a", [SORTIE[0]]);
      await sayNames(graph, "d_b", [SORTIE[1]]);
      const [pair] = (await graph.findDoubts({ limit: 5 })).pairs;
      await graph.curate({ kind: "apart", entityId: pair?.a.id ?? "", from: pair?.b.id ?? "" });
      await graph.removeDocument("d_b");
      expect(await Array.fromAsync(graph.curations())).toHaveLength(1);
      await sayNames(graph, "d_b", [SORTIE[1]]);
      expect((await graph.findDoubts({ limit: 5 })).total).toBe(0);
    });

    test("that a model merged and a person took apart again stay apart, until she takes that back too", async () => {
      const graph = await open();
      await sayNames(graph, "d_a", [SORTIE[0]]);
      await sayNames(graph, "d_b", [SORTIE[1]]);
      const before = await exportText(graph);
      const [pair] = (await graph.findDoubts({ limit: 5 })).pairs;
      const merge = await graph.curate({
        kind: "merge",
        entityId: pair?.a.id ?? "",
        into: pair?.b.id ?? "",
        by: "model",
      });
      await graph.undoCuration(merge.id);
      const [apart, ...others] = await Array.fromAsync(graph.curations());
      expect(others).toEqual([]);
      expect(apart).toMatchObject({ kind: "apart", subject: pair?.a.name, from: pair?.b.name });
      expect(apart).not.toHaveProperty("by");
      expect((await graph.findDoubts({ limit: 5 })).total).toBe(0);
      expect(await graph.count()).toMatchObject({ entities: 2 });
      await graph.undoCuration(apart?.id ?? "");
      expect(await exportText(graph)).toBe(before);
      expect((await graph.findDoubts({ limit: 5 })).pairs).toEqual([pair]);
    });

    test("that a model kept apart and a person took back are for people alone, until she takes that back too", async () => {
      const graph = await open();
      await sayNames(graph, "d_a", [SORTIE[0]]);
      await sayNames(graph, "d_b", [SORTIE[1]]);
      const before = await exportText(graph);
      const [pair] = (await graph.findDoubts({ limit: 5 })).pairs;
      expect(pair).toMatchObject({ isForPeople: false });
      const about = { kind: "apart", entityId: pair?.a.id ?? "", from: pair?.b.id ?? "" } as const;
      const apart = await graph.curate({ ...about, by: "model" });
      await graph.undoCuration(apart.id);
      const [reopened, ...others] = await Array.fromAsync(graph.curations());
      expect(others).toEqual([]);
      expect(reopened).toMatchObject({ kind: "reopen", subject: pair?.a.name, from: pair?.b.name });
      await sayNames(graph, "d_b", [SORTIE[1]]);
      expect((await graph.findDoubts({ limit: 5 })).pairs).toEqual([{ ...pair, isForPeople: true }]);
      await graph.undoCuration(reopened?.id ?? "");
      expect(await exportText(graph)).toBe(before);
      expect((await graph.findDoubts({ limit: 5 })).pairs).toEqual([pair]);
    });

    test("are judged by how documents mostly write a name", async () => {
      const graph = await open();
      await sayNames(graph, "d_a", ["Brevet Zonal Léger"]);
      await sayNames(graph, "d_b", ["Base Zonale Libre"]);
      await sayNames(graph, "d_c", ["bzl"]);
      expect((await graph.findDoubts({ limit: 5 })).total).toBe(0);
      await sayNames(graph, "d_d", ["BZL", "BZL"]);
      const { pairs } = await graph.findDoubts({ limit: 5 });
      expect(pairs.map(({ reason }) => reason.kind)).toEqual(["acronym", "acronym"]);
    });
  });
}
