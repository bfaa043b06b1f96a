// The two stores beside each other: what one answers, the other does.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENTITY_SORTS } from "#lib/domain/api/knowledge.ts";
import { anyHistory, live } from "#lib/graph/contract/graph-histories.fixture.ts";
import {
  BUOY,
  claim,
  exportText,
  mention,
  N2,
  type Named,
  newChunk,
  newGraphDocument,
  STOP,
} from "#lib/graph/contract/graph-store.fixture.ts";
import { exportNotes } from "#lib/graph/export/export-notes.ts";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import { searchFacts } from "#lib/graph/search/search-facts.ts";
import { SqliteGraphStore } from "#lib/graph/sqlite/sqlite-graph-store.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { ask, openEmptyStore, SERVER } from "./neo4j.fixture.ts";

const NAMES: readonly Named[] = [
  N2,
  BUOY,
  STOP,
  ["PZC", "Certification"],
  ["arrêts de contrôle", "Procedure"],
  ["gonfleur dessai", "Equipment"],
  ["Été à l’œil", "Concept"],
  ["IT", "Role"],
  ["ZETA", "Certification"],
];

const HARD_NAMES = ['l\'"épave"', "`})` OR +a*", "nul \0 octet", "demi \ud83d paire", "🤿 palme", "x".repeat(10_000)];
const HARD: readonly Named[] = HARD_NAMES.map((name) => [name, "Equipment"]);
const QUERIES = ["zeta", "Plongeur", "gonfluer", "ARRET controle", "it", "œil ete", "pzc", '"*) OR (', "épave", "x"];

/** What others keep in the same database, under the same labels and ids. */
const MAKE_OTHERS = `
CREATE (entity:Entity:Another {id: "e_1", name: "Plongeur", type: "Mine", rank: 0, sortName: "a"})
CREATE (:Document:Another {id: "d_0"})-[:HAS_EPISODE]->(episode:Episode:Another {id: "c_0_0", documentId: "d_0"})
CREATE (episode)-[:MENTIONS {nameId: "n_0", chunkId: "c_0_0"}]->(entity)`;

const DROP_OTHERS = `
MATCH (n:Another)
WITH n, COUNT { (n)--() } AS links
DETACH DELETE n
RETURN count(n) AS nodes, sum(links) AS links`;

/** Three documents whose chunks speak of names in turn. */
async function fill(graph: GraphStore): Promise<void> {
  for (const document of [0, 1, 2]) await graph.saveDocument(newGraphDocument(`d_${document}`));
  for (let at = 0; at < 9; at++) {
    const named = [0, 1, 4].map((step) => NAMES[(at * 2 + step) % NAMES.length] ?? N2);
    const hard = HARD.slice(at, at + 1);
    const text = [...named, ...hard].map(([name]) => `L’${name} se voit.`).join(" ");
    const chunk = newChunk(`d_${at % 3}`, (at * 5) % 7, text);
    const [first = N2, second = BUOY, third = STOP] = named;
    const mentions = [...named, ...hard].map(([name, type]) =>
      mention(chunk, name, type, name === N2[0] ? ["PZC"] : []),
    );
    const claims = [claim(chunk, first, "USES", second), claim(chunk, third, "LIMITED_TO", at % 4)];
    await graph.saveChunks([[chunk, { mentions, claims, rejected: 0 }]]);
  }
  await graph.keepChunks("d_1", ["c_1_5", "c_1_6", "c_1_4", "c_1_0"]);
}

describe.skipIf(!SERVER)("both stores", () => {
  let stores: readonly GraphStore[] = [];
  beforeAll(async () => {
    await ask(DROP_OTHERS);
    await ask(MAKE_OTHERS);
    stores = [await openEmbedded(), await openEmptyStore()];
    for (const store of stores) await fill(store);
  });
  afterAll(async () => {
    expect(await ask(DROP_OTHERS)).toEqual([{ nodes: 3, links: 4 }]);
    for (const store of stores) await store.close();
  });

  /** Both answer, and alike. */
  async function expectSame<T>(question: (graph: GraphStore) => Promise<T>): Promise<T> {
    const [embedded, server] = await Promise.all(stores.map(question));
    expect(server).toEqual(embedded);
    return embedded as T;
  }

  test("export the same bytes, whole and of one document, with the hardest names too", async () => {
    const text = await expectSame((graph) => exportText(graph));
    for (const name of ["🤿 palme", "x".repeat(10_000)]) expect(text).toContain(name);
    expect(await expectSame((graph) => exportText(graph, "d_1"))).not.toBe(text);
    for (const id of [undefined, "d_1"]) await expectSame((graph) => Array.fromAsync(exportNotes(graph, id)));
  });

  test("find, rank, count and page entities alike", async () => {
    for (const q of [undefined, ...QUERIES]) {
      for (const sort of ENTITY_SORTS) {
        await expectSame((graph) => graph.findEntities({ q, sort, limit: 50 }));
        await expectSame((graph) => graph.findEntities({ q, sort, limit: 2, cursor: "1", document: "d_0" }));
      }
      await expectSame((graph) => graph.findEntities({ q, sort: "relevance", limit: 50, type: ["Equipment", "Role"] }));
    }
    expect((await expectSame((graph) => graph.findEntities({ sort: "name", limit: 50 }))).total).toBeGreaterThan(8);
  });

  test("read every entity, every fact and every part of the graph alike", async () => {
    const { entities } = await expectSame((graph) => graph.findEntities({ sort: "name", limit: 50 }));
    for (const { id } of entities) {
      await expectSame((graph) => graph.readEntity(id));
      await expectSame((graph) => graph.findFacts({ entity: id, document: "d_2", limit: 3 }));
      await expectSame((graph) => graph.readGraph({ entity: id, depth: 2, limit: 4 }));
      await expectSame((graph) => graph.readGraph({ document: "d_1", depth: 1, limit: 2, expand: [id] }));
    }
    await expectSame((graph) => graph.readGraph({ document: "d_0", depth: 1, limit: 5 }));
    await expectSame((graph) => graph.readGraph({ depth: 1, limit: 500 }));
    await expectSame((graph) => graph.findFacts({ predicate: "LIMITED_TO", limit: 2 }));
    expect((await expectSame((graph) => graph.findFacts({ limit: 100 }))).facts.length).toBeGreaterThan(3);
  });

  test("search passages and facts alike, to the score", async () => {
    for (const text of [...QUERIES, "se voit", "plongeur se voit gonfleur"]) {
      const passages = await expectSame((graph) => graph.searchPassages(text, 5));
      const { entities } = await expectSame((graph) => graph.findEntities({ q: text, sort: "relevance", limit: 5 }));
      const [chunkIds, entityIds] = [passages.map(({ chunkId }) => chunkId), entities.map(({ id }) => id)];
      await expectSame((graph) => searchFacts(graph, text, { chunkIds, entityIds, limit: 5 }));
    }
    expect(await expectSame((graph) => graph.searchPassages("se voit", 5))).toHaveLength(5);
  });

  test("decide, refuse and undo alike", async () => {
    const ids = (await expectSame((graph) => graph.findEntities({ sort: "name", limit: 50 }))).entities;
    const [first = "", second = "", third = ""] = ids.map(({ id }) => id);
    await expectSame((graph) => graph.curate({ kind: "rename", entityId: first, name: "l'\"`})` 🤿 \ud83d" }));
    await expectSame((graph) => graph.curate({ kind: "merge", entityId: second, into: first }));
    await expectSame((graph) => graph.curate({ kind: "hide", entityId: third }));
    await expectSame(async (graph) => (await graph.readGraph({ entity: third, depth: 1, limit: 9 })).nodes);
    await expectSame(async (graph) => Array.fromAsync(graph.curations("d_0")));
    for (const id of ["k_none", "k_999999999", `k_${"9".repeat(40)}`]) {
      await expectSame(async (graph) => graph.undoCuration(id).catch((error: Error) => error.message));
    }
    const text = await expectSame((graph) => exportText(graph));
    expect(text).toContain("k_000000003");
    await expectSame((graph) => graph.undoCuration("k_2"));
    expect(await expectSame((graph) => exportText(graph, "d_0"))).not.toBe(text);
  });

  test("count, verify and preview alike", async () => {
    await expectSame((graph) => graph.count());
    for (const document of ["d_0", "d_1", "d_2", "d_none"]) {
      await expectSame((graph) => graph.countDocument(document));
      await expectSame((graph) => graph.previewRemoval(document));
      await expectSame((graph) => graph.verifyDocument(document));
    }
    expect(await expectSame((graph) => graph.removeDocument("d_1"))).toMatchObject({ documents: 1 });
    await expectSame((graph) => exportText(graph));
  });
});

test.skipIf(!SERVER)("both stores are equal to the byte after the same history, whatever happened in it", async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, async (deeds) => {
      const texts: string[] = [];
      for (const open of [openEmbedded, openEmptyStore]) {
        const graph = await open();
        await live(graph, deeds);
        const doubts = JSON.stringify(await graph.findDoubts({ limit: 50 }));
        const { entities } = await graph.findEntities({ sort: "name", limit: 50 });
        texts.push(await exportText(graph), JSON.stringify([await graph.count(), entities]), doubts);
        await graph.close();
      }
      expect(texts.slice(3)).toEqual(texts.slice(0, 3));
    }),
    { numRuns: 25 },
  );
});

async function openEmbedded(): Promise<GraphStore> {
  return new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));
}
