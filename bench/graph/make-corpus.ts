// Documents without end that speak of things by name, as courses do: some things come up everywhere, most in one document.
import type { Chunk } from "#lib/domain/chunk.ts";
import { DIVE_ONTOLOGY } from "#lib/domain/dive-ontology.ts";
import type { StoredDocument } from "#lib/domain/document.ts";
import type { ChunkKnowledge, Claim } from "#lib/domain/knowledge.ts";
import { makeName, type Named } from "../resolution/make-names.ts";

const PREDICATES = DIVE_ONTOLOGY.predicates.map(({ name }) => name);

export const FACTS_A_CHUNK = 20;
export const CHUNKS_A_DOCUMENT = 50;
/** Half of a chunk's names are those that every document uses, the first of them the most. */
const COMMON_NAMES = 3000;
/** The document's own. */
const OWN_NAMES = 150;

export interface MadeDocument {
  readonly document: StoredDocument;
  readonly chunks: readonly (readonly [Chunk, ChunkKnowledge])[];
}

/** The document of this number, always the same. */
export function makeDocument(number: number): MadeDocument {
  const chunks = Array.from({ length: CHUNKS_A_DOCUMENT }, (_, index) => makeChunk(number, index));
  return { document: makeFile(number), chunks };
}

export function makeFile(number: number): StoredDocument {
  const id = documentIdOf(number);
  const file = { filename: `${id}.pdf`, mediaType: "application/pdf", sizeBytes: 1, sha256: id } as const;
  return { id, ...file, collection: "default", metadata: {}, createdAt: "2026-01-01T00:00:00.000Z" };
}

export function documentIdOf(number: number): string {
  return `d_bench${String(number).padStart(6, "0")}`;
}

export function chunkIdOf(number: number, index: number): string {
  return `c_${documentIdOf(number).slice(2)}_${index}`;
}

function makeChunk(number: number, index: number): readonly [Chunk, ChunkKnowledge] {
  const documentId = documentIdOf(number);
  const id = chunkIdOf(number, index);
  const names = namesOf(number, index);
  const sentences = names.map(({ name }, at) => `On voit ${name} avant la mise à l’eau, puis au retour, palier ${at}.`);
  const place = { documentId, index, pageStart: index + 1, pageEnd: index + 1 };
  const evidenceAt = (at: number) => ({
    documentId,
    chunkId: id,
    page: index + 1,
    quote: sentences[at] ?? "",
    boxes: [{ page: index + 1, x: 0.1, y: at / 20, width: 0.8, height: 0.02 }],
  });
  const mentions = names.map((named, at) => ({ ...named, aliases: [], evidence: evidenceAt(at) }));
  const claims = names.map((subject, at): Claim => {
    const object = at % 4 === 3 ? null : (names[(at + 1) % names.length] ?? null);
    const metres = index + at;
    const value = object ? null : { text: `${metres} m`, number: metres, unit: "m", comparator: "<=" as const };
    const predicate = PREDICATES[(number + index + at) % PREDICATES.length] ?? "USES";
    const statement = `${subject.name} ${predicate} ${object?.name ?? value?.text}`;
    return { subject, predicate, object, value, statement, evidence: evidenceAt(at) };
  });
  const chunk = { id, ...place, text: sentences.join(" "), headings: ["Partie"], tokens: 500, spans: [] };
  return [chunk, { mentions, claims, rejected: 0 }];
}

/** Own names and common ones by turns. */
function namesOf(number: number, index: number): Named[] {
  return Array.from({ length: FACTS_A_CHUNK }, (_, at) => {
    if (at % 2 === 0) return makeName(COMMON_NAMES + number * OWN_NAMES + ((index * 7 + at * 3) % OWN_NAMES));
    const spread = (((number * 7919 + index * 104729 + at * 1299709) >>> 0) % 10_007) / 10_007;
    return makeName(Math.floor(COMMON_NAMES * spread ** 3));
  });
}
