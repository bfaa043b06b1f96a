import { expect } from "@playwright/test";
import { estimateSchema } from "#lib/domain/api/operations.ts";
import { makeManual } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

test("a file is weighed before it is added, and nothing of it stays", async ({ api }) => {
  const manual = await makeManual(2, "devis");
  const before = await api.json("/api/stats");
  const weigh = async () =>
    estimateSchema.parse(await (await api.postFile(manual, "Devis.pdf", {}, "/api/estimate")).json());
  expect(await weigh()).toMatchObject({
    filename: "Devis.pdf",
    pages: 2,
    usage: { calls: 0, costUsd: 0 },
    duplicate: false,
    extractor: { kind: "lexicon", model: null },
    budgetUsd: null,
  });
  expect(await api.json("/api/stats")).toEqual(before);
  const { counts } = await api.ingest(manual, "Devis.pdf");
  expect(await weigh()).toMatchObject({ duplicate: true, pages: counts.pages, chunks: counts.chunks });
});

test("what can't be read is refused with the reason", async ({ api }) => {
  const refused = await api.postFile(new TextEncoder().encode("%PDF-1.7 rien"), "faux.pdf", {}, "/api/estimate");
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ code: "unreadable_document" });
});
