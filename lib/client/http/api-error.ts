// The two ways in which a request fails: the server said no, or there was no server.
import type { AppErrorCode, Problem } from "#lib/domain/app-error.ts";

/** The server's answer to a request that it refused or could not fulfil. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = "ApiError";
    this.problem = problem;
  }
}

/** No answer came: the server is stopped, or the network is gone. */
export class ConnectionError extends Error {
  constructor(cause: unknown) {
    super("The server does not answer.", { cause });
    this.name = "ConnectionError";
  }
}

/** The key under which both languages explain an error. */
export function errorKey(error: unknown): AppErrorCode | "offline" {
  if (error instanceof ApiError) return error.problem.code;
  return error instanceof ConnectionError ? "offline" : "internal";
}

export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.problem.code === "not_found";
}
