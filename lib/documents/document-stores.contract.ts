// What every catalogue of documents and every store of their content must do.
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { StoredDocument } from "#lib/domain/document.ts";
import type { Page } from "#lib/domain/page.ts";
import { allDocuments } from "./all-documents.ts";
import type { ContentStore } from "./content-store.ts";
import type { DocumentStore } from "./document-store.ts";

function newDocument(id: string, collection = "default"): StoredDocument {
  const metadata = JSON.parse('{"__proto__":{"polluted":true},"user_id":"u1"}');
  return {
    id,
    filename: `${id} #1 — 50%.pdf`,
    mediaType: "application/pdf",
    sizeBytes: 10,
    sha256: "ab",
    collection,
    metadata,
    createdAt: "2026-01-01T00:00:00.000Z",
  };
}

function newPage(number: number, text: string): Page {
  const box = { page: number, x: 0, y: 0, width: 1, height: 0.1 };
  const block = { kind: "paragraph", text, page: number, spans: [{ start: 0, end: text.length, box }] } as const;
  return { number, width: 595, height: 842, blocks: [{ ...block, spans: [...block.spans] }], hasText: true };
}

function newChunk(index: number): Chunk {
  const place = { documentId: "d_a", index, pageStart: 1, pageEnd: 1 };
  return { id: `c_a_${index}`, ...place, text: "Texte", headings: ["Titre"], tokens: 2, spans: [] };
}

export function testDocumentStore(name: string, open: () => Promise<DocumentStore>): void {
  describe(`document store: ${name}`, () => {
    test("adds a document once and gives it back as it was", async () => {
      const store = await open();
      expect(await store.add(newDocument("d_a"))).toBe(true);
      expect(await store.add({ ...newDocument("d_a"), filename: "other.pdf" })).toBe(false);
      const read = await store.read("d_a");
      expect(read?.filename).toBe("d_a #1 — 50%.pdf");
      expect(read?.metadata.user_id).toBe("u1");
      expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
      expect(await store.read("d_b")).toBeNull();
    });

    test("lists the newest first, page by page, without loss or repeat while documents come and go", async () => {
      const store = await open();
      for (const id of ["d_1", "d_2", "d_3", "d_4"]) await store.add(newDocument(id));
      const first = await store.list({ limit: 2 });
      expect(first.documents.map((document) => document.id)).toEqual(["d_4", "d_3"]);
      await store.add(newDocument("d_5"));
      await store.remove("d_2");
      const second = await store.list({ limit: 2, cursor: first.nextCursor ?? "" });
      expect(second.documents.map((document) => document.id)).toEqual(["d_1"]);
      expect(second.nextCursor).toBeNull();
      expect(await store.count()).toBe(4);
    });

    test("filters by collection and by ids", async () => {
      const store = await open();
      await store.add(newDocument("d_1", "niveau-1"));
      await store.add(newDocument("d_2"));
      const ids = async (query: object) => (await store.list({ limit: 10, ...query })).documents.map(({ id }) => id);
      expect(await ids({ collection: "niveau-1" })).toEqual(["d_1"]);
      expect(await ids({ ids: ["d_2", "d_9"] })).toEqual(["d_2"]);
      expect(await ids({ ids: [] })).toEqual([]);
    });

    test("moves a document to another collection, at its place in the list", async () => {
      const store = await open();
      for (const id of ["d_1", "d_2"]) await store.add(newDocument(id));
      expect(await store.move("d_1", 'Niveau 1 "été"')).toBe(true);
      expect(await store.move("d_9", "nowhere")).toBe(false);
      expect(await store.read("d_1")).toMatchObject({ filename: "d_1 #1 — 50%.pdf", metadata: { user_id: "u1" } });
      const { documents } = await store.list({ limit: 10 });
      expect(documents.map(({ id, collection }) => [id, collection])).toEqual([
        ["d_2", "default"],
        ["d_1", 'Niveau 1 "été"'],
      ]);
      expect((await store.list({ limit: 10, collection: "default" })).documents).toHaveLength(1);
    });

    test("walks through all documents", async () => {
      const store = await open();
      for (let index = 0; index < 450; index++) await store.add(newDocument(`d_${index}`));
      const seen = new Set<string>();
      for await (const { id } of allDocuments(store)) seen.add(id);
      expect(seen.size).toBe(450);
    });
  });
}

export function testContentStore(name: string, open: () => Promise<ContentStore>): void {
  describe(`content store: ${name}`, () => {
    test("staged pages replace the document's pages all at once", async () => {
      const store = await open();
      await store.stagePages("d_a", [newPage(1, "un"), newPage(2, "deux")]);
      expect(await store.countPages("d_a")).toBe(0);
      await store.commitPages("d_a");
      await store.stagePages("d_a", [newPage(1, "neuf")]);
      expect((await store.readPages("d_a", 1, 10)).map((page) => page.blocks[0]?.text)).toEqual(["un", "deux"]);
      await store.commitPages("d_a");
      expect(await store.readPages("d_a", 1, 10)).toEqual([newPage(1, "neuf")]);
    });

    test("discarded pages leave no trace", async () => {
      const store = await open();
      await store.stagePages("d_a", [newPage(1, "un")]);
      await store.discardStagedPages("d_a");
      await store.commitPages("d_a");
      expect(await store.countPages("d_a")).toBe(0);
    });

    test("reads the chunks of a long document in order, while others have their turn", async () => {
      const store = await open();
      const chunks = Array.from({ length: 120 }, (_, index) => newChunk(index));
      await store.replaceChunks("d_a", chunks);
      const reading = store.readChunks("d_a");
      const others = setImmediate("others");
      expect(await Promise.race([reading, others])).toBe("others");
      expect(await reading).toEqual(chunks);
    });

    test("replaces chunks as a whole and removes all of a document alone", async () => {
      const store = await open();
      await store.replaceChunks("d_a", [newChunk(0), newChunk(1), newChunk(2)]);
      await store.replaceChunks("d_a", [newChunk(0), newChunk(1)]);
      await store.stagePages("d_b", [newPage(1, "autre")]);
      await store.commitPages("d_b");
      expect(await store.readChunks("d_a")).toEqual([newChunk(0), newChunk(1)]);
      expect(await store.countChunks("d_a")).toBe(2);
      await store.remove("d_a");
      expect(await store.readChunks("d_a")).toEqual([]);
      expect(await store.countPages("d_b")).toBe(1);
    });
  });
}
