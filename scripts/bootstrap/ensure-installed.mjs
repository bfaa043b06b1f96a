// node_modules as package-lock.json says, and the project's Node in it, whatever was there before.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.mjs";
import { NODE, ROOT, run, runNpm } from "./machine.mjs";

const NO_NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;
const NO_ROOM = /\b(ENOSPC|EDQUOT)\b/;
const NO_RIGHT = /\b(EACCES|EPERM|EROFS)\b/;

/**
 * As the lock file says, which stays as it is. Not `npm ci`: that takes all away first, and without a network leaves
 * nothing to start with. What a package wants of Node is wanted of the project's, not of the one that runs npm, whose
 * warnings would mislead; and who has no network hears of it in seconds.
 */
export const INSTALL = [
  // What builds is wanted too where the machine says that it is in production.
  ...["install", "--include=dev", "--no-save", "--no-audit", "--no-fund"],
  ...["--loglevel=error", "--fetch-retry-mintimeout=2000", "--fetch-retry-maxtimeout=5000"],
];

/** Whether every package of the lock file is there in its version; those of other platforms may be missing. */
export function isInstalled(root = ROOT) {
  const hidden = join(root, "node_modules/.package-lock.json");
  if (!existsSync(hidden)) return false;
  const { packages: present } = JSON.parse(readFileSync(hidden, "utf8"));
  const { packages: wanted } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "") return true;
    return present[path] ? present[path].version === version : Boolean(optional);
  });
}

/** Installs where something is missing. Throws a Failure that says why it could not. */
export async function ensureInstalled() {
  if (!isInstalled()) {
    console.log("Installing the packages (once, about a minute) …");
    const { code, output } = await runNpm(INSTALL);
    if (code !== 0) throw new Failure(whyNotInstalled(output));
  }
  await ensureNode();
}

/** One sentence on why npm could not install, from what it wrote. */
export function whyNotInstalled(output) {
  if (NO_NETWORK.test(output)) {
    return "The packages could not be fetched: check the network connection (and the proxy, if there is one), then run the same command again.";
  }
  if (NO_ROOM.test(output)) return "The packages did not fit on the disk: make room, then run the same command again.";
  if (NO_RIGHT.test(output))
    return `The packages could not be written: make ${ROOT} writable for you, then run the same command again.`;
  if (/error code EBADENGINE|\b127\b.*npm|spawn npm/.test(output))
    return "npm was not found or is too old: it comes with Node, install that again.";
  return "npm could not install the packages: its message stands above.";
}

/** npm may be set up not to run install scripts; the one of the package `node` brings the program itself. */
async function ensureNode() {
  const { version } = JSON.parse(readFileSync(join(ROOT, "node_modules/node/package.json"), "utf8"));
  if (await isNode(version)) return;
  console.log(`Fetching Node ${version}, which npm left out …`);
  const { output } = await runNpm(["rebuild", "node", "--ignore-scripts=false", "--foreground-scripts"]);
  if (await isNode(version)) return;
  throw new Failure(
    NO_NETWORK.test(output)
      ? `Node ${version} could not be fetched: check the network connection, then run the same command again.`
      : `Node ${version} did not come with the npm package "node": allow its install script (npm install-scripts approve node), then run "npm rebuild node".`,
  );
}

async function isNode(version) {
  const { code, output } = await run(NODE, ["--version"], { quiet: true });
  return code === 0 && output.trim() === `v${version}`;
}
