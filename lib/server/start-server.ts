// What happens once, when the server starts and when it is told to end.
import { allDocuments } from "#lib/documents/all-documents.ts";
import { awaitGraph } from "./await-graph.ts";
import { getServices, type Services } from "./services.ts";

/** Resolves when unfinished runs are back in the queue; ends the process, with the reason, where it can't start. */
export async function startServer(): Promise<void> {
  try {
    await openServer();
  } catch (error) {
    // Next would go on without what it could not start; nobody is served by that.
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

async function openServer(): Promise<void> {
  const services = await getServices();
  await finishRemovals(services);
  const known = new Set<string>();
  for await (const { id } of allDocuments(services.documentStore)) known.add(id);
  await services.files.sweep(known);
  await services.runs.resumeUnfinished();
  // A window that is closed says SIGHUP.
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.once(signal, () => void endServer(services));
}

/** Where the graph is on a server, that may come later: nothing waits for it. */
async function finishRemovals({ closing, documents, logger, ...means }: Services): Promise<void> {
  const finished = awaitGraph(means, closing).then(() => documents.finishRemovals());
  if (means.graph.kind === "sqlite") return finished;
  finished.catch((error: unknown) => logger.error({ err: error }, "Removals are not finished yet"));
}

/** Ends the process when all is stored. Next would wait for every open page to go away by itself. */
async function endServer({ close, logger }: Services): Promise<void> {
  try {
    await close();
    process.exit(0);
  } catch (error) {
    logger.error({ err: error }, "The stores did not close");
    process.exit(1);
  }
}
