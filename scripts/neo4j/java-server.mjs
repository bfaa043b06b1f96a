// A Neo4j Community server as a child process: on the loopback, with authentication, all its files in one folder.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../bootstrap/failure.mjs";
import { run } from "../bootstrap/machine.mjs";
import { untilBoltAnswers } from "./bolt-handshake.mjs";
import { fetchJars } from "./fetch-jars.mjs";
import { findJava } from "./find-java.mjs";

/** The long-term version that the project is made for; NEO4J_VERSION tries another. */
const VERSION = process.env.NEO4J_VERSION ?? "5.26.30";
const READY_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 30_000;
const OPENED = ["nio", "io"].map((name) => `java.base/java.${name}`);
const OPENS = [...OPENED, "java.base/sun.nio.ch", "java.base/java.util.concurrent"];

const settingsFor = (port, heapMb) => `# Written at each start.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.heap.initial_size=${heapMb}m
server.memory.heap.max_size=${heapMb}m
server.memory.pagecache.size=${heapMb}m
dbms.usage_report.enabled=false
`;

/** Calendar versions, from 2025 on, have another main class and need a newer Java. */
const isCalendarVersion = Number.parseInt(VERSION, 10) > 2000;

/** What is needed to start one on this machine. Throws a Failure that says what is missing. */
export async function prepareJavaServer() {
  const java = await findJava(isCalendarVersion ? 21 : 17);
  return { java, jars: await fetchJars(VERSION) };
}

/** Whether a server has ever worked in `home`; its password can be set, as often as need be, until then. */
export function hasStarted(home) {
  return existsSync(join(home, "data/databases"));
}

/**
 * Starts the server whose files are in `home`, and resolves when it answers on `port`. It ends when `signal` aborts.
 * @param {{ java: string, jars: string }} means
 * @param {{ home: string, port: number, password: string, signal?: AbortSignal, heapMb?: number }} place
 * @returns {Promise<{ uri: string, pid: number, exited: Promise<void>, kill(signal: NodeJS.Signals): void, stop(): Promise<void> }>}
 */
export async function startJavaServer({ java, jars }, { home, port, password, signal, heapMb = 512 }) {
  const conf = join(home, "conf");
  await mkdir(conf, { recursive: true });
  await writeFile(join(conf, "neo4j.conf"), settingsFor(port, heapMb));
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf };
  const classes = ["-cp", join(jars, "*")];
  if (!hasStarted(home)) await setPassword(java, classes, env, password);
  signal?.throwIfAborted();
  const main = `org.neo4j.server.${isCalendarVersion ? "Neo4jCommunity" : "CommunityEntryPoint"}`;
  const opens = OPENS.map((name) => `--add-opens=${name}=ALL-UNNAMED`);
  const args = [`-Xmx${heapMb}m`, ...opens, ...classes, main, `--home-dir=${home}`, `--config-dir=${conf}`];
  // A group of its own: a terminal's Ctrl-C reaches the parent, which ends the server in order.
  const child = spawn(java, args, { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output = (output + text).slice(-10_000);
    });
  }
  const exited = new Promise((done) => child.once("exit", () => done()));
  signal?.addEventListener("abort", () => stop(child, exited));
  const server = {
    uri: `bolt://127.0.0.1:${port}`,
    pid: child.pid,
    exited,
    kill: (signal) => void child.kill(signal),
    stop: () => stop(child, exited),
  };
  const isUp = await Promise.race([untilBoltAnswers(port, READY_WITHIN_MS), exited.then(() => false)]);
  if (isUp) return server;
  await server.stop();
  signal?.throwIfAborted();
  throw new Failure(whyNotStarted(output, home));
}

/** Only before the first start: later the password is changed within the server. */
async function setPassword(java, classes, env, password) {
  const main = "org.neo4j.server.startup.Neo4jAdminCommand";
  // What comes after the dashes is no option, though it begins with one.
  const args = ["-XX:TieredStopAtLevel=1", ...classes, main, "dbms", "set-initial-password", "--", password];
  const { code, output } = await run(java, args, { env, quiet: true });
  if (code !== 0) throw new Failure(`The password could not be set: ${output.trim().split("\n").at(-1)}`);
}

async function stop(child, exited) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
  await exited;
  clearTimeout(timer);
}

function whyNotStarted(output, home) {
  if (/store_lock|already in use|FileLock/i.test(output)) {
    return `Another server already works in ${home}: use that one, or end it first.`;
  }
  return `Neo4j did not start; it wrote:\n${output.trim().split("\n").slice(-15).join("\n")}`;
}
