// How soon after the upload's answer does the first step begin, and does the server stay quick while it works?
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { RunEvent } from "#lib/domain/run-event.ts";
import { isTerminal } from "#lib/domain/run-event.ts";
import type { Services } from "#lib/server/services.ts";
import { addDocument, benchDocuments, openBenchServices } from "./bench-documents.ts";
import type { Figure } from "./figure.ts";

const NS_PER_MS = 1e6;

export async function measure(): Promise<readonly Figure[]> {
  const services = await openBenchServices();
  const documents = await benchDocuments(5, 60);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const startMs: number[] = [];
  const ended = documents.map(async (document) => {
    const first = Promise.withResolvers<void>();
    const last = Promise.withResolvers<void>();
    const id = await addDocument(services, document);
    const answeredMs = performance.now();
    await watch(services, id, (event) => {
      if (event.type === "step.started") first.resolve();
      if (isTerminal(event)) last.resolve();
    });
    await first.promise;
    startMs.push(performance.now() - answeredMs);
    await last.promise;
  });
  await Promise.all(ended);
  delay.disable();
  await services.close();
  return [
    {
      name: "slowest of five documents from the upload's answer to the first step",
      measured: Math.max(...startMs) / 1000,
      unit: "s",
      reference: null,
      goal: { comparator: "<", value: 1 },
    },
    {
      name: "event-loop delay, 99th percentile, while five documents are processed",
      measured: delay.percentile(99) / NS_PER_MS,
      unit: "ms",
      reference: null,
      goal: { comparator: "<", value: 50 },
    },
  ];
}

/** What was there already and what comes. */
async function watch(services: Services, documentId: string, see: (event: RunEvent) => void): Promise<void> {
  services.runLog.subscribe((events) => events.filter((event) => event.documentId === documentId).forEach(see));
  for (const event of await services.runLog.read({ documentId, after: 0 })) see(event);
}
