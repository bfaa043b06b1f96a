// A whole pipeline in memory for tests: real stores, a converter and an extractor that do what the test says.

import type { Clock } from "#lib/clock/clock.ts";
import type { Converter } from "#lib/convert/converter.ts";
import { SqliteContentStore } from "#lib/documents/sqlite/sqlite-content-store.ts";
import { SqliteDocumentStore } from "#lib/documents/sqlite/sqlite-document-store.ts";
import type { Block } from "#lib/domain/block.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { StoredDocument } from "#lib/domain/document.ts";
import { isTerminal, type RunEvent } from "#lib/domain/run-event.ts";
import { NO_USAGE } from "#lib/domain/usage.ts";
import type { Extractor } from "#lib/extract/extractor.ts";
import { SqliteReplyStore } from "#lib/extract/sqlite/sqlite-reply-store.ts";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import { SqliteGraphStore } from "#lib/graph/sqlite/sqlite-graph-store.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import type { PairJudge } from "#lib/resolve/pair-judge.ts";
import { DocumentStates } from "#lib/runs/document-states.ts";
import { followRunLog } from "#lib/runs/follow-run-log.ts";
import { MIGRATIONS } from "#lib/runs/sqlite/migrations.ts";
import { SqliteCheckpoints } from "#lib/runs/sqlite/sqlite-checkpoints.ts";
import { SqliteRunLog } from "#lib/runs/sqlite/sqlite-run-log.ts";
import { Database } from "#lib/sqlite/database.ts";
import { OpenQuestions } from "./open-questions.ts";
import { RunQueue } from "./run-queue.ts";
import { Runs } from "./runs.ts";

/** A clock that moves on by a millisecond whenever it is read; what is to happen regularly happens when `ring` is called. */
class TestClock implements Clock {
  #ms = 0;
  readonly #ticks = new Set<() => void>();

  now(): string {
    return new Date(Date.parse("2026-01-01T00:00:00.000Z") + this.monotonicMs()).toISOString();
  }

  monotonicMs(): number {
    this.#ms += 1;
    return this.#ms;
  }

  yield(): Promise<void> {
    return new Promise((resolve) => {
      setImmediate(resolve);
    });
  }

  every(_intervalMs: number, tick: () => void): () => void {
    this.#ticks.add(tick);
    return () => this.#ticks.delete(tick);
  }

  ring(): void {
    for (const tick of this.#ticks) tick();
  }
}

/** Pages of one section each, long enough for a chunk of its own. */
export function pagesConverter(pageCount: number): Converter {
  return {
    async *convert() {
      yield { type: "opened", pageCount };
      for (let number = 1; number <= pageCount; number++) {
        yield { type: "page-read", done: number, total: pageCount };
        const text = `Le matériel numéro ${number} est obligatoire. `.repeat(90).trim();
        const place = { page: number, spans: [] };
        const blocks: Block[] = [
          { kind: "heading", level: 1, text: `Partie ${number}`, ...place },
          { kind: "paragraph", text, ...place },
        ];
        yield { type: "page", page: { number, width: 595, height: 842, blocks, hasText: true } };
      }
      yield { type: "described", title: "Manuel", language: "fr" };
    },
  };
}

/** Finds one entity in each chunk, when `gate` lets it. */
export function gatedExtractor(gate: (chunk: Chunk, signal: AbortSignal) => Promise<void>, isKept = false): Extractor {
  return {
    kind: "anthropic",
    model: "test",
    version: "1",
    open: () => ({
      replyKey: (chunk) => (isKept ? chunk.text : null),
      estimate: () => NO_USAGE,
      async extract(chunk, signal) {
        await gate(chunk, signal);
        const quote = /Le matériel numéro \d+/.exec(chunk.text)?.[0] ?? "";
        const entities = [{ name: quote.slice(3), type: "Equipment" as const, aliases: [], quote }];
        return { candidates: { entities, facts: [] }, usage: { ...NO_USAGE, calls: 1 } };
      },
    }),
  };
}

export function newDocument(id: string): StoredDocument {
  const file = { filename: `${id}.pdf`, mediaType: "application/pdf", sizeBytes: 1, sha256: id } as const;
  return { id, ...file, collection: "default", metadata: {}, createdAt: "2026-01-01T00:00:00.000Z" };
}

export class TestPipeline {
  readonly database = new Database(":memory:", MIGRATIONS);
  readonly graph = new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));
  readonly documents = new SqliteDocumentStore(this.database);
  readonly runLog = new SqliteRunLog(this.database);
  readonly checkpoints = new SqliteCheckpoints(this.database);
  readonly replies = new SqliteReplyStore(this.database);
  readonly clock = new TestClock();
  readonly lines: string[] = [];
  budgetUsd: number | null = null;
  chunkConcurrency = 3;
  judge: PairJudge | null = null;
  states = new DocumentStates(this.runLog);

  /** A server's life: what it holds in memory is its own, what is stored is what earlier lives left. */
  start(converter: Converter, extractor: Extractor, graph: GraphStore = this.graph): Runs {
    this.states = new DocumentStates(this.runLog);
    const means = {
      files: { pathOf: (id: string) => `/nowhere/${id}` } as never,
      content: new SqliteContentStore(this.database),
      runLog: this.runLog,
      states: this.states,
      checkpoints: this.checkpoints,
      replies: this.replies,
      graph,
      converter,
      extractor,
      judge: this.judge,
      questions: new OpenQuestions(),
      clock: this.clock,
      log: { write: (_level: string, text: string) => void this.lines.push(text) },
      limits: { maxPages: 100, chunkConcurrency: this.chunkConcurrency, budgetUsd: this.budgetUsd },
    };
    let runs = 0;
    return new Runs(means, this.documents, new RunQueue(2), { newRunId: () => `r_${++runs}` });
  }

  /** Resolves with the events of the document up to the end of its newest run. */
  async untilEnd(documentId: string): Promise<RunEvent[]> {
    const controller = new AbortController();
    const events: RunEvent[] = [];
    for await (const event of followRunLog(this.runLog, { documentId, after: 0 }, controller.signal)) {
      events.push(event);
      if (isTerminal(event) && event.seq === (await this.runLog.newest())) controller.abort();
    }
    return events;
  }
}
