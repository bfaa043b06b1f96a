// A bar that fills, on a terminal; elsewhere a line now and then.
import type { ReplayProgress } from "#lib/graph/replay-ledger.ts";

const WIDTH = 40;
const LINE_EVERY = 500;

export async function showProgress(steps: AsyncIterable<ReplayProgress>): Promise<void> {
  const { isTTY } = process.stdout;
  for await (const { done, total } of steps) {
    const filled = Math.round((WIDTH * done) / total);
    const bar = `${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done} of ${total} chunks`;
    if (isTTY) process.stdout.write(`\r${bar}`);
    else if (done % LINE_EVERY === 0 || done === total) console.log(bar);
  }
  if (isTTY) process.stdout.write("\n");
}
