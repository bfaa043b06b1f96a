// The server that tests work on: NEO4J_TEST_URI's, else one in Docker, else one of the project's own on Java.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../bootstrap/failure.mjs";
import { hasDocker, startDockerServer } from "./docker-server.mjs";
import { freePort } from "./free-port.mjs";
import { prepareJavaServer, startJavaServer } from "./java-server.mjs";

const USER = "neo4j";
const PASSWORD = "only-for-tests";

/**
 * @param {{ heapMb?: number }} [size] for one on Java.
 * @returns {Promise<{ uri: string, user: string, password: string, stop(): Promise<void> } | { missing: string }>}
 * `missing` says what this machine has not, so that there is no server.
 */
export async function openTestServer({ heapMb = 512 } = {}) {
  const { NEO4J_TEST_PASSWORD = PASSWORD, NEO4J_TEST_URI, NEO4J_TEST_USER = USER } = process.env;
  if (NEO4J_TEST_URI) {
    return { uri: NEO4J_TEST_URI, user: NEO4J_TEST_USER, password: NEO4J_TEST_PASSWORD, stop: async () => {} };
  }
  const access = { user: USER, password: PASSWORD };
  if (await hasDocker()) return { ...access, ...(await startDockerServer(PASSWORD)) };
  try {
    return { ...access, ...(await startTemporaryServer(await prepareJavaServer(), heapMb)) };
  } catch (error) {
    if (error instanceof Failure) return { missing: error.message };
    throw error;
  }
}

async function startTemporaryServer(means, heapMb) {
  const home = await mkdtemp(join(tmpdir(), "diveteacher-neo4j-"));
  const server = await startJavaServer(means, { home, port: await freePort(), password: PASSWORD, heapMb });
  const stop = async () => {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  };
  return { uri: server.uri, stop };
}
