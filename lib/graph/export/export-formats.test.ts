import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { SqliteGraphStore } from "#lib/graph/sqlite/sqlite-graph-store.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { claim, mention, type Named, newChunk, sampleChunks, saveDocument } from "../contract/graph-store.fixture.ts";
import { exportCsv } from "./export-csv.ts";
import { exportCypher } from "./export-cypher.ts";
import { exportGraphml } from "./export-graphml.ts";
import { exportNotes } from "./export-notes.ts";

const HOSTILE = `=Lest "rapide" }) <b>&amp;</b> [[x]] \\n`;

async function openGraph(): Promise<SqliteGraphStore> {
  const graph = new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));
  await saveDocument(graph, "d_a", sampleChunks("d_a"));
  const subject: Named = [HOSTILE, "Equipment"];
  const chunk = newChunk("d_b", 0, `${HOSTILE} avant 12 m.`);
  const knowledge = {
    mentions: [mention(chunk, ...subject)],
    claims: [claim(chunk, subject, "LIMITED_TO", 12)],
    rejected: 0,
  };
  await saveDocument(graph, "d_b", [[chunk, knowledge]]);
  return graph;
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  return (await Array.fromAsync(pieces)).join("");
}

test("as CSV, every entity has a row and every fact one for each passage; nothing is a formula", async () => {
  const text = await textOf(exportCsv(await openGraph()));
  const rows = text.split("\r\n").filter(Boolean);
  const kinds = rows.map((row) => row.split(",")[0]);
  expect(kinds.filter((kind) => kind === "entity")).toHaveLength(4);
  expect(kinds.filter((kind) => kind === "fact")).toHaveLength(4);
  expect(text).toContain(`"'=Lest ""rapide""`);
  expect(rows.find((row) => row.startsWith("fact") && row.includes("Lest"))).toContain(",12,m,<=,");
  expect(text).toContain(",d_b.pdf,1,");
});

test("of one document, only what it says", async () => {
  const text = await textOf(exportCsv(await openGraph(), "d_a"));
  expect(text).not.toContain("Lest");
  expect(text).toContain("d_a.pdf");
});

test("as GraphML, it is well-formed, and each edge has both of its nodes", async () => {
  const text = await textOf(exportGraphml(await openGraph()));
  expect(XMLValidator.validate(text)).toBe(true);
  const { graphml } = new XMLParser({ ignoreAttributes: false }).parse(text);
  expect(text).toContain("≤ 12 m");
  const ids = new Set(graphml.graph.node.map((node: Record<string, string>) => node["@_id"]));
  const ends = graphml.graph.edge.flatMap((edge: Record<string, string>) => [edge["@_source"], edge["@_target"]]);
  expect(ends).toHaveLength(8);
  expect(ends.filter((end: string) => !ids.has(end))).toEqual([]);
});

test("as Cypher, a text of a document can't end the statement it stands in", async () => {
  const text = await textOf(exportCypher(await openGraph()));
  for (const line of text.trim().split("\n")) {
    expect(line).toMatch(/;$/);
    const bare = line.replaceAll(/"(?:[^"\\]|\\.)*"/gu, "''");
    expect(bare).not.toMatch(/["\\;](?!$)/);
    expect((bare.match(/[{([]/g) ?? []).length).toBe((bare.match(/[})\]]/g) ?? []).length);
  }
  expect(text).toContain("SET e:Certification");
  expect(text).toContain("-[f:REQUIRES {id:");
});

test("as notes, each links to notes that are there, and names are good on every system", async () => {
  const graph = await openGraph();
  const notes = await Array.fromAsync(exportNotes(graph));
  const paths = new Set(notes.map((note) => note.path));
  expect(paths.size).toBe(6);
  for (const path of paths) expect(path).toMatch(/^(Documents|Entities)\/[^\\/:*?"<>|#^[\]]+\.md$/u);
  const links = notes.flatMap((note) =>
    [...note.text.matchAll(/(?<!\\)\[\[([^|\]]+)\|/gu)].map((link) => `${link[1]}.md`),
  );
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !paths.has(link))).toEqual([]);
});

test("two entities of one name have two notes", async () => {
  const graph = new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));
  const chunk = newChunk("d_a", 0, "phoque");
  const mentions = [mention(chunk, "zèbre", "Procedure"), mention(chunk, "zèbre", "Equipment")];
  await saveDocument(graph, "d_a", [[chunk, { mentions, claims: [], rejected: 0 }]]);
  const notes = await Array.fromAsync(exportNotes(graph));
  expect(new Set(notes.map((note) => note.path.toLowerCase())).size).toBe(3);
});
