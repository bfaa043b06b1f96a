// Pairs of names that may be one thing, decided by the model where there is one: all of a document in one question. What
// it is unsure of, and all where it can't answer, stays listed for people.
import PQueue from "p-queue";
import { isAppError } from "#lib/domain/app-error.ts";
import type { DoubtfulPair } from "#lib/domain/doubt.ts";
import { NO_USAGE, type Usage } from "#lib/domain/usage.ts";
import { ExtractionError } from "#lib/extract/extraction-error.ts";
import type { Judgement, PairVerdict } from "#lib/resolve/pair-judge.ts";
import { Budget } from "./budget.ts";
import type { RunContext } from "./run-context.ts";
import { spentUsd } from "./spent-usd.ts";
import { tellWait } from "./tell-wait.ts";

/** Likeliest first: what comes after these is for people. */
const MAX_PAIRS = 100;
const MAX_LISTED = 200;

/** Documents that end together decide one after the other. */
const turns = new PQueue({ concurrency: 1 });

interface Decided {
  readonly pair: DoubtfulPair;
  readonly verdict: PairVerdict;
}

export async function settleDoubts(context: RunContext): Promise<void> {
  const { document, graph, judge, signal } = context;
  if (!judge) return;
  const { pairs } = await graph.findDoubts({ document: document.id, limit: MAX_PAIRS });
  if (pairs.length === 0) return;
  const judgement = await ask(context, pairs);
  if (!judgement) return;
  const decided = pairs.map((pair, index) => ({ pair, verdict: judgement.verdicts[index] ?? "unsure" }));
  const counts = await turns.add(() => applyAll(context, decided), { signal });
  const isNew = counts.merged + counts.apart + judgement.usage.calls > 0;
  if (isNew) await context.record({ type: "doubts.judged", pairs: pairs.length, ...counts, usage: judgement.usage });
  await judgement.confirmUsage();
}

/** Null where the model can't be asked: a document is no worse for pairs that are left to people. */
async function ask(context: RunContext, pairs: readonly DoubtfulPair[]): Promise<Judgement | null> {
  const { document, judge, limits, log, signal } = context;
  if (!judge) return null;
  const budget = new Budget(limits.budgetUsd, await spentUsd(context));
  try {
    await budget.reserve((await judge.estimate(pairs)).costUsd ?? 0, signal);
    return await judge.judge(pairs, (reason) => tellWait(context, "finalizing", reason), signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!isAppError(error)) throw error;
    log.write("warn", `[${document.id}] ${pairs.length} doubtful pairs are left to be reviewed: ${error.message}`);
    await tellPaid(context, pairs.length, error instanceof ExtractionError ? error.usage : NO_USAGE);
    return null;
  }
}

async function tellPaid(context: RunContext, pairs: number, usage: Usage): Promise<void> {
  if (usage.calls > 0) await context.record({ type: "doubts.judged", pairs, merged: 0, apart: 0, usage });
}

async function applyAll(context: RunContext, decided: readonly Decided[]): Promise<{ merged: number; apart: number }> {
  const { document, graph, signal } = context;
  const counts = { merged: 0, apart: 0 };
  // While the model was asked, another document or a person may have decided some.
  const { pairs } = await graph.findDoubts({ document: document.id, limit: MAX_LISTED });
  const open = new Set(pairs.map(({ a, b }) => `${a.id} ${b.id}`));
  for (const { pair, verdict } of decided.filter(({ pair }) => open.has(`${pair.a.id} ${pair.b.id}`))) {
    signal.throwIfAborted();
    const done = await apply(context, pair, verdict);
    if (done) counts[done]++;
  }
  return counts;
}

/** The more spoken of keeps its name. Earlier verdicts may have made both one, or one of them go. */
async function apply(
  { graph }: RunContext,
  { a, b }: DoubtfulPair,
  verdict: PairVerdict,
): Promise<"merged" | "apart" | null> {
  if (verdict === "unsure") return null;
  const [one, two] = [await graph.readEntity(a.id), await graph.readEntity(b.id)];
  if (!one || !two || one.id === two.id) return null;
  const [entityId, other] = two.mentionCount > one.mentionCount ? [one.id, two.id] : [two.id, one.id];
  if (verdict === "apart") {
    await graph.curate({ kind: "apart", entityId, from: other, by: "model" });
    return "apart";
  }
  await graph.curate({ kind: "merge", entityId, into: other, by: "model" });
  return "merged";
}
