// Does a graph of a million facts answer, grow and shrink as one of a thousand does? Both stores, in one run.
// `GRAPH_FACTS=1000,100000` measures at these sizes only; `GRAPH_STORES=embedded` or `neo4j` on one store only.
import type { GraphStore } from "#lib/graph/graph-store.ts";
import type { Figure } from "./figure.ts";
import { measureAnswers } from "./graph/answers.ts";
import { compareSaving } from "./graph/compare-saving.ts";
import { measureExport } from "./graph/export.ts";
import { embeddedGround, type Ground, neo4jGround } from "./graph/grounds.ts";
import { growTo } from "./graph/growth.ts";
import { CHUNKS_A_DOCUMENT, documentIdOf, FACTS_A_CHUNK } from "./graph/make-corpus.ts";

const SIZES = (process.env.GRAPH_FACTS ?? "1000,100000,1000000").split(",").map(Number);
const STORES = (process.env.GRAPH_STORES ?? "embedded,neo4j").split(",");
const FACTS_A_DOCUMENT = FACTS_A_CHUNK * CHUNKS_A_DOCUMENT;
const MAX_ANSWER_MS = 50;
const MAX_EXPORT_MB = 128;

export async function measure(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [store, open] of [["embedded", embeddedGround] as const, ["neo4j", neo4jGround] as const]) {
    const ground = STORES.includes(store) ? await open() : null;
    if (!ground) continue;
    try {
      figures.push(await compareSaving(ground), ...(await measureSizes(ground)));
    } finally {
      await ground.close();
    }
  }
  return figures;
}

/** One graph that grows; each pace beside that of the smallest size. */
async function measureSizes(ground: Ground): Promise<readonly Figure[]> {
  const graph = await ground.openEmpty();
  const figures: Figure[] = [];
  const paces = new Map<string, number>();
  let documents = 0;
  for (const size of SIZES) {
    const wanted = Math.max(2, Math.ceil(size / FACTS_A_DOCUMENT));
    const moved = await growTo(graph, documents, wanted);
    documents = wanted;
    const at = `${ground.name}, ${(await graph.count()).facts.toLocaleString("en")} facts`;
    const { chunksPerS, heldMb } = await measureExport(graph);
    const taken = [
      { name: "chunks moved in", unit: "chunks/s", measured: moved },
      { name: "exporting the whole", unit: "chunks/s", measured: chunksPerS },
      { name: "deleting one document", unit: "documents/s", measured: await paceOfDeleting(graph, documents) },
    ];
    for (const { measured, name, unit } of taken) {
      const smallest = paces.get(name);
      console.log(`${at}: ${name}: ${measured.toPrecision(4)} ${unit}`);
      paces.set(name, smallest ?? measured);
      if (smallest === undefined) continue;
      const reference = { name: "at the smallest size", measured: smallest };
      figures.push({ name: `${at}: ${name}`, measured, unit, reference, goal: { comparator: ">=", value: 0.5 } });
    }
    const below = (name: string, measured: number, unit: string, value: number): Figure => {
      console.log(`${at}: ${name}: ${measured.toPrecision(4)} ${unit}`);
      return { name: `${at}: ${name}`, measured, unit, reference: null, goal: { comparator: "<", value } };
    };
    const answers = await measureAnswers(graph, documents);
    figures.push(
      ...answers.map(({ name, p95Ms }) => below(`${name}, 95th percentile`, p95Ms, "ms", MAX_ANSWER_MS)),
      below("held while exporting", heldMb, "MB", MAX_EXPORT_MB),
    );
  }
  await graph.close();
  return figures;
}

/** Takes one out and puts it in again: what it takes goes with it, what others hold stays. */
async function paceOfDeleting(graph: GraphStore, documents: number): Promise<number> {
  const number = documents >> 1;
  const before = await graph.count();
  const startMs = performance.now();
  await graph.removeDocument(documentIdOf(number));
  const pace = 1000 / (performance.now() - startMs);
  await growTo(graph, number, number + 1);
  const after = await graph.count();
  if (JSON.stringify(after) !== JSON.stringify(before)) throw new Error("A document came back as another.");
  return pace;
}
