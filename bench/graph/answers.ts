// How long people wait for what they ask of the graph: searches and neighbourhoods, of common things and of rare ones.
import type { GraphStore } from "#lib/graph/graph-store.ts";
import { searchAll } from "#lib/graph/search/search-all.ts";
import { makeDocument } from "./make-corpus.ts";

const QUESTIONS = 60;
/** All are asked so often before they are timed: a server compiles what it is asked often. */
const WARM_UP_ROUNDS = 6;

export async function measureAnswers(graph: GraphStore, documents: number) {
  const names = Array.from({ length: QUESTIONS }, (_, at) => nameIn((at * 7919) % documents, at));
  const ids = await Promise.all(names.map((q) => firstIdOf(graph, q)));
  const describe = async () => ({ filename: "" });
  return [
    {
      name: "search",
      p95Ms: await p95Of(names, (q) => searchAll(graph, describe, { q: respell(q), limit: 10 })),
    },
    {
      name: "neighbourhood",
      p95Ms: await p95Of(ids, (entity) => graph.readGraph({ entity, depth: 1, limit: 100 })),
    },
  ];
}

/** Half of them are names that every document uses. */
function nameIn(number: number, at: number): string {
  const { chunks } = makeDocument(number);
  const [, knowledge] = chunks[at % chunks.length] ?? chunks[0] ?? [];
  return knowledge?.mentions[at % knowledge.mentions.length]?.name ?? "";
}

/** As people type: every third with two letters swapped. */
function respell(name: string): string {
  return name.length % 3 === 0 ? `${name[1]}${name[0]}${name.slice(2)}` : name;
}

async function firstIdOf(graph: GraphStore, q: string): Promise<string> {
  return (await graph.findEntities({ q, sort: "relevance", limit: 1 })).entities[0]?.id ?? "";
}

async function p95Of<T>(questions: readonly T[], ask: (question: T) => Promise<unknown>): Promise<number> {
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    for (const question of questions) await ask(question);
  }
  const times: number[] = [];
  for (const question of questions) {
    const startMs = performance.now();
    await ask(question);
    times.push(performance.now() - startMs);
  }
  const sorted = times.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}
