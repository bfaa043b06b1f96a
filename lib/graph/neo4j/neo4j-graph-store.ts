// The graph in Neo4j. Nothing is asked of the server before the first need: the app starts without it.
import PQueue from "p-queue";
import type { EntityQuery, FactQuery } from "#lib/domain/api/knowledge.ts";
import type { DoubtQuery } from "#lib/domain/api/review.ts";
import type { Curation, CurationRequest } from "#lib/domain/curation.ts";
import type { GraphDocument, GraphQuery, GraphStore, ReadChunk } from "#lib/graph/graph-store.ts";
import { withPresentIds } from "#lib/graph/plan-curation.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { curate, keepCuration, undoCuration } from "./change/curate.ts";
import { refileNames } from "./change/refile-names.ts";
import { keepChunks, removeChunk, removeDocument, saveChunks } from "./change/write-chunks.ts";
import { Bolt, type Neo4jAccess } from "./connection/bolt.ts";
import { withinTime } from "./connection/within-time.ts";
import { countDocument, previewRemoval, verifyDocument } from "./ledger/count-document.ts";
import { saveDocument } from "./ledger/documents.ts";
import { readState } from "./ledger/graph-state.ts";
import { migrate } from "./migrate.ts";
import { factsAbout, factsInPassages } from "./read/fact-candidates.ts";
import { findDoubts } from "./read/find-doubts.ts";
import { findEntities } from "./read/find-entities.ts";
import { findMentions } from "./read/find-mentions.ts";
import { presentId, readEntity } from "./read/read-entity.ts";
import { factsOfIds, findFacts } from "./read/read-facts.ts";
import { readGraph } from "./read/read-graph.ts";
import { searchPassages } from "./read/search-passages.ts";
import { streamChunks, streamCurations, streamDocuments, streamEntities, streamFacts } from "./read/stream-graph.ts";

const PING_WITHIN_MS = 2000;
/** A server that says nothing does not hold up the end. */
const CLOSE_WITHIN_MS = 5000;

export class Neo4jGraphStore implements GraphStore {
  readonly kind = "neo4j";
  readonly #bolt: Bolt;
  readonly #resolver: Resolver;
  /** Writers take turns on the server; waiting here, they hold no connection and no time limit runs. */
  readonly #turns = new PQueue({ concurrency: 1 });
  #migrated: Promise<void> | null = null;

  constructor(access: Neo4jAccess, resolver: Resolver) {
    this.#bolt = new Bolt(access);
    this.#resolver = resolver;
  }

  async ping(): Promise<void> {
    await withinTime(PING_WITHIN_MS, this.count());
  }

  async close(): Promise<void> {
    await withinTime(CLOSE_WITHIN_MS, this.#turns.onIdle()).catch(() => {});
    await this.#bolt.close();
  }

  async saveDocument(document: GraphDocument): Promise<void> {
    const bolt = await this.#ready();
    await this.#turns.add(() => saveDocument(bolt, document));
  }

  async saveChunks(chunks: readonly ReadChunk[]) {
    const writer = await this.#writer();
    return this.#turns.add(() => saveChunks(writer, chunks));
  }

  async removeChunk(chunkId: string): Promise<void> {
    const writer = await this.#writer();
    await this.#turns.add(() => removeChunk(writer, chunkId));
  }

  async keepChunks(documentId: string, chunkIds: readonly string[]): Promise<void> {
    const writer = await this.#writer();
    await this.#turns.add(() => keepChunks(writer, documentId, chunkIds));
  }

  async previewRemoval(documentId: string) {
    return previewRemoval(await this.#ready(), documentId);
  }

  async removeDocument(documentId: string) {
    const writer = await this.#writer();
    return this.#turns.add(() => removeDocument(writer, documentId));
  }

  async verifyDocument(documentId: string) {
    return verifyDocument(await this.#ready(), documentId);
  }

  async curate(request: CurationRequest) {
    const writer = await this.#writer();
    return this.#turns.add(async () =>
      curate(writer, await withPresentIds(request, (id) => presentId(writer.bolt, id))),
    );
  }

  async keepCuration(curation: Curation) {
    const writer = await this.#writer();
    return this.#turns.add(() => keepCuration(writer, curation));
  }

  async undoCuration(curationId: string) {
    const writer = await this.#writer();
    return this.#turns.add(() => undoCuration(writer, curationId));
  }

  async count() {
    const { chunks, entities, facts } = await readState(await this.#ready());
    return { chunks, entities, facts };
  }

  async countDocument(documentId: string) {
    return countDocument((await this.#ready()).read, documentId);
  }

  async findEntities(query: EntityQuery) {
    return findEntities(await this.#ready(), this.#resolver, query);
  }

  async readEntity(entityId: string) {
    return readEntity(await this.#ready(), this.#resolver, entityId);
  }

  async findDoubts(query: DoubtQuery) {
    return findDoubts(await this.#ready(), this.#resolver, query);
  }

  async findFacts(query: FactQuery) {
    const bolt = await this.#ready();
    return findFacts(bolt, query.entity ? { ...query, entity: await presentId(bolt, query.entity) } : query);
  }

  async findMentions(documentId: string, page: number, limit: number) {
    return findMentions(await this.#ready(), documentId, page, limit);
  }

  async readGraph(query: GraphQuery) {
    const bolt = await this.#ready();
    const { entity, expand = [] } = query;
    return readGraph(bolt, {
      ...query,
      entity: entity && (await presentId(bolt, entity)),
      expand: await Promise.all(expand.map((id) => presentId(bolt, id))),
    });
  }

  async searchPassages(text: string, limit: number) {
    return searchPassages(await this.#ready(), text, limit);
  }

  async factsInPassages(chunkIds: readonly string[]) {
    return factsInPassages(await this.#ready(), chunkIds);
  }

  async factsAbout(entityIds: readonly string[], limit: number) {
    return factsAbout(await this.#ready(), entityIds, limit);
  }

  async readFacts(ids: readonly string[]) {
    return factsOfIds(await this.#ready(), ids);
  }

  async *documents(documentId?: string) {
    yield* streamDocuments(await this.#ready(), documentId);
  }

  async *chunks(documentId?: string) {
    yield* streamChunks(await this.#ready(), documentId);
  }

  async *entities(documentId?: string) {
    yield* streamEntities(await this.#ready(), documentId);
  }

  async *facts(documentId?: string) {
    yield* streamFacts(await this.#ready(), documentId);
  }

  async *curations(documentId?: string) {
    yield* streamCurations(await this.#ready(), documentId);
  }

  async #writer() {
    return { bolt: await this.#ready(), resolver: this.#resolver };
  }

  /** The schema is brought up to date once; where that failed, the next one who asks tries again. */
  async #ready(): Promise<Bolt> {
    this.#migrated ??= this.#prepare().catch((error: unknown) => {
      this.#migrated = null;
      throw error;
    });
    await this.#migrated;
    return this.#bolt;
  }

  async #prepare(): Promise<void> {
    await migrate(this.#bolt);
    await refileNames(this.#bolt, this.#resolver);
  }
}
