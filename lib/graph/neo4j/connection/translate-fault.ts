// The driver's errors, translated once: what the reader should do. All of these pass once that is done.
import { Neo4jError } from "neo4j-driver";
import { AppError, isAppError } from "#lib/domain/app-error.ts";

interface Meaning {
  readonly code: RegExp;
  readonly detail: string;
}

/** The first that fits counts. */
const MEANINGS: readonly Meaning[] = [
  {
    code: /\.Security\.(AuthenticationRateLimit)$/u,
    detail: "Neo4j has locked the account after too many wrong passwords. Set NEO4J_PASSWORD right and wait a moment.",
  },
  {
    code: /\.Security\.(Unauthorized|CredentialsExpired|AuthProviderFailed|TokenExpired)$/u,
    detail: "Neo4j refuses the user or the password. Set NEO4J_USER and NEO4J_PASSWORD right and start again.",
  },
  {
    code: /\.Security\./u,
    detail:
      "The Neo4j user may not do this. Give it the right to write and to make indexes, or set another NEO4J_USER.",
  },
  {
    code: /\.Database\.DatabaseNotFound$/u,
    detail: "Neo4j has no database of this name. Set NEO4J_DATABASE to one that is there, or leave it out.",
  },
  {
    code: /\.(General\.ForbiddenOnReadOnlyDatabase|General\.WriteOnReadOnlyAccessDatabase|Cluster\.NotALeader)$/u,
    detail:
      "This Neo4j only reads. Set NEO4J_URI to the whole cluster, neo4j:// instead of bolt://, or let its database be written (server.databases.read_only).",
  },
  {
    code: /\.(General\.(OutOfMemoryError|StackOverFlowError|DatabaseUnavailable|TransactionMemoryLimit|MemoryPoolOutOfMemoryError)|Transaction\.TransactionLogError)$/u,
    detail: "Neo4j has no room left, on its disk or in its memory. Make room there; the work goes on by itself.",
  },
  {
    code: /^(ServiceUnavailable|SessionExpired)$|^Neo\.TransientError\.|\.Database\.DatabaseUnavailable$|\.Transaction\.TransactionTimedOut/u,
    detail: "Neo4j can't be reached now. Start it or mend the connection; nothing is lost, the work goes on by itself.",
  },
];

export async function translateFault<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Neo4jError ? toFault(error) : error;
  }
}

/** The fault, where the server refuses us for who we are. */
export function refusalOf(error: unknown): AppError | null {
  const isRefusal = isAppError(error) && error.cause instanceof Neo4jError && error.cause.code.includes(".Security.");
  return isRefusal ? error : null;
}

/** The driver does not give a code to every way in which a connection ends. */
function isLostConnection({ code, message }: Neo4jError): boolean {
  return (
    !code.startsWith("Neo.") &&
    /connection was closed|connection acquisition timed out|ECONN|EPIPE|socket/iu.test(message)
  );
}

function toFault(error: Neo4jError): AppError | Neo4jError {
  if (/No space left|disk/iu.test(error.message)) {
    const detail = "The disk of Neo4j is full. Make room there; nothing is lost, the work goes on by itself.";
    return new AppError("unavailable", { detail, cause: error, isRetryable: true });
  }
  const code = isLostConnection(error) ? "ServiceUnavailable" : error.code;
  const meaning = MEANINGS.find((candidate) => candidate.code.test(code));
  if (!meaning) return error;
  return new AppError("unavailable", { detail: meaning.detail, cause: error, isRetryable: true });
}
