// A Chromium that runs: the system's, else Playwright's download, else Debian's package.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Failure } from "../bootstrap/failure.mjs";
import { environment, isWindows, NODE, run } from "../bootstrap/machine.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const DOWNLOAD_WITHIN_MS = 300_000;
const PLAYWRIGHT = "node_modules/@playwright/test/cli.js";

/** The browser's path. Throws a Failure where there is none and none could be had. */
export async function findBrowser() {
  const found = (await findInstalled()) ?? (await download()) ?? (await installPackage());
  if (found) return found;
  throw new Failure(
    "No browser could be found or fetched: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.",
  );
}

async function findInstalled() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (await canRun(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Failure(`CHROMIUM_PATH is ${CHROMIUM_PATH}, which does not run: correct it, or leave it out.`);
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  for (const path of candidates) if (existsSync(path) && (await canRun(path))) return path;
  return null;
}

async function download() {
  console.log("No Chromium here: fetching Playwright's …");
  const { code } = await run(NODE, [PLAYWRIGHT, "install", "chromium"], { timeoutMs: DOWNLOAD_WITHIN_MS });
  if (code !== 0) return null;
  const script = `import("playwright").then(({ chromium }) => console.log(chromium.executablePath()))`;
  const { output } = await run(NODE, ["--eval", script], { quiet: true });
  const path = output.trim();
  if (await canRun(path)) return path;
  await run(NODE, [PLAYWRIGHT, "install-deps", "chromium"]);
  return (await canRun(path)) ? path : null;
}

async function installPackage() {
  if (process.getuid?.() !== 0) return null;
  console.log("Playwright's Chromium could not be had: installing Debian's …");
  const env = environment({ DEBIAN_FRONTEND: "noninteractive" });
  await run("apt-get", ["update"], { env });
  const { code } = await run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], { env });
  return code === 0 ? findInstalled() : null;
}

/** Windows' Chrome answers no `--version`: there, being there must do. */
async function canRun(path) {
  if (isWindows) return existsSync(path);
  return (await run(path, ["--version"], { quiet: true, timeoutMs: 20_000 })).code === 0;
}
