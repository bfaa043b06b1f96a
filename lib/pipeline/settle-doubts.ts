// Pairs of names that may be one thing, decided by the model where there is one: all of a document in one question. What
// it is unsure of, and all where it can't answer, stays listed for people.
import { isAppError } from "#lib/domain/app-error.ts";
import type { DoubtfulPair } from "#lib/domain/doubt.ts";
import { NO_USAGE, type Usage } from "#lib/domain/usage.ts";
import { ExtractionError } from "#lib/extract/extraction-error.ts";
import type { Judgement, PairVerdict } from "#lib/resolve/pair-judge.ts";
import { Budget } from "./budget.ts";
import { pairId } from "./open-questions.ts";
import type { RunContext } from "./run-context.ts";
import { spentUsd } from "./spent-usd.ts";
import { tellWait } from "./tell-wait.ts";
import { untilAborted } from "./until-aborted.ts";

/** Likeliest first: what comes after these is for people. */
const MAX_PAIRS = 100;
const MAX_LISTED = 200;

interface Decided {
  readonly pair: DoubtfulPair;
  readonly verdict: PairVerdict;
}

export async function settleDoubts(context: RunContext): Promise<void> {
  if (!context.judge) return;
  const { pairs } = await context.graph.findDoubts({ document: context.document.id, limit: MAX_PAIRS });
  const unanswered = await settleShare(context, pairs.filter(isForModels));
  if (unanswered.length > 0) await settleShare(context, await asTheyAre(context, unanswered));
}

/** Those that another document asks about are waited for. Resolves to what that one could not learn: its run ended before. */
async function settleShare(context: RunContext, pairs: readonly DoubtfulPair[]): Promise<readonly DoubtfulPair[]> {
  const { giveBack, mine, unanswered } = context.questions.take(pairs);
  let isAnswered = false;
  try {
    isAnswered = await settle(context, mine);
  } finally {
    giveBack(isAnswered);
  }
  return untilAborted(context.signal, unanswered);
}

/** Those of the pairs that are still in doubt, as documents tell of them now. */
async function asTheyAre({ document, graph }: RunContext, pairs: readonly DoubtfulPair[]) {
  const ids = new Set(pairs.map(pairId));
  const listed = await graph.findDoubts({ document: document.id, limit: MAX_LISTED });
  return listed.pairs.filter((pair) => isForModels(pair) && ids.has(pairId(pair)));
}

function isForModels({ isForPeople }: DoubtfulPair): boolean {
  return !isForPeople;
}

/** False where the model could not be asked. */
async function settle(context: RunContext, pairs: readonly DoubtfulPair[]): Promise<boolean> {
  const judgement = pairs.length > 0 ? await ask(context, pairs) : null;
  if (!judgement) return false;
  const decided = pairs.map((pair, index) => ({ pair, verdict: judgement.verdicts[index] ?? "unsure" }));
  const counts = await context.questions.turns.add(() => applyAll(context, decided), { signal: context.signal });
  const isNew = counts.merged + counts.apart + judgement.usage.calls > 0;
  if (isNew) await context.record({ type: "doubts.judged", pairs: pairs.length, ...counts, usage: judgement.usage });
  await judgement.confirmUsage();
  return true;
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
  const counts = { merged: 0, apart: 0 };
  // While the model was asked, another document or a person may have decided some.
  const pairs = decided.map(({ pair }) => pair);
  const open = new Set((await asTheyAre(context, pairs)).map(pairId));
  for (const { pair, verdict } of decided.filter(({ pair }) => open.has(pairId(pair)))) {
    context.signal.throwIfAborted();
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
