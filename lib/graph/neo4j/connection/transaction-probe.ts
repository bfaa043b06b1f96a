// Asks the server, over another connection, about a transaction of ours.
import { type Driver, Neo4jError } from "neo4j-driver";

const FIND = `
SHOW TRANSACTIONS YIELD transactionId, metaData, currentQuery
WHERE metaData.call = $call
RETURN transactionId AS id, currentQuery AS query`;

const END = `TERMINATE TRANSACTIONS $ids`;

export class TransactionProbe {
  readonly #driver: Driver;
  readonly #options: object;
  /** A member of a cluster tells of its own transactions only: there it is enough that it answers. */
  readonly #isRouted: boolean;

  constructor(driver: Driver, database: { readonly database?: string }, uri: string) {
    this.#driver = driver;
    this.#options = database;
    this.#isRouted = uri.startsWith("neo4j");
  }

  /** False where the transaction is over, or has nothing to do: what we asked has not come, or its answer has gone. */
  async isAtWork(call: string): Promise<boolean> {
    const found = await this.#find(call).catch(orRefused);
    return found === "refused" || this.#isRouted || found.some(({ query }) => query !== "");
  }

  /** Its locks would hold up others until its time is over. */
  end(call: string): void {
    this.#find(call)
      .then((found) => this.#ask(END, { ids: found.map(({ id }) => id) }))
      // A server that can't be asked ends it by itself, later.
      .catch(() => {});
  }

  async #find(call: string): Promise<readonly { readonly id: string; readonly query: string }[]> {
    const { records } = await this.#ask(FIND, { call });
    return records.map((record) => ({ id: String(record.get("id")), query: String(record.get("query") ?? "") }));
  }

  #ask(statement: string, values: object) {
    return this.#driver.executeQuery(statement, values, this.#options);
  }
}

/** Who may not ask this has an answer all the same: the server is there. */
function orRefused(error: unknown): "refused" {
  if (error instanceof Neo4jError && error.code.startsWith("Neo.ClientError.")) return "refused";
  throw error;
}
