// Step 4: doubtful pairs are settled. Then: is everything there? Each check that finds something missing fails the run;
// numbers that no fact states are told.
import { AppError } from "#lib/domain/app-error.ts";
import type { RunContext } from "./run-context.ts";
import type { StepProgress } from "./run-step.ts";
import { settleDoubts } from "./settle-doubts.ts";
import { tellUnplaced } from "./tell-unplaced.ts";

type Stored = Awaited<ReturnType<RunContext["graph"]["verifyDocument"]>>;
type Check = (context: RunContext, stored: Stored) => Promise<string | null>;

/** Each says what is missing, or null. */
const CHECKS: readonly Check[] = [
  async function isEveryPageStored({ content, document, run }) {
    const read = (await run()).steps.find((step) => step.id === "conversion")?.total ?? 0;
    const stored = await content.countPages(document.id);
    return stored === read ? null : `${read - stored} of ${read} pages are not stored.`;
  },
  async function isEveryChunkStored({ checkpoints, content, document }, { chunks: stored }) {
    const chunks = await content.countChunks(document.id);
    const failed = (await checkpoints.chunks(document.id)).filter((chunk) => chunk.status === "failed").length;
    const missing = chunks - failed - stored;
    return missing === 0 ? null : `${missing} of ${chunks} chunks are not in the graph.`;
  },
  async function isEveryQuoteFound(_, { evidence, lostEvidence }) {
    return lostEvidence === 0 ? null : `${lostEvidence} of ${evidence} quotes are not in their chunk.`;
  },
];

export async function finalizeDocument(context: RunContext, progress: StepProgress): Promise<number> {
  await progress.begin(CHECKS.length);
  await settleDoubts(context);
  const stored = await context.graph.verifyDocument(context.document.id);
  for (const [index, check] of CHECKS.entries()) {
    const missing = await check(context, stored);
    if (missing) throw new AppError("incomplete", { detail: `${missing} Reprocess the document.` });
    await progress.advance(index + 1);
  }
  await tellUnplaced(context);
  return CHECKS.length;
}
