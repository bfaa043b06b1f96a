// What every graph store must do. The measure of most of it is the canonical export: equal graphs give equal bytes.
import { describe, expect, onTestFinished, test } from "vitest";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import type { GraphQuery, GraphStore } from "../graph-store.ts";
import { testCuration } from "./graph-curation.contract.ts";
import { testHistories } from "./graph-histories.contract.ts";
import { testOntologies } from "./graph-ontologies.contract.ts";
import {
  BUOY,
  evidenceIn,
  exportText,
  mention,
  N2,
  type Named,
  newChunk,
  newGraphDocument,
  STOP,
  sampleChunks,
  saveDocument,
  sayNames,
} from "./graph-store.fixture.ts";

/** Opens an empty store; the one that was opened before is not used any more. */
type Open = () => Promise<GraphStore>;

export function testGraphStore(name: string, openEmpty: Open, { histories = 60 } = {}): void {
  const open = async () => {
    const graph = await openEmpty();
    onTestFinished(() => graph.close());
    return graph;
  };
  describe(`graph store: ${name}`, () => {
    for (const exam of [testWriting, testReading, testCuration, testOntologies]) exam(open);
    testHistories(openEmpty, histories);
  });
}

function testWriting(open: Open): void {
  test("counts what a document has, and saving again changes nothing", async () => {
    const graph = await open();
    await graph.saveDocument(newGraphDocument("d_a"));
    const [first, second] = sampleChunks("d_a");
    if (!first || !second) throw new Error("unreachable");
    expect(await graph.saveChunks([first])).toEqual({ entities: 2, facts: 1 });
    expect(await graph.saveChunks([second])).toEqual({ entities: 3, facts: 3 });
    const before = await exportText(graph);
    expect(await graph.saveChunks([first])).toEqual({ entities: 3, facts: 3 });
    expect(await exportText(graph)).toBe(before);
    expect(await graph.count()).toEqual({ chunks: 2, entities: 3, facts: 3 });
    expect(await graph.verifyDocument("d_a")).toEqual({ chunks: 2, evidence: 7, lostEvidence: 0 });
  });

  test("a chunk that says less than before leaves nothing of what it no longer says", async () => {
    const graph = await open();
    const chunks = sampleChunks("d_a");
    await saveDocument(graph, "d_a", chunks);
    const [[chunk, knowledge]] = chunks as [[Chunk, ChunkKnowledge]];
    const less = { ...knowledge, mentions: knowledge.mentions.slice(0, 1), claims: [] };
    await graph.saveChunks([[chunk, less]]);
    const text = await exportText(graph);
    const other = await open();
    await saveDocument(other, "d_a", [[chunk, less], ...chunks.slice(1)]);
    expect(text).toBe(await exportText(other));
  });

  test("the preview of a removal is what the removal takes, and shared things stay", async () => {
    const graph = await open();
    await saveDocument(graph, "d_a", sampleChunks("d_a"));
    const alone = await exportText(graph);
    await saveDocument(graph, "d_b", sampleChunks("d_b").slice(0, 1));
    const preview = await graph.previewRemoval("d_b");
    expect(preview).toEqual({ documents: 1, chunks: 1, entities: 0, facts: 0 });
    expect(await graph.previewRemoval("d_a")).toEqual({ documents: 1, chunks: 2, entities: 1, facts: 2 });
    expect(await graph.removeDocument("d_b")).toEqual(preview);
    expect(await exportText(graph)).toBe(alone);
    await graph.removeDocument("d_a");
    expect(await graph.removeDocument("d_a")).toEqual({ documents: 0, chunks: 0, entities: 0, facts: 0 });
    const text = await exportText(graph);
    expect(text).toBe(await exportText(await open()));
  });

  test("an acronym and what it stands for are one, whichever comes first, though it was a word like others before", async () => {
    const word: Named = ["pzc", N2[1]];
    const acronym: Named = ["PZC", N2[1]];
    for (const order of [
      [word, N2, acronym],
      [N2, word, acronym],
      [word, acronym, N2],
    ]) {
      const graph = await open();
      await graph.saveDocument(newGraphDocument("d_a"));
      for (const [at, [name, type]] of [...order, acronym].entries()) {
        const chunk = newChunk("d_a", at, name);
        await graph.saveChunks([[chunk, { mentions: [mention(chunk, name, type)], claims: [], rejected: 0 }]]);
      }
      expect(await graph.count()).toMatchObject({ entities: 1 });
    }
  });

  test("a short form that stood for two things is that one again which is left", async () => {
    const graph = await open();
    await sayNames(graph, "d_a", ["ZOK", "Zambar Otari Kuplin"]);
    const before = await exportText(graph);
    await sayNames(graph, "d_b", ["Zurbin Olgat Kirvas"]);
    expect(await graph.count()).toMatchObject({ entities: 3 });
    await graph.removeDocument("d_b");
    expect(await graph.count()).toMatchObject({ entities: 1 });
    expect(await exportText(graph)).toBe(before);
  });

  test("keeps only the chunks that are named", async () => {
    const graph = await open();
    await saveDocument(graph, "d_a", sampleChunks("d_a"));
    await graph.keepChunks("d_a", ["c_a_1"]);
    const text = await exportText(graph);
    await graph.removeChunk("c_a_1");
    expect(await graph.count()).toEqual({ chunks: 0, entities: 0, facts: 0 });
    const other = await open();
    await saveDocument(other, "d_a", sampleChunks("d_a").slice(1));
    expect(text).toBe(await exportText(other));
  });
}

function testReading(open: Open): void {
  test("finds entities without case and accents, by alias, by beginning and with a typing error", async () => {
    const graph = await open();
    await saveDocument(graph, "d_a", sampleChunks("d_a"));
    const find = async (q: string) =>
      (await graph.findEntities({ q, sort: "relevance", limit: 10 })).entities.map((entity) => entity.name);
    expect(await find("PLONGEUR zeta")).toEqual([N2[0]]);
    expect(await find("pzc")).toEqual([N2[0]]);
    expect(await find("gonfl")).toEqual([BUOY[0]]);
    expect(await find("gonfluer d'essai")).toEqual([BUOY[0]]);
    expect(await find("xylophone")).toEqual([]);
    expect(await find('"*) OR (')).toEqual([]);
  });

  test("filters by type and document, counts by type, and pages without loss or repeat", async () => {
    const graph = await open();
    await saveDocument(graph, "d_a", sampleChunks("d_a"));
    await saveDocument(graph, "d_b", sampleChunks("d_b").slice(0, 1));
    const query = { sort: "name", limit: 1 } as const;
    const all: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await graph.findEntities({ ...query, cursor });
      expect(page.total).toBe(3);
      all.push(...page.entities.map((entity) => entity.name));
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    expect(all).toEqual([STOP[0], BUOY[0], N2[0]]);
    const filtered = await graph.findEntities({ ...query, type: ["Equipment"], document: "d_b" });
    expect(filtered.entities.map((entity) => entity.name)).toEqual([BUOY[0]]);
    expect(filtered.facets.type).toEqual({ Certification: 1, Equipment: 1 });
    expect(filtered.total).toBe(1);
  });

  test("reads an entity with facts in both directions, mentions and related entities", async () => {
    const graph = await open();
    await saveDocument(graph, "d_a", sampleChunks("d_a"));
    const [found] = (await graph.findEntities({ q: "arrêt", sort: "relevance", limit: 1 })).entities;
    const entity = await graph.readEntity(found?.id ?? "");
    expect(entity).toMatchObject({ name: STOP[0], type: "Procedure", mentionCount: 1, documentCount: 1 });
    expect(entity?.facts.map((fact) => fact.predicate).sort()).toEqual(["LIMITED_TO", "REQUIRES"]);
    expect(entity?.facts.find((fact) => fact.value)?.value).toEqual({
      text: "20 m",
      number: 20,
      unit: "m",
      comparator: "<=",
    });
    expect(entity?.mentions).toEqual([evidenceIn(newChunk("d_a", 1, ""), STOP[0])]);
    expect(entity?.related).toMatchObject([{ name: N2[0], predicate: "REQUIRES", direction: "in" }]);
    expect(await graph.readEntity("e_none")).toBeNull();
  });

  test("sums an entity up by what all documents state, the most telling first, and again when a statement goes", async () => {
    const graph = await open();
    const chunks = sampleChunks("d_a");
    await saveDocument(graph, "d_a", chunks);
    const summaryOf = async (name: string) =>
      (await graph.findEntities({ q: name, sort: "relevance", limit: 1 })).entities[0]?.summary;
    expect(await summaryOf("pzc")).toBe(`${N2[0]} REQUIRES ${STOP[0]}. ${N2[0]} USES ${BUOY[0]}.`);
    expect(await summaryOf("arrêt")).toBe(`${STOP[0]} LIMITED_TO 20 m.`);
    expect(await summaryOf("gonfleur")).toBe("");
    const ofOne = await Array.fromAsync(graph.entities("d_a"));
    expect(ofOne.map(({ summary }) => summary)).toEqual(ofOne.map(() => ""));
    await graph.removeChunk("c_a_1");
    expect(await summaryOf("pzc")).toBe(`${N2[0]} USES ${BUOY[0]}.`);
  });

  test("the same fact in two documents is one fact on two pieces of evidence", async () => {
    const graph = await open();
    await saveDocument(graph, "d_a", sampleChunks("d_a"));
    await saveDocument(graph, "d_b", sampleChunks("d_b"));
    const { facts } = await graph.findFacts({ predicate: "USES", limit: 10 });
    expect(facts).toHaveLength(1);
    expect(facts[0]?.evidence.map((item) => item.documentId)).toEqual(["d_a", "d_b"]);
    const first = await graph.findFacts({ document: "d_b", limit: 2 });
    const rest = await graph.findFacts({ document: "d_b", limit: 2, cursor: first.nextCursor ?? "" });
    expect([...first.facts, ...rest.facts].map((fact) => fact.predicate).sort()).toEqual([
      "LIMITED_TO",
      "REQUIRES",
      "USES",
    ]);
    expect(rest.nextCursor).toBeNull();
  });

  test("draws the graph around an entity, ring by ring, and says when something is left out", async () => {
    const graph = await open();
    await saveDocument(graph, "d_a", sampleChunks("d_a"));
    const [stop] = (await graph.findEntities({ q: "arrêt", sort: "relevance", limit: 1 })).entities;
    const near = await graph.readGraph({ entity: stop?.id, depth: 1, limit: 10 });
    expect(near.nodes.map((node) => node.name).sort()).toEqual([N2[0], STOP[0]].sort());
    const far = await graph.readGraph({ entity: stop?.id, depth: 2, limit: 10 });
    expect(far.nodes).toHaveLength(3);
    expect(far.edges).toHaveLength(2);
    expect(far.truncated).toBe(false);
    expect(await graph.readGraph({ depth: 1, limit: 2 })).toMatchObject({ truncated: true });
  });

  test("says of how many entities a drawing is, and how many neighbours each node has beyond it", async () => {
    const graph = await open();
    await saveDocument(graph, "d_a", sampleChunks("d_a"));
    await saveDocument(graph, "d_b", sampleChunks("d_b").slice(0, 1));
    const drawn = async (query: Partial<GraphQuery>) => {
      const { nodes, total } = await graph.readGraph({ depth: 1, limit: 10, ...query });
      return { total, nodes: nodes.map(({ name, degree, neighbours }) => ({ name, degree, neighbours })) };
    };
    expect(await drawn({ limit: 1 })).toEqual({ total: 3, nodes: [{ name: N2[0], degree: 2, neighbours: 2 }] });
    // Of one document, what only the other one says is neither drawn nor counted.
    const second = await drawn({ document: "d_b" });
    expect(second.total).toBe(2);
    expect(second.nodes).toContainEqual({ name: N2[0], degree: 1, neighbours: 1 });
    expect(second.nodes).toContainEqual({ name: BUOY[0], degree: 1, neighbours: 1 });
  });

  test("adds the neighbours of the nodes that are expanded, with every fact between them", async () => {
    const graph = await open();
    await saveDocument(graph, "d_a", sampleChunks("d_a"));
    const find = async (q: string) =>
      (await graph.findEntities({ q, sort: "relevance", limit: 1 })).entities[0]?.id ?? "";
    const [stop, diver] = [await find("arrêt"), await find("pzc")];
    const grown = await graph.readGraph({ entity: stop, depth: 1, limit: 1, expand: [diver, "e_none"] });
    expect(grown.nodes.map((node) => node.name).sort()).toEqual([N2[0], BUOY[0], STOP[0]].sort());
    expect(grown.edges).toHaveLength(2);
    expect(grown.truncated).toBe(true);
  });
}
