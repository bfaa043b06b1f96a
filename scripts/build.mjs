import { build } from "./bootstrap/ensure-built.mjs";
import { ensureInstalled } from "./bootstrap/ensure-installed.mjs";
import { runMain } from "./bootstrap/failure.mjs";
import { checkNodeVersion } from "./bootstrap/machine.mjs";

await runMain(async () => {
  checkNodeVersion();
  await ensureInstalled();
  await build();
});
