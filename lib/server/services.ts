// The one file that names the adapters. What they serve hangs on globalThis: route handlers and instrumentation hold
// different copies of a module in a production build.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "pino";
import { PoolConverter } from "#lib/convert/pool/pool-converter.ts";
import { DiskFileStore } from "#lib/documents/disk/disk-file-store.ts";
import { SqliteContentStore } from "#lib/documents/sqlite/sqlite-content-store.ts";
import { SqliteDocumentStore } from "#lib/documents/sqlite/sqlite-document-store.ts";
import type { Ontology } from "#lib/domain/ontology.ts";
import { AnthropicExtractor } from "#lib/extract/anthropic/anthropic-extractor.ts";
import { AnthropicJudge } from "#lib/extract/anthropic/anthropic-judge.ts";
import { BatchCalls } from "#lib/extract/anthropic/batch-calls.ts";
import { BatchesClient } from "#lib/extract/anthropic/batches-client.ts";
import { DirectCalls } from "#lib/extract/anthropic/direct-calls.ts";
import { isPriced } from "#lib/extract/anthropic/prices.ts";
import type { BatchStore } from "#lib/extract/calls/batch-store.ts";
import { CallLimiter } from "#lib/extract/calls/call-limiter.ts";
import type { ReplyStore } from "#lib/extract/calls/reply-store.ts";
import { LexiconExtractor } from "#lib/extract/lexicon/lexicon-extractor.ts";
import { SqliteBatchStore } from "#lib/extract/sqlite/sqlite-batch-store.ts";
import { SqliteReplyStore } from "#lib/extract/sqlite/sqlite-reply-store.ts";
import { withinOntology } from "#lib/extract/within-ontology.ts";
import { type GraphReader, labelGraph } from "#lib/graph/graph-reader.ts";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import { Neo4jGraphStore } from "#lib/graph/neo4j/neo4j-graph-store.ts";
import { SqliteGraphStore } from "#lib/graph/sqlite/sqlite-graph-store.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { Documents } from "#lib/library/documents.ts";
import { OpenQuestions } from "#lib/pipeline/open-questions.ts";
import type { PipelineMeans } from "#lib/pipeline/run-context.ts";
import { RunQueue } from "#lib/pipeline/run-queue.ts";
import { Runs } from "#lib/pipeline/runs.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { DocumentStates } from "#lib/runs/document-states.ts";
import { MIGRATIONS } from "#lib/runs/sqlite/migrations.ts";
import { SqliteCheckpoints } from "#lib/runs/sqlite/sqlite-checkpoints.ts";
import { SqliteRunLog } from "#lib/runs/sqlite/sqlite-run-log.ts";
import { Database } from "#lib/sqlite/database.ts";
import { type Env, readEnv } from "./env.ts";
import { createLogger, toLog } from "./logger.ts";
import { PasswordGuesses } from "./password-guesses.ts";
import { readOntology } from "./read-ontology.ts";
import { randomIds, systemClock } from "./system-clock.ts";

/** Documents that are processed at the same time: what they share is shared out where it is scarce, not here. */
const RUNS_AT_ONCE = 64;

/** Each large document that is being converted may take CONVERSION_MEMORY_MB; small ones have workers of their own. */
const LARGE_CONVERSIONS_AT_ONCE = 4;
const SMALL_CONVERSIONS_AT_ONCE = 2;

/** Where answers come in batches, runs only wait: all of a night's documents wait together. */
const BATCH_RUNS_AT_ONCE = 200;
const BATCH_CHUNKS_AT_ONCE = 1000;

/** While some chunks are verified and kept, others wait for their call already: no turn is left empty. */
const CHUNKS_PER_CALL = 2;

/** A call to the model without an answer after so long counts as broken. */
const MODEL_TIMEOUT_MS = 180_000;

export interface Services extends PipelineMeans {
  readonly env: Env;
  readonly logger: Logger;
  readonly ontology: Ontology;
  readonly documents: Documents;
  readonly documentStore: SqliteDocumentStore;
  readonly runs: Runs;
  /** The graph as readers see it: with names in their language. */
  readonly reader: GraphReader;
  readonly guesses: PasswordGuesses;
  readonly startedMs: number;
  /** Aborts when the server is about to end. */
  readonly closing: AbortSignal;
  close(): Promise<void>;
}

const remembered = globalThis as { diveTeacherServices?: Promise<Services> };

/** The services of this process, opened at the first call. */
export function getServices(): Promise<Services> {
  remembered.diveTeacherServices ??= openServices(readEnv());
  return remembered.diveTeacherServices;
}

/** Opens all stores of the environment; for programs that run beside the server, such as the benchmarks. */
export async function openServices(env: Env): Promise<Services> {
  const logger = createLogger(env.LOG_LEVEL, process.stdout.isTTY);
  await mkdir(env.dataDir, { recursive: true });
  const ontology = await readOntology(env);
  const means = await openMeans(env, logger, ontology);
  const { database, documentStore, pool, ...pipeline } = means;
  const runs = new Runs(
    pipeline,
    documentStore,
    new RunQueue(env.ANTHROPIC_BATCH === "on" ? BATCH_RUNS_AT_ONCE : RUNS_AT_ONCE),
    randomIds,
  );
  const documents = new Documents({ ...pipeline, store: documentStore, runs });
  const closing = new AbortController();
  const close = async () => {
    closing.abort();
    await runs.close();
    await pool.close();
    await pipeline.graph.close();
    database.close();
  };
  return {
    ...pipeline,
    env,
    logger,
    ontology,
    documents,
    documentStore,
    runs,
    reader: labelGraph(pipeline.graph, (name, type) => diveLexicon().labelsOf(name, type)),
    guesses: new PasswordGuesses(systemClock, env.ACCESS_PASSWORD ?? ""),
    startedMs: systemClock.monotonicMs(),
    closing: closing.signal,
    close,
  };
}

/** Neo4j where its address is set; else what is built in. */
function openGraph(env: Env, resolver: Resolver): GraphStore {
  const { NEO4J_DATABASE: database, NEO4J_PASSWORD: password = "", NEO4J_URI: uri, NEO4J_USER: user } = env;
  if (uri) return new Neo4jGraphStore({ uri, user, password, database }, resolver);
  return new SqliteGraphStore(join(env.dataDir, "graph.db"), resolver);
}

async function openMeans(env: Env, logger: Logger, ontology: Ontology) {
  const database = new Database(join(env.dataDir, "diveteacher.db"), MIGRATIONS);
  const files = new DiskFileStore(env.dataDir);
  await files.prepare();
  const runLog = new SqliteRunLog(database);
  const pool = new PoolConverter({
    workerPath: join(env.projectRoot, "lib/convert/pool/convert-worker.ts"),
    maxThreads: Math.max(LARGE_CONVERSIONS_AT_ONCE, env.cpuCount),
    smallThreads: SMALL_CONVERSIONS_AT_ONCE,
    timeoutMs: env.CONVERSION_TIMEOUT_S * 1000,
    memoryLimitMb: env.CONVERSION_MEMORY_MB,
    hasOcr: env.OCR === "on",
  });
  const lexicon = diveLexicon();
  const replies = new SqliteReplyStore(database);
  return {
    database,
    pool,
    documentStore: new SqliteDocumentStore(database),
    files,
    content: new SqliteContentStore(database),
    runLog,
    states: new DocumentStates(runLog),
    checkpoints: new SqliteCheckpoints(database),
    replies,
    graph: openGraph(env, new NamesResolver(lexicon)),
    converter: pool,
    ...chooseReaders(env, { batches: new SqliteBatchStore(database), lexicon, ontology, replies }),
    questions: new OpenQuestions(),
    clock: systemClock,
    log: toLog(logger),
    limits: {
      maxPages: env.MAX_PAGES,
      chunkConcurrency: chunksAtOnce(env),
      budgetUsd: env.BUDGET_USD ?? null,
    },
  };
}

/** The built-in reader waits for nobody: its document asks for one turn after the other, however many chunks it has. */
function chunksAtOnce(env: Env): number {
  if (env.ANTHROPIC_BATCH === "on") return BATCH_CHUNKS_AT_ONCE;
  return env.ANTHROPIC_API_KEY || env.ANTHROPIC_BASE_URL ? env.LLM_CONCURRENCY * CHUNKS_PER_CALL : 1;
}

interface ReaderMeans {
  readonly batches: BatchStore;
  readonly lexicon: Lexicon;
  readonly ontology: Ontology;
  readonly replies: ReplyStore;
}

type Readers = Pick<PipelineMeans, "extractor" | "judge">;

/** Claude where there is a key, or a server of one's own that needs none; else what is built in. */
function chooseReaders(env: Env, { batches, lexicon, ontology, replies }: ReaderMeans): Readers {
  const { ANTHROPIC_API_KEY: apiKey, ANTHROPIC_BASE_URL: baseUrl, ANTHROPIC_MODEL: model } = env;
  if (!apiKey && !baseUrl) return { extractor: withinOntology(new LexiconExtractor(lexicon), ontology), judge: null };
  if (env.BUDGET_USD !== undefined && !isPriced(model)) {
    throw new Error(
      `BUDGET_USD can't be kept: the price of ANTHROPIC_MODEL ${model} is not known. Unset one of them, or choose another model.`,
    );
  }
  const options = { apiKey: apiKey ?? "none", baseUrl: baseUrl ?? null, model, timeoutMs: MODEL_TIMEOUT_MS };
  const desk =
    env.ANTHROPIC_BATCH === "on"
      ? new BatchCalls(model, new BatchesClient(options), batches, systemClock)
      : new DirectCalls(options, new CallLimiter(systemClock, env.LLM_CONCURRENCY), systemClock);
  const means = { ontology, desk, replies };
  return { extractor: new AnthropicExtractor(means), judge: new AnthropicJudge(means) };
}
