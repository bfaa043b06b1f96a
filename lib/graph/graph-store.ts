// The port of the knowledge graph. It speaks domain words only; every adapter passes the same contract suite.
import type { Deletion } from "#lib/domain/api/documents.ts";
import type {
  EntityDetail,
  EntityPage,
  EntityQuery,
  FactQuery,
  GraphView,
  PageMention,
  Passage,
} from "#lib/domain/api/knowledge.ts";
import type { DoubtPage, DoubtQuery } from "#lib/domain/api/review.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { Curation, CurationRequest } from "#lib/domain/curation.ts";
import type { StoredDocument } from "#lib/domain/document.ts";
import type { Entity } from "#lib/domain/entity.ts";
import type { Evidence } from "#lib/domain/evidence.ts";
import type { Fact } from "#lib/domain/fact.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";

/** What the graph keeps of a document: all that says the same wherever, whenever and in whatever order it is kept. */
export type GraphDocument = Omit<StoredDocument, "createdAt" | "collection"> & {
  readonly title: string;
  readonly language: string | null;
  /** Neither time nor collection gets in, not even by a spread that the compiler would let pass. */
  readonly createdAt?: never;
  readonly collection?: never;
};

export type GraphChunk = Omit<Chunk, "spans">;
/** A chunk with what was read out of it. */
export type ReadChunk = readonly [chunk: Chunk, knowledge: ChunkKnowledge];
export type GraphEntity = Omit<Entity, "mentionCount" | "documentCount"> & { readonly mentions: readonly Evidence[] };

export interface GraphQuery {
  readonly entity?: string | undefined;
  /** Only what this document says. */
  readonly document?: string | undefined;
  /** Entities whose neighbours are shown too, the most mentioned 200 of each; they come on top of `limit`. */
  readonly expand?: readonly string[] | undefined;
  readonly depth: number;
  readonly limit: number;
}

/** A fact as far as it is weighed against a text. */
export interface FactCandidate {
  readonly id: string;
  readonly subjectId: string;
  /** Every name of both ends. */
  readonly names: readonly string[];
  readonly statement: string;
}

export interface GraphStore {
  readonly kind: "sqlite" | "neo4j";
  /** Rejects with `unavailable` where the graph can't be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;

  saveDocument(document: GraphDocument): Promise<void>;
  /**
   * Replaces what the chunks say, in one transaction, and resolves again every name that this touches: the graph then
   * equals one made of the ledger's present statements in any order. They are of one document, and at least one.
   * Resolves to what the whole document has.
   */
  saveChunks(chunks: readonly ReadChunk[]): Promise<{ entities: number; facts: number }>;
  removeChunk(chunkId: string): Promise<void>;
  /** Removes the document's chunks that are not among these. */
  keepChunks(documentId: string, chunkIds: readonly string[]): Promise<void>;
  /** What removing the document would remove: its chunks, and the entities and facts that nothing else holds. */
  previewRemoval(documentId: string): Promise<Deletion>;
  removeDocument(documentId: string): Promise<Deletion>;
  /** What of the document is stored, and how many of its quotes are not in their chunk's text. */
  verifyDocument(documentId: string): Promise<{ chunks: number; evidence: number; lostEvidence: number }>;

  /** Keeps a decision about an entity and applies it. Rejects with `not_found` or `invalid_request`. */
  curate(request: CurationRequest): Promise<Curation>;
  /**
   * Keeps a decision of another store under the id that it has there, and applies it; what is kept under that id stays.
   * Rejects with `invalid_request` where no store gives such an id.
   */
  keepCuration(curation: Curation): Promise<void>;
  /** Forgets a decision: the graph is then as if it had never been made. Rejects with `not_found`. */
  undoCuration(curationId: string): Promise<Curation>;

  count(): Promise<{ chunks: number; entities: number; facts: number }>;
  countDocument(documentId: string): Promise<{ entities: number; facts: number }>;
  findEntities(query: EntityQuery): Promise<EntityPage>;
  /** By its id, or by the id of any name that has become part of it. */
  readEntity(entityId: string): Promise<EntityDetail | null>;
  /** Pairs of entities that may be one, likeliest first; what was decided about is not among them. */
  findDoubts(query: DoubtQuery): Promise<DoubtPage>;
  findFacts(query: FactQuery): Promise<{ facts: readonly Fact[]; nextCursor: string | null }>;
  /** The entities that this page names, as it names them, in reading order; those that are hidden are left out. */
  findMentions(documentId: string, page: number, limit: number): Promise<readonly PageMention[]>;
  readGraph(query: GraphQuery): Promise<GraphView>;
  searchPassages(text: string, limit: number): Promise<readonly Omit<Passage, "filename">[]>;
  /** All facts that these passages prove, in no order. */
  factsInPassages(chunkIds: readonly string[]): Promise<readonly FactCandidate[]>;
  /** The first `limit` facts by id of those whose subject is one of these entities. */
  factsAbout(entityIds: readonly string[], limit: number): Promise<readonly FactCandidate[]>;
  /** In order of id, without those that are not there. */
  readFacts(ids: readonly string[]): Promise<readonly Fact[]>;

  /**
   * The whole graph, or what one document says, each in order of id. Of one document the entities have no summary: it may
   * tell what only others say.
   */
  documents(documentId?: string): AsyncIterable<GraphDocument>;
  chunks(documentId?: string): AsyncIterable<GraphChunk>;
  entities(documentId?: string): AsyncIterable<GraphEntity>;
  facts(documentId?: string): AsyncIterable<Fact>;
  curations(documentId?: string): AsyncIterable<Curation>;
}
