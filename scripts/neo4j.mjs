// `npm run neo4j`: a Neo4j server of the project's own, where there is no Docker. It runs until it is told to end.
import { join } from "node:path";
import { checkDataDir, readSettings } from "./bootstrap/check-settings.mjs";
import { ensureInstalled } from "./bootstrap/ensure-installed.mjs";
import { Failure, runMain } from "./bootstrap/failure.mjs";
import { checkNodeVersion, loadDotEnv } from "./bootstrap/machine.mjs";
import { claimFolder } from "./neo4j/claim-folder.mjs";
import { freePort } from "./neo4j/free-port.mjs";
import { prepareJavaServer, startJavaServer } from "./neo4j/java-server.mjs";
import { keepPassword } from "./neo4j/keep-password.mjs";

const USUAL_PORT = 7687;

await runMain(async () => {
  checkNodeVersion();
  loadDotEnv();
  await ensureInstalled();
  const { dataDir } = await readSettings();
  await checkDataDir(dataDir);
  const home = join(dataDir, "neo4j");
  const means = await prepareJavaServer();
  const release = await claimFolder(home);
  const password = await keepPassword(home);
  const ending = new AbortController();
  const end = () => ending.abort(new Failure("Ended before Neo4j was ready."));
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.once(signal, end);
  console.log("Starting Neo4j …");
  try {
    await runServer(means, { home, password, signal: ending.signal });
  } finally {
    await release();
  }
});

async function runServer(means, { home, password, signal }) {
  const port = await freePort(USUAL_PORT);
  const server = await startJavaServer(means, { home, password, port, signal });
  console.log(`
  Neo4j is ready. Set these three variables, or write them into .env, then start DiveTeacher:

NEO4J_URI=${server.uri}
NEO4J_USER=neo4j
NEO4J_PASSWORD=${password}

  Ctrl-C ends it; the graph stays in ${home}.
`);
  await server.exited;
}
