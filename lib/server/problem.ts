// A fault as the reader gets it: RFC 9457 problem details.
import { STATUS_CODES } from "node:http";
import type { AppError, Problem } from "#lib/domain/app-error.ts";

/** Seconds after which another try makes sense: of a busy service, and of a password after too many wrong ones. */
const RETRY_AFTER_S = 5;
const GUESS_AFTER_S = 60;

export function problemResponse(error: AppError): Response {
  const { code, message: detail, status } = error;
  const problem: Problem = {
    type: `urn:diveteacher:problem:${code}`,
    title: STATUS_CODES[status] ?? "Error",
    status,
    code,
    detail,
  };
  const headers = new Headers({ "content-type": "application/problem+json", "cache-control": "no-store" });
  if (status === 503 || error.isRetryable) headers.set("retry-after", String(RETRY_AFTER_S));
  if (status === 429) headers.set("retry-after", String(GUESS_AFTER_S));
  if (status === 401) headers.set("www-authenticate", 'Bearer realm="DiveTeacher"');
  // A body that is too large is not read to its end: the connection ends with the answer.
  if (status === 413) headers.set("connection", "close");
  return Response.json(problem, { status, headers });
}
