// `npm run graph -- move --to neo4j|sqlite [--merge|--replace]` and `npm run graph -- rebuild`: the graph made from the kept ledger.
import { parseArgs } from "node:util";
import { isAppError } from "#lib/domain/app-error.ts";
import { Failure, runMain } from "./bootstrap/failure.mjs";
import { loadDotEnv } from "./bootstrap/machine.mjs";
import { moveGraph } from "./graph/move-graph.ts";
import { openLedger } from "./graph/open-ledger.ts";
import { rebuildGraph } from "./graph/rebuild-graph.ts";

const USAGE = `npm run graph -- move --to neo4j     from the embedded file to the server that NEO4J_URI names
npm run graph -- move --to sqlite    and back
                     … --replace     where the target holds a graph: the other one in its place
                     … --merge       or added to it
npm run graph -- rebuild             the graph that is in use, anew from what was read, without a model`;

await runMain(async () => {
  loadDotEnv();
  await runCommand(readArguments()).catch((error) => {
    throw isAppError(error) ? new Failure(error.message) : error;
  });
});

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { to: { type: "string" }, merge: { type: "boolean" }, replace: { type: "boolean" } },
    });
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

async function runCommand({ positionals: [command], values }: ReturnType<typeof readArguments>): Promise<void> {
  const { to } = values;
  const isMove = command === "move" && (to === "neo4j" || to === "sqlite");
  if (!isMove && command !== "rebuild") throw new Failure(`Say what to do:\n${USAGE}`);
  const means = await openLedger();
  try {
    await (isMove ? moveGraph(means, to, values) : rebuildGraph(means));
  } finally {
    await means.close();
  }
}
