// An upload that is only weighed: what reading it would cost. Nothing of it stays.

import type { Estimate } from "#lib/domain/api/operations.ts";
import { documentIdOf } from "#lib/library/documents.ts";
import { estimateRun } from "#lib/pipeline/estimate-run.ts";
import { describeExtractor } from "./describe-extractor.ts";
import { readUpload } from "./read-upload.ts";
import type { Services } from "./services.ts";

const BYTES_PER_MB = 1024 * 1024;

/** Rejects as an upload and its conversion do. */
export async function estimateUpload(request: Request, services: Services): Promise<Estimate> {
  const { documentStore, env, files } = services;
  const { file, filename, mediaType } = await readUpload(request, files, env.MAX_UPLOAD_MB * BYTES_PER_MB);
  try {
    const documentId = documentIdOf(file.sha256);
    const source = { documentId, path: file.path, mediaType, maxPages: env.MAX_PAGES };
    const estimate = await estimateRun(services, source, request.signal);
    return {
      filename,
      ...estimate,
      duplicate: (await documentStore.read(documentId)) !== null,
      extractor: describeExtractor(services),
      budgetUsd: env.BUDGET_USD ?? null,
    };
  } finally {
    await file.discard();
  }
}
