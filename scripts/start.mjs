// `npm start`, and with --dev `npm run dev`: from whatever state the checkout is in to a server that answers.
import { checkDataDir, claimPort, readSettings } from "./bootstrap/check-settings.mjs";
import { ensureBuilt } from "./bootstrap/ensure-built.mjs";
import { ensureInstalled } from "./bootstrap/ensure-installed.mjs";
import { runMain } from "./bootstrap/failure.mjs";
import { checkNodeVersion, loadDotEnv } from "./bootstrap/machine.mjs";
import { serve } from "./bootstrap/serve.mjs";
import { copyPdfjs } from "./copy-pdfjs.mjs";

await runMain(async () => {
  checkNodeVersion();
  loadDotEnv();
  const mode = process.argv.includes("--dev") ? "dev" : "start";
  await ensureInstalled();
  const { host, port, dataDir } = await readSettings();
  await checkDataDir(dataDir);
  const freePort = await claimPort(host, port);
  await (mode === "dev" ? copyPdfjs() : ensureBuilt());
  process.exitCode = await serve({ mode, host, port: freePort });
});
