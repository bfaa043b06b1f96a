// The queries of docs/neo4j.md, each on a graph of two documents, as people would type them.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  BUOY,
  claim,
  mention,
  N2,
  newChunk,
  STOP,
  sampleChunks,
  saveDocument,
} from "#lib/graph/contract/graph-store.fixture.ts";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import { ask, openEmptyStore, SERVER } from "./neo4j.fixture.ts";

const DOC = new URL("../../../docs/neo4j.md", import.meta.url);
const VALUES = { name: N2[0], words: "CONTROLE~ plongeur", documentId: "d_a" };

const EVERYBODYS = [
  "MATCH (e:Episode) RETURN count(e)",
  "MATCH (ent:Entity) RETURN count(ent)",
  "MATCH (ent:Entity) RETURN ent.name LIMIT 10",
];

describe.skipIf(!SERVER)("queries for people", () => {
  let queries: readonly { title: string; text: string }[] = [];
  let store: GraphStore | null = null;
  beforeAll(async () => {
    const page = await readFile(DOC, "utf8");
    queries = [...page.matchAll(/^(?<title>.+):\n+```cypher\n(?<text>[\s\S]+?)```/gm)].map(({ groups }) => ({
      title: groups?.title ?? "",
      text: groups?.text ?? "",
    }));
    store = await openEmptyStore();
    await saveDocument(store, "d_a", sampleChunks("d_a"));
    const chunk = newChunk("d_b", 0, "L’arrêt de contrôle du gonfleur d’essai se fait avant 30 m.");
    const mentions = [mention(chunk, STOP[0], STOP[1]), mention(chunk, BUOY[0], BUOY[1])];
    const claims = [claim(chunk, STOP, "LIMITED_TO", 30)];
    await saveDocument(store, "d_b", [[chunk, { mentions, claims, rejected: 0 }]]);
  });
  afterAll(() => store?.close());

  test("there are ten, and each finds something", async () => {
    expect(queries).toHaveLength(10);
    for (const { text, title } of queries) {
      const rows = await ask(text, VALUES);
      expect(rows, title).not.toEqual([]);
    }
  });

  test("a contradiction, a deepest limit and a passage are found as the page says", async () => {
    const rowsOf = (words: RegExp) => ask(queries.find(({ title }) => words.test(title))?.text ?? "", VALUES);
    expect(await rowsOf(/contradict/)).toMatchObject([{ subject: STOP[0] }]);
    expect((await rowsOf(/metres/))[0]).toMatchObject({ subject: STOP[0], metres: 30, comparator: "<=" });
    expect(await rowsOf(/reading order/)).toHaveLength(2);
  });

  test("chunks are episodes and entities have names, as everybody's queries expect", async () => {
    const [episodes, entities, names] = await Promise.all(EVERYBODYS.map((query) => ask(query)));
    expect(episodes).toEqual([{ "count(e)": 3 }]);
    expect(entities).toEqual([{ "count(ent)": 3 }]);
    expect(names).toContainEqual({ "ent.name": N2[0] });
  });

  test("an entity bears the label of its type, and a fact is a relationship named by its predicate", async () => {
    const rows = await ask(`
      MATCH (a:Certification)-[r:USES]->(b:Equipment) RETURN a.name AS a, r.statement AS statement, b.name AS b`);
    expect(rows).toEqual([{ a: N2[0], b: BUOY[0], statement: `${N2[0]} USES ${BUOY[0]}` }]);
  });
});
