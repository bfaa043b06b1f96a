// A graph made from the kept ledger, without a model: what every saved chunk says is said to the store again.
import { allDocuments } from "#lib/documents/all-documents.ts";
import type { ContentStore } from "#lib/documents/content-store.ts";
import type { DocumentStore } from "#lib/documents/document-store.ts";
import type { StoredDocument } from "#lib/domain/document.ts";
import type { Checkpoints } from "#lib/runs/checkpoints.ts";
import type { DocumentStates } from "#lib/runs/document-states.ts";
import type { GraphStore, ReadChunk } from "./graph-store.ts";
import { toGraphDocument } from "./to-graph-document.ts";

export interface Ledger {
  readonly documents: Pick<DocumentStore, "list">;
  readonly states: Pick<DocumentStates, "read">;
  readonly content: Pick<ContentStore, "readChunks">;
  readonly checkpoints: Pick<Checkpoints, "chunks" | "readKnowledge">;
}

export interface ReplayProgress {
  readonly done: number;
  readonly total: number;
}

interface Replaying {
  readonly isAnew: boolean;
  /** Chunks of a document that are saved together: much of what a save costs is the same for one and for many. */
  readonly chunksAtOnce?: number;
}

/**
 * Says how far it is after each save. Chunks that the store holds already are passed over, so that one that was cut
 * off goes on; with `isAnew` they are taken out first.
 */
export async function* replayLedger(
  ledger: Ledger,
  graph: GraphStore,
  { chunksAtOnce = 25, isAnew }: Replaying,
): AsyncGenerator<ReplayProgress> {
  let total = 0;
  for await (const { id } of allDocuments(ledger.documents)) total += (await savedIndexes(ledger, id)).size;
  let done = 0;
  for await (const document of allDocuments(ledger.documents)) {
    // A model's decision goes with what it is about: here that comes back at once, and nobody is asked again.
    const curations = isAnew ? await Array.fromAsync(graph.curations(document.id)) : [];
    if (isAnew) await graph.removeDocument(document.id);
    for await (const saved of replayDocument({ ledger, graph, chunksAtOnce }, document)) {
      done += saved;
      yield { done, total };
    }
    for (const curation of curations) await graph.keepCuration(curation);
  }
}

interface Means {
  readonly ledger: Ledger;
  readonly graph: GraphStore;
  readonly chunksAtOnce: number;
}

/** Says of how many chunks it is done with, each time. */
async function* replayDocument(means: Means, document: StoredDocument): AsyncGenerator<number> {
  const { chunksAtOnce, graph, ledger } = means;
  const saved = await savedIndexes(ledger, document.id);
  if (saved.size === 0) return;
  await graph.saveDocument(toGraphDocument(document, await ledger.states.read(document.id)));
  const present = new Set<string>();
  for await (const { id } of graph.chunks(document.id)) present.add(id);
  const chunks = (await ledger.content.readChunks(document.id)).filter(({ index }) => saved.has(index));
  for (let from = 0; from < chunks.length; from += chunksAtOnce) {
    const some = chunks.slice(from, from + chunksAtOnce);
    const read: ReadChunk[] = [];
    for (const chunk of some.filter(({ id }) => !present.has(id))) {
      const knowledge = await ledger.checkpoints.readKnowledge(document.id, chunk.index);
      if (knowledge) read.push([chunk, knowledge]);
    }
    if (read.length > 0) await graph.saveChunks(read);
    yield some.length;
  }
}

async function savedIndexes({ checkpoints }: Ledger, documentId: string): Promise<ReadonlySet<number>> {
  const chunks = await checkpoints.chunks(documentId);
  return new Set(chunks.filter(({ status }) => status === "saved").map(({ index }) => index));
}
