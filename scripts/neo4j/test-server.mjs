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
  const means = await findMeans();
  if ("missing" in means) return means;
  return { ...access, ...(await startTemporaryServer(means, heapMb)) };
}

/** Only what this machine lacks is `missing`: a server that could start and does not is an error. */
export async function findMeans() {
  try {
    return await prepareJavaServer();
  } catch (error) {
    if (error instanceof Failure) return { missing: error.message };
    throw error;
  }
}

async function startTemporaryServer(means, heapMb) {
  const home = await mkdtemp(join(tmpdir(), "diveteacher-neo4j-"));
  const forget = () => rm(home, { recursive: true, force: true });
  try {
    const server = await startJavaServer(means, { home, port: await freePort(), password: PASSWORD, heapMb });
    return { uri: server.uri, stop: () => server.stop().finally(forget) };
  } catch (error) {
    await forget();
    throw error;
  }
}
