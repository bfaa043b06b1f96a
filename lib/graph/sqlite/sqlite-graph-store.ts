// The embedded graph: one SQLite file, no server.
import type { EntityQuery, FactQuery } from "#lib/domain/api/knowledge.ts";
import type { DoubtQuery } from "#lib/domain/api/review.ts";
import type { Curation, CurationRequest } from "#lib/domain/curation.ts";
import type { GraphDocument, GraphQuery, GraphStore, ReadChunk } from "#lib/graph/graph-store.ts";
import { withPresentIds } from "#lib/graph/plan-curation.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { Database } from "#lib/sqlite/database.ts";
import { curate, keepCuration, undoCuration } from "./change/curate.ts";
import { refileNames } from "./change/refile-names.ts";
import { keepChunks, previewRemoval, removeChunk, removeDocument } from "./change/remove-document.ts";
import { saveChunks } from "./change/save-chunks.ts";
import { readFigures } from "./ledger/document-figures.ts";
import { listCurations } from "./ledger/read-curations.ts";
import { MIGRATIONS } from "./migrations.ts";
import { factsAbout, factsInPassages } from "./read/fact-candidates.ts";
import { findDoubts } from "./read/find-doubts.ts";
import { findEntities } from "./read/find-entities.ts";
import { findMentions } from "./read/find-mentions.ts";
import { readEntity } from "./read/read-entities.ts";
import { factsOfIds, findFacts } from "./read/read-facts.ts";
import { readGraph } from "./read/read-graph.ts";
import { searchPassages } from "./read/search-passages.ts";
import { streamChunks, streamDocuments, streamEntities, streamFacts } from "./read/stream-graph.ts";
import { verifyDocument } from "./read/verify-document.ts";

export class SqliteGraphStore implements GraphStore {
  readonly kind = "sqlite";
  readonly #db: Database;
  readonly #resolver: Resolver;
  readonly #closing = new AbortController();
  #filing: Promise<void> | null = null;

  /** `path` is absolute, or ":memory:". */
  constructor(path: string, resolver: Resolver) {
    this.#db = new Database(path, MIGRATIONS);
    this.#resolver = resolver;
    // Where it fails, whoever needs it next hears why.
    this.#filed().catch(() => {});
  }

  async ping(): Promise<void> {
    this.#db.get("SELECT 1");
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#filing?.catch(() => {});
    this.#db.close();
  }

  async saveDocument({ id, ...body }: GraphDocument): Promise<void> {
    const sql = "INSERT INTO documents (id, body) VALUES (?, ?) ON CONFLICT DO UPDATE SET body = excluded.body";
    this.#db.run(sql, id, JSON.stringify({ id, ...body }));
  }

  async saveChunks(chunks: readonly ReadChunk[]) {
    await this.#filed();
    return saveChunks(this.#db, this.#resolver, chunks);
  }

  async removeChunk(chunkId: string): Promise<void> {
    await this.#filed();
    removeChunk(this.#db, this.#resolver, chunkId);
  }

  async keepChunks(documentId: string, chunkIds: readonly string[]): Promise<void> {
    await this.#filed();
    await keepChunks(this.#db, this.#resolver, documentId, chunkIds);
  }

  async previewRemoval(documentId: string) {
    return previewRemoval(this.#db, documentId);
  }

  async removeDocument(documentId: string) {
    await this.#filed();
    return removeDocument(this.#db, this.#resolver, documentId);
  }

  async verifyDocument(documentId: string) {
    return verifyDocument(this.#db, documentId);
  }

  async curate(request: CurationRequest) {
    await this.#filed();
    const present = await withPresentIds(request, (id) => this.#presentId(id));
    return curate(this.#db, this.#resolver, present);
  }

  async keepCuration(curation: Curation) {
    await this.#filed();
    keepCuration(this.#db, this.#resolver, curation);
  }

  async undoCuration(curationId: string) {
    await this.#filed();
    return undoCuration(this.#db, this.#resolver, curationId);
  }

  async count() {
    const row = this.#db.get(
      `SELECT (SELECT count(*) FROM chunks) AS chunks, (SELECT count(*) FROM entities) AS entities,
         (SELECT facts FROM totals) AS facts`,
    );
    return { chunks: Number(row?.chunks), entities: Number(row?.entities), facts: Number(row?.facts) };
  }

  async countDocument(documentId: string) {
    return readFigures(this.#db, documentId);
  }

  async findEntities(query: EntityQuery) {
    return findEntities(this.#db, this.#resolver, query);
  }

  async readEntity(entityId: string) {
    return readEntity(this.#db, this.#resolver, this.#presentId(entityId));
  }

  async findDoubts(query: DoubtQuery) {
    await this.#filed();
    return findDoubts(this.#db, this.#resolver, query);
  }

  async findFacts(query: FactQuery) {
    return findFacts(this.#db, query.entity ? { ...query, entity: this.#presentId(query.entity) } : query);
  }

  async findMentions(documentId: string, page: number, limit: number) {
    return findMentions(this.#db, documentId, page, limit);
  }

  async readGraph(query: GraphQuery) {
    const present = (entityId: string) => this.#presentId(entityId);
    return readGraph(this.#db, {
      ...query,
      entity: query.entity && present(query.entity),
      expand: query.expand?.map(present),
    });
  }

  async searchPassages(text: string, limit: number) {
    return searchPassages(this.#db, text, limit);
  }

  async factsInPassages(chunkIds: readonly string[]) {
    return factsInPassages(this.#db, chunkIds);
  }

  async factsAbout(entityIds: readonly string[], limit: number) {
    return factsAbout(this.#db, entityIds, limit);
  }

  async readFacts(ids: readonly string[]) {
    return factsOfIds(this.#db, ids);
  }

  documents(documentId?: string) {
    return streamDocuments(this.#db, documentId);
  }

  chunks(documentId?: string) {
    return streamChunks(this.#db, documentId);
  }

  entities(documentId?: string) {
    return streamEntities(this.#db, documentId);
  }

  facts(documentId?: string) {
    return streamFacts(this.#db, documentId);
  }

  async *curations(documentId?: string) {
    yield* listCurations(this.#db, documentId);
  }

  /** Nothing is resolved before names are filed as this resolver looks for them; where that failed, the next one who asks tries again. */
  async #filed(): Promise<void> {
    this.#filing ??= refileNames(this.#db, this.#resolver, this.#closing.signal).catch((error: unknown) => {
      this.#filing = null;
      throw error;
    });
    await this.#filing;
  }

  /** An id that was an entity's before its name became another one's leads to that one. */
  #presentId(entityId: string): string {
    if (this.#db.get("SELECT 1 FROM entities WHERE id = ?", entityId)) return entityId;
    const row = this.#db.get("SELECT entity_id FROM names WHERE own_id = ?", entityId);
    return row?.entity_id ? String(row.entity_id) : entityId;
  }
}
