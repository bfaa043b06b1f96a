// The one home of neo4j-driver: one driver, managed transactions that are tried again, bookmarks, time limits.
import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session, type SessionMode } from "neo4j-driver";
import PQueue from "p-queue";
import type { AppError } from "#lib/domain/app-error.ts";
import { TransactionProbe } from "./transaction-probe.ts";
import { refusalOf, translateFault } from "./translate-fault.ts";
import { Turn } from "./turn.ts";
import { unlessSilent } from "./unless-silent.ts";
import { withinTime } from "./within-time.ts";

export interface Neo4jAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Undefined: the user's home database. */
  readonly database: string | undefined;
  /** A server that takes longer to say whether it works on what was asked is taken to be silent; 3 seconds. */
  readonly answeredWithinMs?: number;
}

/** Runs one statement; the rows are those that it returns, each key a column. */
export type Run = <Row>(statement: string, values?: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>;

/** Of a transaction: how long it may take on the server, and a mark by which the server can be asked for it. */
interface Marked {
  readonly timeout: number;
  readonly metadata: { readonly call: string };
}

const POOL_SIZE = 50;
/** Each that takes long needs a second connection, over which the server is asked for it. */
const READS_AT_ONCE = 20;
const CONNECT_WITHIN_MS = 3000;
/** Of the wait for a free connection, the connecting itself counted in. */
const ACQUIRE_WITHIN_MS = 6000;
/** So long the driver itself tries again; who has more patience asks again. */
const RETRY_FOR_MS = 3000;
/** Set on the server; here an answer is waited for a little longer, so that it can say so itself. */
const READ_WITHIN_MS = 30_000;
const WRITE_WITHIN_MS = 120_000;
const MARGIN_MS = 10_000;
/** Beside the answer: a connection may have to be made for it. */
const GREETED_WITHIN_MS = 2000;
/** A server that refuses us is left alone for so long: it locks accounts that ask again and again. */
const REFUSED_FOR_MS = 30_000;
/** A connection that was idle for longer is tested before use: a server may have been away. */
const TEST_AFTER_IDLE_MS = 5000;
/** As the driver says it. */
const FETCH_ALL = -1;
/**
 * What writes is planned once. A graph that grows would have each statement planned anew every few seconds, at the price of a
 * chunk; and there is but one good plan: by ids, or by an index that the statement names.
 */
const PLANNED_ONCE = "CYPHER replan=skip";

export class Bolt {
  readonly #driver: Driver;
  readonly #database: { readonly database?: string };
  readonly #probe: TransactionProbe;
  readonly #answeredWithinMs: number;
  /** Waiting here for their turn, they hold no connection and no time limit runs. */
  readonly #reads = new PQueue({ concurrency: READS_AT_ONCE });
  #refusal: { readonly fault: AppError; readonly untilMs: number } | null = null;

  constructor({ answeredWithinMs = 3000, database, password, uri, user }: Neo4jAccess) {
    this.#answeredWithinMs = answeredWithinMs;
    this.#database = database === undefined ? {} : { database };
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: POOL_SIZE,
      connectionTimeout: CONNECT_WITHIN_MS,
      connectionAcquisitionTimeout: ACQUIRE_WITHIN_MS,
      maxTransactionRetryTime: RETRY_FOR_MS,
      connectionLivenessCheckTimeout: TEST_AFTER_IDLE_MS,
      notificationFilter: { minimumSeverityLevel: "OFF" },
      telemetryDisabled: true,
      userAgent: "DiveTeacher",
    });
    this.#probe = new TransactionProbe(this.#driver, this.#database, uri);
  }

  /**
   * Reads on any member of a cluster, but never what is older than the last write of this process. It is asked in one
   * journey, and where that fails by what may pass once more as a managed transaction, which takes two and is tried again.
   */
  read: Run = async <Row>(statement: string, values: Readonly<Record<string, unknown>> = {}) => {
    const parameters = toParameters(values);
    const read = (config: Marked) => this.#readPatiently(statement, parameters, config);
    const { records } = await this.#reads.add(() => this.#transact(READ_WITHIN_MS, read));
    return records.map((record) => record.toObject() as Row);
  };

  async #readPatiently(statement: string, parameters: unknown, transactionConfig: Marked) {
    try {
      return await this.#readOnce(statement, parameters, transactionConfig);
    } catch (error) {
      if (!(error instanceof Neo4jError && neo4j.isRetryableError(error))) throw error;
      const ways = { ...this.#database, routing: neo4j.routing.READ, transactionConfig };
      return this.#driver.executeQuery(statement, parameters, ways);
    }
  }

  async #readOnce(statement: string, parameters: unknown, config: Marked) {
    const session = this.#openSession(neo4j.session.READ);
    try {
      return await session.run(statement, parameters, config);
    } finally {
      close(session);
    }
  }

  /** All of `work` in one transaction or nothing of it; `work` may be called again where the server was busy. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const session = this.#openSession(neo4j.session.WRITE);
    try {
      return await this.#transact(WRITE_WITHIN_MS, (config, turn) =>
        session.executeWrite((transaction) => turn.during(() => work(runIn(transaction, turn))), config),
      );
    } finally {
      close(session);
    }
  }

  /** A statement of the schema. That another process was faster with the same one is as good. */
  async define(statement: string): Promise<void> {
    await this.write((run) => run(statement)).catch((error: unknown) => {
      if (!(error instanceof Neo4jError && /\.Schema\.\w*AlreadyExists$/u.test(error.code))) throw error;
    });
  }

  /** Version of the server, "5.26.30", at the cost of one round trip. */
  async serverVersion(): Promise<string> {
    const { agent } = await this.#ask(this.#answeredWithinMs + GREETED_WITHIN_MS, () =>
      this.#driver.getServerInfo(this.#database),
    );
    return agent?.replace(/^Neo4j\//u, "") ?? "";
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #openSession(defaultAccessMode: SessionMode): Session {
    return this.#driver.session({
      ...this.#database,
      defaultAccessMode,
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
      // Statements follow each other without a wait: each must have given all of its rows before the next one writes.
      fetchSize: FETCH_ALL,
    });
  }

  #transact<T>(timeout: number, work: (config: Marked, turn: Turn) => Promise<T>): Promise<T> {
    const turn = new Turn();
    const call = crypto.randomUUID();
    return this.#ask(timeout + MARGIN_MS, () =>
      unlessSilent(work({ timeout, metadata: { call } }, turn), {
        answeredWithinMs: this.#answeredWithinMs,
        isAtWork: async () => turn.hasMoved() || this.#probe.isAtWork(call),
        onLost: () => this.#probe.end(call),
      }),
    );
  }

  async #ask<T>(limitMs: number, work: () => Promise<T>): Promise<T> {
    if (this.#refusal && performance.now() < this.#refusal.untilMs) throw this.#refusal.fault;
    try {
      return await translateFault(() => withinTime(limitMs, work()));
    } catch (error) {
      const fault = refusalOf(error);
      this.#refusal = fault && { fault, untilMs: performance.now() + REFUSED_FOR_MS };
      throw error;
    }
  }
}

/** A session whose connection is lost may refuse to close; there is nothing left to give back then. */
function close(session: Session): void {
  session.close().catch(() => {});
}

function runIn(transaction: ManagedTransaction, turn: Turn): Run {
  return async <Row>(statement: string, values: Readonly<Record<string, unknown>> = {}) => {
    const { records } = await turn.ofServer(async () =>
      transaction.run(`${PLANNED_ONCE} ${statement}`, toParameters(values)),
    );
    return records.map((record) => record.toObject() as Row);
  };
}

/** JavaScript has one kind of number; what is whole is an integer in Neo4j, and what is absent is null. */
function toParameters(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameters);
  if (typeof value !== "object" || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toParameters(member)]));
}
