// One stage of the tests, to its counts. Whatever goes wrong in it is a failed test, never an ended program.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../bootstrap/failure.mjs";
import { environment, NODE, ROOT, run } from "../bootstrap/machine.mjs";

/**
 * @param {import("./stages.mjs").Stage} stage
 * @returns {Promise<{ passed: number, failed: number, skipped: number, durationMs: number }>}
 */
export async function runStage({ name, commands, prepare, report }) {
  console.log(`\n── ${name} ${"─".repeat(Math.max(0, 90 - name.length))}`);
  const startedMs = performance.now();
  const isGood = await succeeds(async () => {
    if (report) rmSync(join(ROOT, report.path), { force: true });
    const env = environment({ NEXT_TELEMETRY_DISABLED: "1", ...(await prepare?.()) });
    for (const args of commands) {
      const { code } = await run(NODE, args, { env });
      if (code !== 0) return false;
    }
    return true;
  });
  return { ...count(report, isGood), durationMs: performance.now() - startedMs };
}

async function succeeds(action) {
  try {
    return await action();
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    return false;
  }
}

function count(report, isGood) {
  const one = { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
  if (!report) return one;
  if (!existsSync(join(ROOT, report.path))) return { ...one, passed: 0, failed: 1 };
  const counts = report.count(JSON.parse(readFileSync(join(ROOT, report.path), "utf8")));
  // A runner that ran nothing, or that failed for a reason of its own, has failed.
  const hasSilentFailure = counts.failed === 0 && (!isGood || counts.passed === 0);
  return hasSilentFailure ? { ...counts, failed: 1 } : counts;
}
