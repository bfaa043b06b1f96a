import type { Run } from "#lib/domain/run.ts";

/** In the order in which people are told of them: what runs, what needs them, what is done. */
export const SHOWN_STATUSES = [
  "processing",
  "queued",
  "failed",
  "completedWithErrors",
  "cancelled",
  "completed",
] as const;

export type ShownStatus = (typeof SHOWN_STATUSES)[number];

/** A run's status as it is shown: one that completed without some of its chunks says so. */
export function shownStatus({ status, failedChunks }: Pick<Run, "status" | "failedChunks">): ShownStatus {
  return status === "completed" && failedChunks > 0 ? "completedWithErrors" : status;
}
