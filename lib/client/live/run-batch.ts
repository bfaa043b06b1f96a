// How far the documents that run together are: a pure fold, so that one that has ended takes nothing back.
import type { Document } from "#lib/domain/document.ts";
import { isEnded } from "#lib/domain/run.ts";

export interface RunBatch {
  /** Those that ran at some time since nothing did. */
  readonly ids: ReadonlySet<string>;
  /** From 0 to 1, never less than before. */
  readonly progress: number;
}

export const NO_BATCH: RunBatch = { ids: new Set(), progress: 0 };

/** The batch after what is known of the documents now; the same object where nothing has moved. */
export function nextBatch(batch: RunBatch, documents: readonly Pick<Document, "id" | "run">[]): RunBatch {
  const running = documents.filter(({ run }) => !isEnded(run.status));
  if (running.length === 0) return NO_BATCH;
  const ids = new Set([...batch.ids, ...running.map(({ id }) => id)]);
  const together = documents.filter(({ id }) => ids.has(id));
  const sum = together.reduce((total, { run }) => total + (isEnded(run.status) ? 1 : run.progress), 0);
  const progress = Math.max(batch.progress, sum / together.length);
  return progress === batch.progress && ids.size === batch.ids.size ? batch : { ids, progress };
}
