import { describe, expect, test } from "vitest";
import type { Document } from "#lib/domain/document.ts";
import { newRun } from "#lib/domain/run.ts";
import type { RunEvent, RunEventBody } from "#lib/domain/run-event.ts";
import { NO_USAGE } from "#lib/domain/usage.ts";
import { applyDocumentNews, EMPTY_FEED } from "./document-feed.ts";
import { applyNews, applyRunEvent } from "./library-feed.ts";

const AT = "2026-01-01T10:00:00.000Z";

function makeDocument(id: string, change: Partial<Document> = {}): Document {
  return {
    id,
    filename: `${id}.pdf`,
    mediaType: "application/pdf",
    sizeBytes: 10,
    sha256: "0",
    collection: "default",
    metadata: {},
    createdAt: AT,
    title: id,
    language: null,
    run: newRun("r_1"),
    counts: { pages: 0, chunks: 0, entities: 0, facts: 0 },
    usage: NO_USAGE,
    seq: 1,
    ...change,
  };
}

function happen(seq: number, body: RunEventBody, documentId = "d_1"): RunEvent {
  return { seq, documentId, runId: "r_1", at: AT, ...body };
}

const saved: RunEventBody = {
  type: "chunk.saved",
  index: 0,
  chunkId: "c_1",
  rejected: 0,
  entities: 1,
  facts: 1,
  findings: [
    { kind: "entity", text: "Niveau 2", type: "Certification", quote: "Niveau 2", page: 1 },
    { kind: "fact", text: "20 m", type: "Certification", quote: "20 m", page: 1 },
  ],
  usage: NO_USAGE,
  done: 1,
  total: 2,
};

describe("the library", () => {
  test("an event that the snapshot holds changes nothing, a newer one does", () => {
    const document = makeDocument("d_1", { seq: 5 });
    expect(applyRunEvent(document, happen(5, { type: "run.started" }))).toBe(document);
    expect(applyRunEvent(document, happen(6, { type: "run.started" })).run.status).toBe("processing");
  });

  test("a document that is described shows its title", () => {
    const event = happen(2, { type: "document.described", title: "Plongeur Nitrox", language: "fr" });
    expect(applyRunEvent(makeDocument("d_1"), event)).toMatchObject({ title: "Plongeur Nitrox", language: "fr" });
  });

  test("a new document comes first, an older snapshot of a known one is left aside", () => {
    const old = makeDocument("d_1", { seq: 9 });
    const young = makeDocument("d_2", { createdAt: "2026-01-02T10:00:00.000Z" });
    const both = applyNews([old], { type: "document", document: young });
    expect(both.map(({ id }) => id)).toEqual(["d_2", "d_1"]);
    expect(applyNews(both, { type: "document", document: makeDocument("d_1", { seq: 3, title: "?" }) })).toBe(both);
  });

  test("what is deleted is gone, by either message", () => {
    const documents = [makeDocument("d_1"), makeDocument("d_2")];
    expect(applyNews(documents, { type: "deleted", documentId: "d_1" })).toHaveLength(1);
    expect(applyNews(documents, { type: "run", event: happen(2, { type: "document.deleted" }) })).toHaveLength(1);
  });
});

describe("one document", () => {
  test("findings come newest first, once", () => {
    const opened = applyDocumentNews(EMPTY_FEED, { type: "snapshot", document: makeDocument("d_1") });
    const once = applyDocumentNews(opened, { type: "run", event: happen(2, saved) });
    const twice = applyDocumentNews(once, { type: "run", event: happen(2, saved) });
    expect(twice.findings.map(({ text }) => text)).toEqual(["20 m", "Niveau 2"]);
    expect(twice.document?.counts.facts).toBe(1);
  });

  test("a new run starts with an empty list, a reconnection keeps it", () => {
    const opened = applyDocumentNews(EMPTY_FEED, { type: "snapshot", document: makeDocument("d_1") });
    const found = applyDocumentNews(opened, { type: "run", event: happen(2, saved) });
    expect(applyDocumentNews(found, { type: "snapshot", document: makeDocument("d_1") }).findings).toHaveLength(2);
    const other = makeDocument("d_1", { run: newRun("r_2") });
    expect(applyDocumentNews(found, { type: "snapshot", document: other }).findings).toEqual([]);
  });
});
