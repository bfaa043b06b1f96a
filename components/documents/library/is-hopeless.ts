import type { AppErrorCode } from "#lib/domain/app-error.ts";
import type { Run } from "#lib/domain/run.ts";

const FAULTS_OF_THE_FILE: ReadonlySet<AppErrorCode> = new Set([
  "unreadable_document",
  "encrypted_document",
  "no_pages",
  "no_text",
]);

/** Whether the file itself is at fault: the same bytes will fail again, whatever the limits are. */
export function isHopeless({ error }: Pick<Run, "error">): boolean {
  return error !== null && FAULTS_OF_THE_FILE.has(error.code);
}
