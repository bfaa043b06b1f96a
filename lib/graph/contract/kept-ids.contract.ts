// Decisions come from another store under the ids that it gave them: what is no such id is refused.
import { expect, test } from "vitest";
import type { GraphStore } from "../graph-store.ts";
import { exportText, sampleChunks, saveDocument } from "./graph-store.fixture.ts";

const NO_IDS = ["", "k_", "k_x", "k_-1", "k_1.5", "k_1e3", "K_000000001", "d_a", `k_1${"0".repeat(20)}`];

export function testKeptIds(open: () => Promise<GraphStore>): void {
  test("a decision whose id no store gives is refused, leaves nothing behind, and takes nobody's place", async () => {
    const graph = await open();
    await saveDocument(graph, "d_a", sampleChunks("d_a"));
    const [first, second] = (await graph.findEntities({ sort: "name", limit: 2 })).entities;
    const made = await graph.curate({ kind: "rename", entityId: first?.id ?? "", name: "Palier" });
    const before = await exportText(graph);
    for (const id of NO_IDS) {
      const kept = graph.keepCuration({ ...made, id, kind: "rename", name: "Arrêt" });
      await expect(kept, id).rejects.toMatchObject({ code: "invalid_request" });
      await expect(graph.undoCuration(id), id).rejects.toMatchObject({ code: "not_found" });
    }
    expect(await Array.fromAsync(graph.curations())).toEqual([made]);
    expect(await exportText(graph)).toBe(before);
    expect((await graph.curate({ kind: "hide", entityId: second?.id ?? "" })).id > made.id).toBe(true);
  });

  test("an id without its zeros is the same one: what is kept under it is found, and undone", async () => {
    const graph = await open();
    await saveDocument(graph, "d_a", sampleChunks("d_a"));
    const before = await exportText(graph);
    const [first] = (await graph.findEntities({ sort: "name", limit: 1 })).entities;
    const made = await graph.curate({ kind: "rename", entityId: first?.id ?? "", name: "Palier" });
    await graph.keepCuration({ ...made, id: "k_01", kind: "rename", name: "Arrêt" });
    expect(await Array.fromAsync(graph.curations())).toEqual([made]);
    await graph.keepCuration({ ...made, id: "k_7", kind: "rename", name: "Arrêt" });
    expect((await Array.fromAsync(graph.curations())).map(({ id }) => id)).toEqual([made.id, "k_000000007"]);
    expect((await graph.curate({ kind: "hide", entityId: first?.id ?? "" })).id).toBe("k_000000008");
    for (const id of ["k_8", "k_000000007", made.id]) await graph.undoCuration(id);
    expect(await exportText(graph)).toBe(before);
  });
}
