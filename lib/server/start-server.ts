// What happens once, when the server starts and when it is told to end.
import { allDocuments } from "#lib/documents/all-documents.ts";
import { getServices } from "./services.ts";

/** Resolves when unfinished runs are back in the queue. */
export async function startServer(): Promise<void> {
  const services = await getServices();
  await services.documents.finishRemovals();
  const known = new Set<string>();
  for await (const { id } of allDocuments(services.documentStore)) known.add(id);
  await services.files.sweep(known);
  await services.runs.resumeUnfinished();
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      services.close().catch((error: unknown) => services.logger.error({ err: error }, "The stores did not close"));
    });
  }
}
