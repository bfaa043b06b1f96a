// The one home of neo4j-driver: one driver, managed transactions that are tried again, bookmarks, time limits.
import neo4j, { type Driver, type ManagedTransaction } from "neo4j-driver";
import { translateFault } from "./translate-fault.ts";

export interface Neo4jAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Undefined: the user's home database. */
  readonly database: string | undefined;
}

/** Runs one statement; the rows are those that it returns, each key a column. */
export type Run = <Row>(statement: string, values?: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>;

const POOL_SIZE = 50;
const CONNECT_WITHIN_MS = 3000;
/** Of the wait for a free connection, the connecting itself counted in. */
const ACQUIRE_WITHIN_MS = 6000;
/** So long the driver itself tries again; who has more patience asks again. */
const RETRY_FOR_MS = 3000;
const READ_WITHIN_MS = 30_000;
const WRITE_WITHIN_MS = 120_000;
/** A connection that was idle for longer is tested before use: a server may have been away. */
const TEST_AFTER_IDLE_MS = 5000;

export class Bolt {
  readonly #driver: Driver;
  readonly #database: { readonly database?: string };

  constructor({ database, password, uri, user }: Neo4jAccess) {
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
  }

  /** Reads on any member of a cluster, but never what is older than the last write of this process. */
  read: Run = async <Row>(statement: string, values: Readonly<Record<string, unknown>> = {}) => {
    const { records } = await translateFault(() =>
      this.#driver.executeQuery(statement, toParameters(values), {
        ...this.#database,
        routing: neo4j.routing.READ,
        transactionConfig: { timeout: READ_WITHIN_MS },
      }),
    );
    return records.map((record) => record.toObject() as Row);
  };

  /** All of `work` in one transaction or nothing of it; `work` may be called again where the server was busy. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      ...this.#database,
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    });
    try {
      return await translateFault(() =>
        session.executeWrite((transaction) => work(runIn(transaction)), { timeout: WRITE_WITHIN_MS }),
      );
    } finally {
      // A session whose connection is lost may refuse to close; there is nothing left to give back then.
      await session.close().catch(() => {});
    }
  }

  /** Version of the server, "5.26.30", at the cost of one round trip. */
  async serverVersion(): Promise<string> {
    const { agent } = await translateFault(() => this.#driver.getServerInfo(this.#database));
    return agent?.replace(/^Neo4j\//u, "") ?? "";
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}

function runIn(transaction: ManagedTransaction): Run {
  return async <Row>(statement: string, values: Readonly<Record<string, unknown>> = {}) => {
    const { records } = await transaction.run(statement, toParameters(values));
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
