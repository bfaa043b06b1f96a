// A limit to how long an answer is waited for: a connection that was cut without a word would never give one.
import { AppError } from "#lib/domain/app-error.ts";

/** Rejects with `unavailable` after `limitMs`. What was asked may be done all the same; asked again it changes nothing. */
export async function withinTime<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(noAnswer()), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

export function noAnswer(): AppError {
  const detail =
    "Neo4j does not answer. See to its server or the network; nothing is lost, the work goes on by itself.";
  return new AppError("unavailable", { detail, isRetryable: true });
}
