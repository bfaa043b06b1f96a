// How fast are chunks saved in the embedded graph, beside a bare loop that inserts the same rows?
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import { SqliteGraphStore } from "#lib/graph/sqlite/sqlite-graph-store.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { Database } from "#lib/sqlite/database.ts";
import type { Figure } from "./figure.ts";

const CHUNKS = 300;
const NAMES_A_CHUNK = 20;
const WORDS = [
  "palier",
  "gilet",
  "bloc",
  "masque",
  "épave",
  "courant",
  "sortie",
  "signe",
  "profil",
  "table",
  "narghilé",
  "lest",
];

export async function measure(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "diveteacher-bench-"));
  const saved = await measureStore(join(folder, "graph.db"));
  const bare = measureBareLoop(join(folder, "bare.db"));
  return [
    {
      name: "chunks saved and resolved in the embedded graph",
      measured: saved,
      unit: "chunks/s",
      reference: { name: "a bare loop that inserts the same mentions and claims", measured: bare },
      goal: { comparator: ">=", value: 0.05 },
    },
  ];
}

async function measureStore(path: string): Promise<number> {
  const graph = new SqliteGraphStore(path, new NamesResolver(diveLexicon()));
  await graph.saveDocument({
    id: "d_bench",
    filename: "bench.pdf",
    mediaType: "application/pdf",
    sizeBytes: 0,
    sha256: "",
    metadata: {},
    title: "Bench",
    language: "fr",
  });
  const chunks = Array.from({ length: CHUNKS }, (_, index) => makeChunk(index));
  const startMs = performance.now();
  for (const [chunk, knowledge] of chunks) await graph.saveChunk(chunk, knowledge);
  const seconds = (performance.now() - startMs) / 1000;
  await graph.close();
  return CHUNKS / seconds;
}

function measureBareLoop(path: string): number {
  const db = new Database(path, [
    `CREATE TABLE chunks (id TEXT PRIMARY KEY, text TEXT);
     CREATE TABLE mentions (chunk_id TEXT, ordinal INTEGER, name TEXT, type TEXT, page INTEGER, quote TEXT, PRIMARY KEY (chunk_id, ordinal));
     CREATE TABLE claims (chunk_id TEXT, ordinal INTEGER, subject TEXT, predicate TEXT, object TEXT, quote TEXT, PRIMARY KEY (chunk_id, ordinal))`,
  ]);
  const chunks = Array.from({ length: CHUNKS }, (_, index) => makeChunk(index));
  const startMs = performance.now();
  for (const [chunk, knowledge] of chunks) db.transaction(() => insertBare(db, chunk, knowledge));
  const seconds = (performance.now() - startMs) / 1000;
  db.close();
  return CHUNKS / seconds;
}

function insertBare(db: Database, chunk: Chunk, { claims, mentions }: ChunkKnowledge): void {
  db.run("INSERT INTO chunks VALUES (?, ?)", chunk.id, chunk.text);
  mentions.forEach(({ evidence, name, type }, ordinal) => {
    db.run(
      "INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?)",
      chunk.id,
      ordinal,
      name,
      type,
      evidence.page,
      evidence.quote,
    );
  });
  claims.forEach(({ evidence, object, predicate, subject }, ordinal) => {
    const row = [chunk.id, ordinal, subject.name, predicate, object?.name ?? null, evidence.quote];
    db.run("INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?)", ...row);
  });
}

/** Half of a chunk's names are its own, half come again and again. */
function makeChunk(index: number): [Chunk, ChunkKnowledge] {
  const word = (at: number) => WORDS[at % WORDS.length] ?? "";
  const names = Array.from({ length: NAMES_A_CHUNK }, (_, at) =>
    at % 2 === 0
      ? `${word(at)} ${word(at * 7 + 3)}`
      : `${word(at + index)} ${word(index)} numéro ${index * NAMES_A_CHUNK + at}`,
  );
  const id = `c_bench_${index}`;
  const text = names.join(". ");
  const place = { documentId: "d_bench", index, pageStart: 1, pageEnd: 1 };
  const evidenceOf = (quote: string) => ({ documentId: "d_bench", chunkId: id, page: 1, quote, boxes: [] });
  const mentions = names.map((name) => ({ name, type: "Concept" as const, aliases: [], evidence: evidenceOf(name) }));
  const claims = names.slice(1).map((name, at) => ({
    subject: { name, type: "Concept" as const },
    predicate: "RELATED_TO" as const,
    object: { name: names[at] ?? name, type: "Concept" as const },
    value: null,
    statement: name,
    evidence: evidenceOf(name),
  }));
  return [
    { id, ...place, text, headings: [], tokens: 100, spans: [] },
    { mentions, claims, rejected: 0 },
  ];
}
