// What every graph store must do. The measure of most of it is the canonical export: equal graphs give equal bytes.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge, Claim, Mention } from "#lib/domain/knowledge.ts";
import type { EntityType, Predicate } from "#lib/domain/ontology.ts";
import { exportGraph } from "./export-graph.ts";
import type { GraphDocument, GraphStore } from "./graph-store.ts";

type Open = () => Promise<GraphStore>;

export function newGraphDocument(id: string): GraphDocument {
  const file = { filename: `${id}.pdf`, mediaType: "application/pdf", sizeBytes: 1, sha256: id } as const;
  return { id, ...file, collection: "default", metadata: {}, title: `Titre ${id}`, language: "fr" };
}

export function newChunk(documentId: string, index: number, text: string): Chunk {
  const half = text.length >> 1;
  const box = (page: number) => ({ page, x: 0.1, y: 0.2, width: 0.5, height: 0.02 });
  const spans = [
    { start: 0, end: half, box: box(index + 1) },
    { start: half, end: text.length, box: box(index + 2) },
  ];
  const place = { documentId, index, pageStart: index + 1, pageEnd: index + 2 };
  return { id: `c_${documentId.slice(2)}_${index}`, ...place, text, headings: ["Partie"], tokens: 10, spans };
}

function evidenceIn(chunk: Chunk, quote: string) {
  return { documentId: chunk.documentId, chunkId: chunk.id, page: chunk.pageStart, quote, boxes: [] };
}

export function mention(chunk: Chunk, name: string, type: EntityType, aliases: string[] = []): Mention {
  return { name, type, aliases, evidence: evidenceIn(chunk, name) };
}

type Named = readonly [name: string, type: EntityType];

export function claim(chunk: Chunk, subject: Named, predicate: Predicate, object: Named | number): Claim {
  const ref = ([name, type]: Named) => ({ name, type });
  const value = typeof object === "number" ? { text: `${object} m`, number: object, unit: "m", comparator: "<=" as const } : null;
  const shown = typeof object === "number" ? `${object} m` : object[0];
  return {
    subject: ref(subject),
    predicate,
    object: typeof object === "number" ? null : ref(object),
    value,
    statement: `${subject[0]} ${predicate} ${shown}`,
    evidence: evidenceIn(chunk, subject[0]),
  };
}

export async function exportText(graph: GraphStore, documentId?: string): Promise<string> {
  return (await Array.fromAsync(exportGraph(graph, documentId))).join("");
}

const N2 = ["Plongeur Zêta Confirmé", "Certification"] as const;
const BUOY = ["gonfleur d’essai", "Equipment"] as const;
const STOP = ["arrêt de contrôle", "Procedure"] as const;

/** Two chunks of a document: names, an acronym, a fact between entities and a measured one. */
function sampleChunks(documentId: string): [Chunk, ChunkKnowledge][] {
  const first = newChunk(documentId, 0, "Le Plongeur Zêta Confirmé (PZC) utilise un gonfleur d’essai.");
  const second = newChunk(documentId, 1, "L’arrêt de contrôle du Plongeur Zêta Confirmé se fait avant 20 m.");
  return [
    [
      first,
      {
        mentions: [mention(first, N2[0], N2[1], ["PZC"]), mention(first, BUOY[0], BUOY[1])],
        claims: [claim(first, N2, "USES", BUOY)],
        rejected: 0,
      },
    ],
    [
      second,
      {
        mentions: [mention(second, STOP[0], STOP[1]), mention(second, N2[0], N2[1])],
        claims: [claim(second, N2, "REQUIRES", STOP), claim(second, STOP, "LIMITED_TO", 20)],
        rejected: 0,
      },
    ],
  ];
}

export async function saveDocument(graph: GraphStore, id: string, chunks: readonly [Chunk, ChunkKnowledge][]): Promise<void> {
  await graph.saveDocument(newGraphDocument(id));
  for (const [chunk, knowledge] of chunks) await graph.saveChunk(chunk, knowledge);
}

export function testGraphStore(name: string, open: Open): void {
  describe(`graph store: ${name}`, () => {
    testWriting(open);
    testReading(open);
    testHistories(open);
  });
}

function testWriting(open: Open): void {
  test("counts what a document has, and saving again changes nothing", async () => {
    const graph = await open();
    await graph.saveDocument(newGraphDocument("d_a"));
    const [first, second] = sampleChunks("d_a");
    if (!first || !second) throw new Error("unreachable");
    expect(await graph.saveChunk(...first)).toEqual({ entities: 2, facts: 1 });
    expect(await graph.saveChunk(...second)).toEqual({ entities: 3, facts: 3 });
    const before = await exportText(graph);
    expect(await graph.saveChunk(...first)).toEqual({ entities: 3, facts: 3 });
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
    await graph.saveChunk(chunk, less);
    const other = await open();
    await saveDocument(other, "d_a", [[chunk, less], ...chunks.slice(1)]);
    expect(await exportText(graph)).toBe(await exportText(other));
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
    expect(await exportText(graph)).toBe(await exportText(await open()));
    expect(await graph.removeDocument("d_a")).toEqual({ documents: 0, chunks: 0, entities: 0, facts: 0 });
  });

  test("keeps only the chunks that are named", async () => {
    const graph = await open();
    await saveDocument(graph, "d_a", sampleChunks("d_a"));
    await graph.keepChunks("d_a", ["c_a_1"]);
    const other = await open();
    await saveDocument(other, "d_a", sampleChunks("d_a").slice(1));
    expect(await exportText(graph)).toBe(await exportText(other));
    await graph.removeChunk("c_a_1");
    expect(await graph.count()).toEqual({ chunks: 0, entities: 0, facts: 0 });
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
    expect(entity?.facts.find((fact) => fact.value)?.value).toEqual({ text: "20 m", number: 20, unit: "m", comparator: "<=" });
    expect(entity?.mentions).toEqual([evidenceIn(newChunk("d_a", 1, ""), STOP[0])]);
    expect(entity?.related).toMatchObject([{ name: N2[0], predicate: "REQUIRES", direction: "in" }]);
    expect(await graph.readEntity("e_none")).toBeNull();
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
    expect([...first.facts, ...rest.facts].map((fact) => fact.predicate).sort()).toEqual(["LIMITED_TO", "REQUIRES", "USES"]);
    expect(rest.nextCursor).toBeNull();
  });

  test("finds passages without accents and says the page on which the words stand", async () => {
    const graph = await open();
    await saveDocument(graph, "d_a", sampleChunks("d_a"));
    const [best] = await graph.searchPassages("ARRET controle", 5);
    expect(best).toMatchObject({ documentId: "d_a", chunkId: "c_a_1" });
    const [early] = await graph.searchPassages("arret", 5);
    expect(early?.page).toBeGreaterThanOrEqual(2);
    expect((await graph.searchFacts("gonfleur", 5)).length + (await graph.searchFacts("plongeur zeta", 5)).length).toBeGreaterThan(0);
    expect(await graph.searchPassages('" OR *', 5)).toEqual([]);
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
}

/** A random history of saves and removals over a few documents whose names overlap. */
function testHistories(open: Open): void {
  const names: readonly Named[] = [N2, BUOY, STOP, ["PZC", "Certification"], ["arrêts de contrôle", "Procedure"], ["PE20", "Certification"]];
  const anyName = fc.constantFrom(...names);
  const anyChunk = fc.record({
    document: fc.integer({ min: 0, max: 2 }),
    index: fc.integer({ min: 0, max: 2 }),
    named: fc.array(anyName, { minLength: 1, maxLength: 4 }),
    hasAlias: fc.boolean(),
  });

  function toKnowledge(save: typeof anyChunk extends fc.Arbitrary<infer T> ? T : never): [Chunk, ChunkKnowledge] {
    const text = save.named.map(([each]) => each).join(", ");
    const chunk = newChunk(`d_${save.document}`, save.index, text);
    const mentions = save.named.map(([each, type]) => mention(chunk, each, type, save.hasAlias && each === N2[0] ? ["PZC"] : []));
    const [subject, object] = save.named;
    const claims = subject && object ? [claim(chunk, subject, "USES", object), claim(chunk, subject, "LIMITED_TO", save.index)] : [];
    return [chunk, { mentions, claims, rejected: 0 }];
  }

  test("whatever was saved, replaced and removed before, the graph is that of the statements that are left", async () => {
    const anyHistory = fc.record({
      saves: fc.array(anyChunk, { maxLength: 12 }),
      removed: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(anyHistory, async ({ saves, removed }) => {
        const graph = await open();
        for (const id of ["d_0", "d_1", "d_2"]) await graph.saveDocument(newGraphDocument(id));
        const left = new Map<string, [Chunk, ChunkKnowledge]>();
        for (const [chunk, knowledge] of saves.map(toKnowledge)) {
          await graph.saveChunk(chunk, knowledge);
          left.set(chunk.id, [chunk, knowledge]);
        }
        for (const document of removed) await graph.removeDocument(`d_${document}`);
        const fresh = await open();
        const kept = ["d_0", "d_1", "d_2"].filter((id) => !removed.includes(Number(id.slice(2))));
        for (const id of kept) await fresh.saveDocument(newGraphDocument(id));
        const rest = [...left.values()].filter(([chunk]) => kept.includes(chunk.documentId)).reverse();
        for (const [chunk, knowledge] of rest) await fresh.saveChunk(chunk, knowledge);
        expect(await exportText(graph)).toBe(await exportText(fresh));
        await graph.close();
        await fresh.close();
      }),
      { numRuns: 60 },
    );
  });
}
