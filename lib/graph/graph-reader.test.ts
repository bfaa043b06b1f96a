import { expect, test } from "vitest";
import { searchFacts } from "#lib/graph/search/search-facts.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { claim, exportText, mention, type Named, newChunk, saveDocument } from "./contract/graph-store.fixture.ts";
import { labelGraph } from "./graph-reader.ts";
import { searchAll } from "./search/search-all.ts";
import { SqliteGraphStore } from "./sqlite/sqlite-graph-store.ts";

const STOP: Named = ["palier de sécurité", "Procedure"];
const BLOC: Named = ["zorgon d’essai", "Equipment"];

async function openWith(predicate: "USES" | "REQUIRES", subject: Named, object: Named) {
  const lexicon = diveLexicon();
  const graph = new SqliteGraphStore(":memory:", new NamesResolver(lexicon));
  const chunk = newChunk("d_a", 0, `Le ${STOP[0]} se fait avec un ${BLOC[0]}.`);
  const mentions = [mention(chunk, ...STOP), mention(chunk, ...BLOC)];
  const claims = [claim(chunk, subject, predicate, object)];
  await saveDocument(graph, "d_a", [[chunk, { mentions, claims, rejected: 0 }]]);
  return { graph, reader: labelGraph(graph, (name, type) => lexicon.labelsOf(name, type)) };
}

test("a search in one language finds what is said of a thing in the other", async () => {
  const { reader } = await openWith("REQUIRES", STOP, BLOC);
  const found = await searchAll(reader, async () => ({ filename: "a.pdf" }), { q: "safety stop", limit: 5 });
  expect(found.facts.map(({ predicate, subject }) => [subject.name, predicate])).toEqual([[STOP[0], "REQUIRES"]]);
});

test("a document that is being removed takes nothing else out of a search", async () => {
  const { graph, reader } = await openWith("REQUIRES", STOP, BLOC);
  const kept = newChunk("d_b", 0, `Le ${STOP[0]} dure trois minutes.`);
  await saveDocument(graph, "d_b", [[kept, { mentions: [mention(kept, ...STOP)], claims: [], rejected: 0 }]]);
  const describe = async (id: string) => (id === "d_a" ? null : { filename: "b.pdf" });
  const found = await searchAll(reader, describe, { q: "palier de sécurité", limit: 5 });
  expect(found.passages.map(({ filename }) => filename)).toEqual(["b.pdf"]);
  expect([found.entities[0]?.name, found.facts.length]).toEqual([STOP[0], 1]);
});

test("an entity bears its name in both languages wherever it is read, unless a person has chosen it; the export says nothing of it", async () => {
  const { graph, reader } = await openWith("USES", BLOC, STOP);
  const labels = { fr: "palier de sécurité", en: "safety stop" };
  const [stop, bloc] = (await reader.findEntities({ sort: "name", limit: 5 })).entities;
  expect(stop).toMatchObject({ name: STOP[0], labels });
  expect(bloc).not.toHaveProperty("labels");
  expect((await reader.findEntities({ q: "safety stop", sort: "relevance", limit: 5 })).entities).toEqual([stop]);
  const detail = await reader.readEntity(bloc?.id ?? "");
  expect(detail?.related[0]?.labels).toEqual(labels);
  expect(detail?.facts[0]?.object?.labels).toEqual(labels);
  expect((await reader.findFacts({ limit: 5 })).facts[0]?.object?.labels).toEqual(labels);
  const asked = { chunkIds: [], entityIds: [bloc?.id ?? ""], limit: 5 };
  expect((await searchFacts(reader, "zorgon", asked))[0]?.object?.labels).toEqual(labels);
  expect((await reader.findMentions("d_a", 1, 9))[0]?.entity.labels).toEqual(labels);
  const { nodes } = await reader.readGraph({ depth: 1, limit: 9 });
  expect(nodes.map((node) => node.labels?.en)).toEqual(expect.arrayContaining(["safety stop", undefined]));
  expect(await exportText(graph)).not.toContain("safety stop");

  await graph.curate({ kind: "rename", entityId: stop?.id ?? "", name: "Safety stop" });
  const renamed = await reader.readEntity(stop?.id ?? "");
  expect(renamed).toMatchObject({ name: "Safety stop" });
  expect(renamed).not.toHaveProperty("labels");
});
