// Whole runs over a real socket: a manual of nine chunks, read by Claude as a local server speaks it.
import type { Converter } from "#lib/convert/converter.ts";
import type { Block } from "#lib/domain/block.ts";
import { DIVE_ONTOLOGY } from "#lib/domain/dive-ontology.ts";
import type { RunEvent } from "#lib/domain/run-event.ts";
import { CallLimiter } from "#lib/extract/calls/call-limiter.ts";
import { SqliteBatchStore } from "#lib/extract/sqlite/sqlite-batch-store.ts";
import { exportJson } from "#lib/graph/export/export-json.ts";
import { newDocument, TestPipeline } from "#lib/pipeline/pipeline.fixture.ts";
import type { Runs } from "#lib/pipeline/runs.ts";
import { AnthropicExtractor } from "./anthropic-extractor.ts";
import { AnthropicJudge } from "./anthropic-judge.ts";
import { BatchCalls } from "./batch-calls.ts";
import { BatchesClient } from "./batches-client.ts";
import { FakeClock } from "./clock.fixture.ts";
import { DirectCalls } from "./direct-calls.ts";
import { MessagesServer } from "./messages-server.fixture.ts";

export const PAGES = 9;
const IMPATIENT_MS = 60_000;
const TIMEOUT_MS = 100_000;

/** Pages of one section each, long enough for a chunk of its own, that say something else in every sentence. */
const converter: Converter = {
  async *convert() {
    yield { type: "opened", pageCount: PAGES };
    for (let number = 1; number <= PAGES; number++) {
      const sentences = Array.from({ length: 70 }, (_, at) =>
        at % 10 === 0
          ? `Palier ${number * 100 + at} : profondeur limitée à ${at + 3} m.`
          : `La phrase ${at} de la partie ${number} ne dit rien.`,
      );
      const place = { page: number, spans: [] };
      const blocks: Block[] = [
        { kind: "heading", level: 1, text: `Partie ${number}`, ...place },
        { kind: "paragraph", text: sentences.join(" "), ...place },
      ];
      yield { type: "page", page: { number, width: 595, height: 842, blocks, hasText: true } };
    }
    yield { type: "described", title: "Manuel", language: "fr" };
  },
};

/** A server, and the clock of who speaks to it. */
export class ModelRuns {
  server = new MessagesServer();
  readonly clock = new FakeClock(IMPATIENT_MS);
  #url = "";

  async open(port = 0, server = new MessagesServer()): Promise<void> {
    this.server = server;
    this.#url = await this.server.listen(port);
  }

  /** Whether questions are handed in as batches. */
  isBatch = false;

  extractor({ database, replies }: TestPipeline): AnthropicExtractor {
    return new AnthropicExtractor(this.#means(database, replies));
  }

  judge({ database, replies }: TestPipeline): AnthropicJudge {
    return new AnthropicJudge(this.#means(database, replies));
  }

  #means(database: TestPipeline["database"], replies: TestPipeline["replies"]) {
    const options = { apiKey: "key", baseUrl: this.#url, model: "claude-haiku-4-5", timeoutMs: TIMEOUT_MS };
    const desk = this.isBatch
      ? new BatchCalls(options.model, new BatchesClient(options), new SqliteBatchStore(database), this.clock)
      : new DirectCalls(options, new CallLimiter(this.clock, 4), this.clock);
    return { ontology: DIVE_ONTOLOGY, desk, replies };
  }

  /** A server's life, with the budget that the pipeline has now. */
  start(pipeline: TestPipeline, read: Converter = converter): Runs {
    return pipeline.start(read, this.extractor(pipeline));
  }

  async begin(pipeline: TestPipeline, id = "d_a", read: Converter = converter): Promise<Runs> {
    const runs = this.start(pipeline, read);
    const document = newDocument(id);
    await pipeline.documents.add(document);
    await runs.start(document, "upload");
    return runs;
  }

  /** What the graph is when nothing goes wrong. */
  async calmExport(): Promise<string> {
    const pipeline = new TestPipeline();
    await this.begin(pipeline);
    await pipeline.untilEnd("d_a");
    return exportText(pipeline);
  }
}

export async function exportText(pipeline: TestPipeline): Promise<string> {
  return (await Array.fromAsync(exportJson(pipeline.graph))).join("");
}

export const savedIndexes = (events: readonly RunEvent[]) =>
  events.flatMap((event) => (event.type === "chunk.saved" ? [event.index] : []));
