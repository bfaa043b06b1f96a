// What the exams of the graph ports save: a small document, and the parts to make others of.
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge, Claim, Mention } from "#lib/domain/knowledge.ts";
import type { EntityType, Predicate } from "#lib/domain/ontology.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { exportJson } from "../export/export-json.ts";
import type { GraphDocument, GraphStore } from "../graph-store.ts";

export function newGraphDocument(id: string): GraphDocument {
  const file = { filename: `${id}.pdf`, mediaType: "application/pdf", sizeBytes: 1, sha256: id } as const;
  return { id, ...file, metadata: {}, title: `Titre ${id}`, language: "fr" };
}

export function newChunk(documentId: string, index: number, text: string): Chunk {
  const half = text.length >> 1;
  const box = (page: number) => ({ page, x: 0.1, y: 0.2, width: 0.5, height: 0.02 });
  const spans = [
    { start: 0, end: half, box: box(index + 1) },
    { start: half, end: text.length, box: box(index + 2) },
  ];
  const place = { documentId, index, pageStart: index + 1, pageEnd: index + 2 };
  return { id: `c_${documentId.slice(2)}_${index}`, ...place, text, headings: ["Partie"], tokens: 10, spans };
}

export function evidenceIn(chunk: Chunk, quote: string) {
  return { documentId: chunk.documentId, chunkId: chunk.id, page: chunk.pageStart, quote, boxes: [] };
}

export function mention(chunk: Chunk, name: string, type: EntityType, aliases: string[] = []): Mention {
  return { name, type, aliases, evidence: evidenceIn(chunk, name) };
}

export type Named = readonly [name: string, type: EntityType];

export function claim(chunk: Chunk, subject: Named, predicate: Predicate, object: Named | number): Claim {
  const ref = ([name, type]: Named) => ({ name, type });
  const value =
    typeof object === "number" ? { text: `${object} m`, number: object, unit: "m", comparator: "<=" as const } : null;
  const shown = typeof object === "number" ? `${object} m` : object[0];
  return {
    subject: ref(subject),
    predicate,
    object: typeof object === "number" ? null : ref(object),
    value,
    statement: `${subject[0]} ${predicate} ${shown}`,
    evidence: evidenceIn(chunk, subject[0]),
  };
}

export async function exportText(graph: GraphStore, documentId?: string): Promise<string> {
  return (await Array.fromAsync(exportJson(graph, documentId))).join("");
}

export const N2 = ["Plongeur Zêta Confirmé", "Certification"] as const;
export const BUOY = ["gonfleur d’essai", "Equipment"] as const;
export const STOP = ["arrêt de contrôle", "Procedure"] as const;

/** Doubtful: the same words, as a verb and as a noun. */
export const SORTIE = ["planifier la sortie", "planification de la sortie"] as const;

/** Two chunks of a document: names, an acronym, a fact between entities and a measured one. */
export function sampleChunks(documentId: string): [Chunk, ChunkKnowledge][] {
  const first = newChunk(documentId, 0, "Le Plongeur Zêta Confirmé (PZC) utilise un gonfleur d’essai.");
  const second = newChunk(documentId, 1, "L’arrêt de contrôle du Plongeur Zêta Confirmé se fait avant 20 m.");
  return [
    [
      first,
      {
        mentions: [mention(first, N2[0], N2[1], ["PZC"]), mention(first, BUOY[0], BUOY[1])],
        claims: [claim(first, N2, "USES", BUOY)],
        rejected: 0,
      },
    ],
    [
      second,
      {
        mentions: [mention(second, STOP[0], STOP[1]), mention(second, N2[0], N2[1])],
        claims: [claim(second, N2, "REQUIRES", STOP), claim(second, STOP, "LIMITED_TO", 20)],
        rejected: 0,
      },
    ],
  ];
}

export async function saveDocument(
  graph: GraphStore,
  id: string,
  chunks: readonly [Chunk, ChunkKnowledge][],
): Promise<void> {
  await graph.saveDocument(newGraphDocument(id));
  for (const read of chunks) await graph.saveChunks([read]);
}

/** A document of one chunk that names these, and says nothing of them. */
export async function sayNames(
  graph: GraphStore,
  id: string,
  names: readonly string[],
  type: EntityType = "Certification",
): Promise<void> {
  const chunk = newChunk(id, 0, names.join(", "));
  const mentions = names.map((name) => mention(chunk, name, type));
  await saveDocument(graph, id, [[chunk, { mentions, claims: [], rejected: 0 }]]);
}

/** Rules of before a lexicon was there. */
export class OlderResolver extends NamesResolver {
  constructor() {
    const nothing = () => [];
    const meaningOf = (words: readonly string[]) => words.join(" ");
    const lookup = { digest: "older", findFolded: nothing, meaningOf, findByMeaning: nothing };
    super({ ...lookup, languageOf: () => null, hasWord: () => false });
  }
}

/** One thing, as the lexicon knows. */
export const TRANSLATED = ["palier de sécurité", "safety stop"] as const;
