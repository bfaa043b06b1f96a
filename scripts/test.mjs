// `npm test`, and with --fast `npm run check`: installs what is needed, runs every stage, ends with one line of counts.
import { ensureInstalled } from "./bootstrap/ensure-installed.mjs";
import { runMain } from "./bootstrap/failure.mjs";
import { checkNodeVersion } from "./bootstrap/machine.mjs";
import { runStage } from "./testing/run-stage.mjs";
import { ALL_STAGES, FAST_STAGES } from "./testing/stages.mjs";

await runMain(async () => {
  checkNodeVersion();
  await ensureInstalled();
  const results = [];
  for (const stage of process.argv.includes("--fast") ? FAST_STAGES : ALL_STAGES) {
    results.push({ stage: stage.name, ...(await runStage(stage)) });
  }
  console.log("");
  for (const { stage, passed, failed, skipped, durationMs } of results) {
    const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
    console.log(
      `${failed > 0 ? "✗" : "✓"} ${stage.padEnd(30)} ${counts.padEnd(36)} ${(durationMs / 1000).toFixed(1).padStart(6)} s`,
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  if (sum("failed") > 0) process.exitCode = 1;
});
