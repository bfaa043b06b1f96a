import { expect, test } from "vitest";
import type { DocumentStore } from "#lib/documents/document-store.ts";
import { AppError } from "#lib/domain/app-error.ts";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import { awaitGraph } from "./await-graph.ts";

/** A server that is away for so many questions, holding so many chunks; with the lines that were written meanwhile. */
function listen(away: number, chunks: number) {
  const lines: string[] = [];
  const ticks = new Set<() => void>();
  const graph: Pick<GraphStore, "kind" | "ping" | "count"> = {
    kind: "neo4j",
    async ping() {
      if (away-- > 0) throw new AppError("unavailable", { detail: "The server is away." });
    },
    count: async () => ({ chunks, entities: 0, facts: 0 }),
  };
  const documentStore: Pick<DocumentStore, "count"> = { count: async () => 2 };
  const clock = {
    every(_: number, tick: () => void) {
      ticks.add(tick);
      return () => ticks.delete(tick);
    },
  };
  const log = { write: (_: string, text: string) => void lines.push(text) };
  void awaitGraph({ graph, documentStore, clock, log } as never, new AbortController().signal);
  const ask = () => ticks.forEach((tick) => void tick());
  return { lines, ask, isAsking: () => ticks.size > 0 };
}

test("a server that is away is told once, and once more when it is there", async () => {
  const { ask, isAsking, lines } = listen(3, 5);
  await expect
    .poll(() => {
      ask();
      return isAsking();
    })
    .toBe(false);
  await expect.poll(() => lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^The server is away\. Uploads are taken/);
  expect(lines[1]).toMatch(/reached/);
});

test("where documents are here and their graph is not there, it says how to move it", async () => {
  const { lines } = listen(0, 0);
  await expect.poll(() => lines.at(-1)).toMatch(/npm run graph -- move --to neo4j/);
});
