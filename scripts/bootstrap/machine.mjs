// Where things are on this machine, and how to run them. Plain Node 20, no packages: it runs before they are installed.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "./failure.mjs";

const OLDEST_NODE = 20;

export const ROOT = resolve(fileURLToPath(import.meta.url), "../../..");
export const isWindows = process.platform === "win32";
/** The Node that the project runs on, brought by the npm package `node`. */
export const NODE = join(ROOT, "node_modules/node/bin", isWindows ? "node.exe" : "node");
export const NEXT = join(ROOT, "node_modules/next/dist/bin/next");

/** Throws a Failure where the Node that runs this is too old to install or start anything. */
export function checkNodeVersion(version = process.versions.node) {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return;
  throw new Failure(
    `This is Node ${version}; DiveTeacher needs Node ${OLDEST_NODE} or newer to start: install it from nodejs.org.`,
  );
}

/** Takes what `.env` says into this process's environment; what is already set wins. */
export function loadDotEnv(path = join(ROOT, ".env")) {
  if (!existsSync(path)) return;
  for (const line of readFileSync(path, "utf8").split(/\r?\n/)) {
    const [, name, raw] = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || process.env[name] !== undefined) continue;
    const quoted = /^(["'])(.*?)\1/.exec(raw);
    process.env[name] = quoted ? quoted[2] : raw.replace(/\s+#.*$/, "");
  }
}

/**
 * The environment for a program of the project: `node` is then the project's own.
 * For npm itself it must be the machine's Node instead, because npm replaces the project's.
 * @param {Record<string, unknown> & { projectNode?: boolean }} [more] further variables
 * @returns {NodeJS.ProcessEnv}
 */
export function environment({ projectNode = true, ...more } = {}) {
  const inside = join(ROOT, "node_modules") + sep;
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const outside = (process.env[key] ?? "").split(delimiter).filter((folder) => !folder.startsWith(inside));
  const path = projectNode ? [join(inside, ".bin"), ...outside] : outside;
  return { ...process.env, ...more, [key]: path.join(delimiter) };
}

/**
 * The environment for the server: what Node has compiled of it is kept for the next start, which then has a third less
 * to do. It stands beside the build, which takes it away when it is made anew.
 * @param {Record<string, unknown>} [more] further variables
 * @returns {NodeJS.ProcessEnv}
 */
export function serverEnvironment(more) {
  return environment({ NODE_COMPILE_CACHE: join(ROOT, ".next/compiled"), ...more });
}

/**
 * Runs a program to its end. `output` is what it wrote, also shown as it comes unless `quiet`.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean, timeoutMs?: number, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 where the program is not there
 */
export function run(command, args, { env = environment(), quiet = false, timeoutMs, shell = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env,
      shell,
      timeout: timeoutMs,
      stdio: ["inherit", "pipe", "pipe"],
    });
    let output = "";
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
        if (!quiet) target.write(text);
      });
    }
    child.on("error", (error) => done({ code: 127, output: error.message }));
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}

/** npm, run by the machine's own Node. */
export function runNpm(args, options = {}) {
  return run("npm", args, { shell: isWindows, env: environment({ projectNode: false }), ...options });
}
