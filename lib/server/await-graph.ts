// Says at the start whether the graph's server is there; where it is not, says so once, and again when it is.

import type { Clock } from "#lib/clock/clock.ts";
import type { DocumentStore } from "#lib/documents/document-store.ts";
import { toAppError } from "#lib/domain/app-error.ts";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import type { Log } from "#lib/pipeline/ports.ts";

const HOW_TO_MOVE =
  "Neo4j holds nothing of the documents that are here. To take their graph there, end the app and run: npm run graph -- move --to neo4j";

const ASK_EVERY_MS = 5000;

interface Means {
  readonly graph: GraphStore;
  readonly documentStore: DocumentStore;
  readonly clock: Clock;
  readonly log: Log;
}

/** Resolves when the graph is there. Without it the app starts, takes uploads, and lets the work wait. */
export function awaitGraph({ clock, documentStore, graph, log }: Means, closing: AbortSignal): Promise<void> {
  if (graph.kind === "sqlite") return Promise.resolve();
  return new Promise((resolve) => {
    let said = "";
    let isAsking = false;
    const reach = async () => {
      await graph.ping();
      stop();
      log.write("info", "The graph is in Neo4j, and reached");
      resolve();
      if (await isElsewhere(graph, documentStore)) log.write("warn", HOW_TO_MOVE);
    };
    const tell = (error: unknown) => {
      const { message } = toAppError(error);
      if (message !== said) log.write("warn", `${message} Uploads are taken meanwhile.`);
      said = message;
    };
    const ask = async () => {
      if (isAsking) return;
      isAsking = true;
      await reach().catch(tell);
      isAsking = false;
    };
    const stop = clock.every(ASK_EVERY_MS, () => void ask());
    closing.addEventListener("abort", stop);
    void ask();
  });
}

/** Whether what was read here lies in another graph. */
async function isElsewhere(graph: GraphStore, documents: DocumentStore): Promise<boolean> {
  return (await graph.count()).chunks === 0 && (await documents.count()) > 0;
}
