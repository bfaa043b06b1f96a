// The server as a child process: its address is printed once it answers, signals go to it, its exit code is ours.
import { spawn } from "node:child_process";
import { NODE, ROOT, serverEnvironment } from "./machine.mjs";
import { onOrphaned } from "./on-orphaned.mjs";

const ASK_EVERY_MS = 100;
const ANY_ADDRESS = new Set(["0.0.0.0", "::", "[::]"]);

/** Resolves with the exit code when the server has ended. */
export async function serve({ mode, host, port }) {
  const NODE_ENV = mode === "dev" ? "development" : "production";
  const env = serverEnvironment({ HOST: host, PORT: String(port), NODE_ENV, NEXT_TELEMETRY_DISABLED: "1" });
  const child = spawn(NODE, ["lib/server/main.ts"], {
    cwd: ROOT,
    env,
    stdio: "inherit",
  });
  const exited = new Promise((done) => {
    child.once("exit", (code, signal) => done({ code, signal }));
  });
  // A terminal sends its signals to both of us, others only to this process; the server minds only the first.
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  onOrphaned(() => child.kill("SIGTERM"));
  const ended = new AbortController();
  child.once("exit", () => ended.abort());
  const [{ code, signal }] = await Promise.all([exited, announce(addressOf(host, port), ended.signal)]);
  return code ?? 128 + (signal === "SIGINT" ? 2 : 15);
}

export function addressOf(host, port) {
  const name = ANY_ADDRESS.has(host) ? "127.0.0.1" : host;
  return `http://${name.includes(":") && !name.startsWith("[") ? `[${name}]` : name}:${port}`;
}

async function announce(address, signal) {
  while (!signal.aborted) {
    const isUp = await fetch(`${address}/api/health`, { signal }).then(
      (response) => response.body?.cancel().then(() => true) ?? true,
      () => false,
    );
    if (isUp) return console.log(`\n  DiveTeacher is ready:  ${address}\n`);
    await new Promise((resume) => setTimeout(resume, ASK_EVERY_MS));
  }
}
