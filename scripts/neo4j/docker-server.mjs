// A Neo4j server in a container of its own, on a free port of the loopback; gone without a trace when it is stopped.
import { run } from "../bootstrap/machine.mjs";
import { untilBoltAnswers } from "./bolt-handshake.mjs";

/** The long-term version that the project is made for; NEO4J_VERSION tries another. */
const IMAGE = `neo4j:${process.env.NEO4J_VERSION ?? "5.26"}-community`;
const READY_WITHIN_MS = 120_000;

export async function hasDocker() {
  return (await run("docker", ["info"], { quiet: true, timeoutMs: 10_000 })).code === 0;
}

/** Throws an Error with Docker's own words where it can't. */
export async function startDockerServer(password) {
  const options = ["--rm", "--detach", "--publish", "127.0.0.1::7687", "--env", `NEO4J_AUTH=neo4j/${password}`];
  const id = await docker("run", ...options, "--env", "NEO4J_dbms_usage__report_enabled=false", IMAGE);
  const stop = async () => void (await docker("stop", id));
  const port = Number((await docker("port", id, "7687/tcp")).split("\n")[0]?.split(":").at(-1));
  if (await untilBoltAnswers(port, READY_WITHIN_MS)) return { uri: `bolt://127.0.0.1:${port}`, stop };
  await stop();
  throw new Error("Neo4j did not answer in its container.");
}

async function docker(...args) {
  const { code, output } = await run("docker", args, { quiet: true });
  if (code !== 0) throw new Error(`docker ${args[0]}: ${output.trim()}`);
  return output.trim();
}
