// Decisions about entities: applied at once, kept over whatever documents say later, gone without a trace when undone.
import { describe, expect, test } from "vitest";
import type { CurationRequest } from "#lib/domain/curation.ts";
import type { GraphStore } from "../graph-store.ts";
import { testDoubts } from "./graph-doubts.contract.ts";
import { BUOY, exportText, mention, N2, newChunk, STOP, sampleChunks, saveDocument } from "./graph-store.fixture.ts";
import { testKeptIds } from "./kept-ids.contract.ts";

type Open = () => Promise<GraphStore>;

export function testCuration(open: Open): void {
  describe("decisions", () => {
    testEdits(open);
    testGroups(open);
    testUndo(open);
    testKeptIds(open);
    testDoubts(open);
  });
}

async function openSample(open: Open): Promise<GraphStore> {
  const graph = await open();
  await saveDocument(graph, "d_a", sampleChunks("d_a"));
  return graph;
}

async function idOf(graph: GraphStore, name: string): Promise<string> {
  const { entities } = await graph.findEntities({ q: name, sort: "relevance", limit: 1 });
  return entities[0]?.id ?? "none";
}

async function namesIn(graph: GraphStore): Promise<string[]> {
  return (await graph.findEntities({ sort: "name", limit: 50 })).entities.map((entity) => entity.name);
}

async function reprocess(graph: GraphStore, id: string): Promise<void> {
  await graph.removeDocument(id);
  await saveDocument(graph, id, sampleChunks(id));
}

function testEdits(open: Open): void {
  test("a new name and type stay, the old name becomes an alias, and both outlive reprocessing", async () => {
    const graph = await openSample(open);
    const entityId = await idOf(graph, BUOY[0]);
    await graph.curate({ kind: "rename", entityId, name: "Gonfleur" });
    await graph.curate({ kind: "retype", entityId, type: "Other" });
    for (const when of ["at once", "after reprocessing"]) {
      const entity = await graph.readEntity(entityId);
      expect(entity, when).toMatchObject({ name: "Gonfleur", type: "Other", aliases: [BUOY[0]] });
      expect(await idOf(graph, "gonfleur")).toBe(entityId);
      await reprocess(graph, "d_a");
    }
    const { facts } = await graph.findFacts({ predicate: "USES", limit: 5 });
    expect(facts[0]?.object?.name).toBe("Gonfleur");
  });

  test("a hidden entity is nowhere, nor are the facts that name it", async () => {
    const graph = await openSample(open);
    const entityId = await idOf(graph, STOP[0]);
    await graph.curate({ kind: "hide", entityId });
    await reprocess(graph, "d_a");
    expect(await graph.readEntity(entityId)).toBeNull();
    expect(await namesIn(graph)).toEqual([BUOY[0], N2[0]]);
    expect((await graph.findFacts({ limit: 10 })).facts.map((fact) => fact.predicate)).toEqual(["USES"]);
    expect(await graph.count()).toEqual({ chunks: 2, entities: 2, facts: 1 });
    expect(await graph.countDocument("d_a")).toEqual({ entities: 2, facts: 1 });
    expect(await graph.verifyDocument("d_a")).toMatchObject({ chunks: 2, lostEvidence: 0 });
    expect(await exportText(graph)).not.toContain(`"name":"${STOP[0]}"`);
  });
}

function testGroups(open: Open): void {
  test("a merged entity is part of the other, whose name and id stay, and its own id leads there", async () => {
    const graph = await openSample(open);
    const [stop, buoy] = [await idOf(graph, STOP[0]), await idOf(graph, BUOY[0])];
    await graph.curate({ kind: "merge", entityId: stop, into: buoy });
    for (const id of [buoy, stop]) {
      const entity = await graph.readEntity(id);
      expect(entity).toMatchObject({ id: buoy, name: BUOY[0], type: BUOY[1], mentionCount: 2 });
      expect(entity?.aliases).toContain(STOP[0]);
      expect(entity?.facts.map((fact) => fact.predicate).sort()).toEqual(["LIMITED_TO", "REQUIRES", "USES"]);
    }
    await reprocess(graph, "d_a");
    expect(await namesIn(graph)).toEqual([BUOY[0], N2[0]]);
  });

  test("names that are split off are a thing of their own, whatever documents say later", async () => {
    const graph = await openSample(open);
    const entityId = await idOf(graph, N2[0]);
    await graph.curate({ kind: "split", entityId, names: ["PZC"] });
    await saveDocument(graph, "d_b", sampleChunks("d_b"));
    expect(await namesIn(graph)).toEqual([STOP[0], BUOY[0], N2[0], "PZC"]);
    expect((await graph.readEntity(await idOf(graph, N2[0])))?.aliases).toEqual([]);
  });

  test("each name says why it is one of the entity's, a person's decision too", async () => {
    const graph = await openSample(open);
    const reasonsOf = async (entityId: string) =>
      (await graph.readEntity(entityId))?.names.map(({ name, reason }) => [name, reason?.kind, reason?.with]);
    const [diver, stop] = [await idOf(graph, N2[0]), await idOf(graph, STOP[0])];
    expect(await reasonsOf(diver)).toEqual([
      [N2[0], undefined, undefined],
      ["PZC", "acronym", N2[0]],
    ]);
    const merge = await graph.curate({ kind: "merge", entityId: stop, into: diver });
    expect((await reasonsOf(stop))?.at(-1)).toEqual([STOP[0], "person", N2[0]]);
    await graph.undoCuration(merge.id);
    expect(await reasonsOf(stop)).toEqual([[STOP[0], undefined, undefined]]);
  });

  test("what was joined without anybody asked can be split, undone, and outlives reprocessing", async () => {
    const graph = await openSample(open);
    const misprinted = "arrêt de controlle";
    const chunk = newChunk("d_b", 0, misprinted);
    const knowledge = { mentions: [mention(chunk, misprinted, STOP[1])], claims: [], rejected: 0 };
    await saveDocument(graph, "d_b", [[chunk, knowledge]]);
    const entityId = await idOf(graph, STOP[0]);
    const reasons = (await graph.readEntity(entityId))?.names.map(({ reason }) => reason?.kind);
    expect(reasons).toEqual([undefined, "misprint"]);
    const split = await graph.curate({ kind: "split", entityId, names: [misprinted] });
    await reprocess(graph, "d_a");
    await saveDocument(graph, "d_b", [[chunk, knowledge]]);
    expect(await namesIn(graph)).toEqual([STOP[0], misprinted, BUOY[0], N2[0]]);
    await graph.undoCuration(split.id);
    expect(await namesIn(graph)).toEqual([STOP[0], BUOY[0], N2[0]]);
  });

  test("what is kept apart stays apart, though a document calls both one", async () => {
    const graph = await openSample(open);
    const acronym = newChunk("d_b", 0, "PZC");
    await graph.removeDocument("d_a");
    const said = { mentions: [mention(acronym, "PZC", N2[1])], claims: [], rejected: 0 };
    const named = newChunk("d_c", 0, N2[0]);
    await saveDocument(graph, "d_b", [[acronym, said]]);
    const separate = { mentions: [mention(named, "Zêta", N2[1])], claims: [], rejected: 0 };
    await saveDocument(graph, "d_c", [[named, separate]]);
    const apart = await graph.curate({
      kind: "apart",
      entityId: await idOf(graph, "PZC"),
      from: await idOf(graph, "Zêta"),
    });
    const linked = { ...separate, mentions: [mention(named, "Zêta", N2[1], ["PZC"])] };
    await saveDocument(graph, "d_c", [[named, linked]]);
    expect(await namesIn(graph)).toEqual(["PZC", "Zêta"]);
    await graph.undoCuration(apart.id);
    expect(await graph.count()).toMatchObject({ entities: 1 });
  });

  test("refuses what makes no sense, and says why", async () => {
    const graph = await openSample(open);
    const entityId = await idOf(graph, N2[0]);
    const before = await exportText(graph);
    const refused: [CurationRequest, string][] = [
      [{ kind: "hide", entityId: "e_none" }, "not_found"],
      [{ kind: "merge", entityId, into: "e_none" }, "not_found"],
      [{ kind: "merge", entityId, into: entityId }, "invalid_request"],
      [{ kind: "apart", entityId, from: "e_none" }, "not_found"],
      [{ kind: "apart", entityId, from: entityId }, "invalid_request"],
      [{ kind: "split", entityId, names: ["another"] }, "invalid_request"],
      [{ kind: "split", entityId, names: ["PZC", N2[0]] }, "invalid_request"],
    ];
    for (const [request, code] of refused) await expect(graph.curate(request)).rejects.toMatchObject({ code });
    expect(await exportText(graph)).toBe(before);
  });
}

function testUndo(open: Open): void {
  test("undone, in any order, the graph is as if nothing had been decided", async () => {
    const graph = await openSample(open);
    const before = await exportText(graph);
    const ids = await Promise.all([N2[0], BUOY[0], STOP[0]].map((name) => idOf(graph, name)));
    const [diver = "", buoy = "", stop = ""] = ids;
    const requests: readonly CurationRequest[] = [
      { kind: "rename", entityId: diver, name: "Plongeur confirmé" },
      { kind: "merge", entityId: stop, into: buoy },
      { kind: "split", entityId: diver, names: ["PZC"] },
      { kind: "retype", entityId: buoy, type: "Other" },
      { kind: "hide", entityId: buoy },
    ];
    const made = [];
    for (const request of requests) made.push(await graph.curate(request));
    expect((await Array.fromAsync(graph.curations())).map(({ kind }) => kind)).toEqual(made.map(({ kind }) => kind));
    expect(await Array.fromAsync(graph.curations("d_none"))).toEqual([]);
    const [rename, merge, split, retype, hide] = made.map(({ id }) => id);
    for (const id of [merge, hide, rename, split, retype]) await graph.undoCuration(id ?? "");
    expect(await exportText(graph)).toBe(before);
    await expect(graph.undoCuration(rename ?? "")).rejects.toMatchObject({ code: "not_found" });
    await expect(graph.undoCuration("k_' OR 1")).rejects.toMatchObject({ code: "not_found" });
  });

  test("what was hidden only with another name is shown again when no document uses that one any more", async () => {
    const graph = await openSample(open);
    const diver = await idOf(graph, N2[0]);
    const acronym = newChunk("d_b", 0, "PZC");
    await saveDocument(graph, "d_b", [
      [acronym, { mentions: [mention(acronym, "PZC", N2[1])], claims: [], rejected: 0 }],
    ]);
    await graph.removeDocument("d_a");
    await graph.curate({ kind: "hide", entityId: await idOf(graph, "PZC") });
    const named = newChunk("d_c", 0, N2[0]);
    await saveDocument(graph, "d_c", [[named, { mentions: [mention(named, ...N2)], claims: [], rejected: 0 }]]);
    expect(await namesIn(graph)).toEqual([]);
    await graph.removeDocument("d_b");
    expect(await namesIn(graph)).toEqual([N2[0]]);
    expect((await graph.readEntity(diver))?.documentCount).toBe(1);
  });

  test("decisions of another store are kept under their own ids, once, and can be undone there", async () => {
    const first = await openSample(open);
    await first.curate({ kind: "rename", entityId: await idOf(first, STOP[0]), name: "Palier" });
    const { id: undone } = await first.curate({ kind: "hide", entityId: await idOf(first, BUOY[0]) });
    await first.undoCuration(undone);
    await first.curate({ kind: "merge", entityId: await idOf(first, "Palier"), into: await idOf(first, BUOY[0]) });
    const expected = await exportText(first);
    const kept = await Array.fromAsync(first.curations());
    const second = await openSample(open);
    for (const curation of [...kept, ...kept]) await second.keepCuration(curation);
    expect(await exportText(second)).toBe(expected);
    const next = await second.curate({ kind: "hide", entityId: await idOf(second, N2[0]) });
    expect(kept.map(({ id }) => id < next.id)).toEqual([true, true]);
    for (const { id } of [next, ...kept]) await second.undoCuration(id);
    expect(await exportText(second)).toBe(await exportText(await openSample(open)));
  });

  test("a decision of another store does not take the place of one that has its id", async () => {
    const graph = await openSample(open);
    const made = await graph.curate({ kind: "rename", entityId: await idOf(graph, STOP[0]), name: "Palier" });
    await graph.keepCuration({ ...made, kind: "rename", name: "Arrêt" });
    expect(await Array.fromAsync(graph.curations())).toEqual([made]);
    expect(await namesIn(graph)).toContain("Palier");
  });

  test("the order in which documents come does not change what decisions make of them", async () => {
    const texts = [];
    for (const order of [
      ["d_b", "d_c"],
      ["d_c", "d_b"],
    ]) {
      const graph = await openSample(open);
      await graph.curate({ kind: "merge", entityId: await idOf(graph, STOP[0]), into: await idOf(graph, BUOY[0]) });
      await graph.curate({ kind: "split", entityId: await idOf(graph, N2[0]), names: ["PZC"] });
      for (const id of order) await saveDocument(graph, id, sampleChunks(id));
      await graph.removeDocument("d_a");
      texts.push(await exportText(graph));
    }
    expect(texts[1]).toBe(texts[0]);
  });
}
