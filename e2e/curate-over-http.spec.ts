import { expect } from "@playwright/test";
import { unzipSync } from "fflate";
import { EXPORT_FORMATS, entityPageSchema } from "#lib/domain/api/knowledge.ts";
import type { ApiClient } from "./fixtures/api-client.ts";
import { makeManual } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

async function findIn(api: ApiClient, documentId: string) {
  return entityPageSchema.parse(await api.json(`/api/entities?document=${documentId}&limit=200`)).entities;
}

test("what people decide about entities lasts, and can be taken back", async ({ api }) => {
  const { id } = await api.ingest(await makeManual(2, "curation"), "curation.pdf");
  const before = await (await api.fetch("/api/export")).text();
  const [first, second, third] = await findIn(api, id);
  if (!first || !second || !third) throw new Error("The manual gave fewer than three entities.");

  const renamed = await api.send("PATCH", `/api/entities/${first.id}`, { name: "Nom du club", type: "Other" });
  expect(renamed.status).toBe(200);
  const { curations: edits } = (await renamed.json()) as { curations: { id: string }[] };
  expect(edits).toHaveLength(2);
  const merged = await api.send("POST", `/api/entities/${second.id}/merge`, { into: first.id });
  expect(await merged.json()).toMatchObject({ curations: [{ kind: "merge" }], entity: { id: first.id } });
  expect((await api.send("DELETE", `/api/entities/${third.id}`)).status).toBe(200);

  await api.post(`/api/documents/${id}/reprocess`);
  await api.untilEnd(id);
  expect(await api.json(`/api/entities/${second.id}`)).toMatchObject({
    id: first.id,
    name: "Nom du club",
    type: "Other",
  });
  expect((await api.fetch(`/api/entities/${third.id}`)).status).toBe(404);

  const { curations } = (await api.json("/api/curation")) as { curations: { id: string }[] };
  expect(curations).toHaveLength(4);
  for (const curation of curations) expect((await api.post(`/api/curation/${curation.id}/undo`)).status).toBe(200);
  expect(await (await api.fetch("/api/export")).text()).toBe(before);
});

test("a decision that makes no sense is refused with a sentence", async ({ api }) => {
  const { id } = await api.ingest(await makeManual(2, "refus"), "refus.pdf");
  const [entity] = await findIn(api, id);
  const path = `/api/entities/${entity?.id}`;
  const refused = [
    ["PATCH", path, {}, 400],
    ["PATCH", path, { name: " " }, 400],
    ["PATCH", path, { type: "Wreck" }, 400],
    ["POST", `${path}/merge`, { into: entity?.id }, 400],
    ["POST", `${path}/merge`, { into: "e_none" }, 404],
    ["POST", `${path}/split`, { names: ["un autre nom"] }, 400],
    ["DELETE", "/api/entities/e_none", {}, 404],
    ["POST", "/api/curation/k_000000999/undo", {}, 404],
  ] as const;
  for (const [method, target, body, status] of refused) {
    const response = await api.send(method, target, body);
    expect(response.status, `${method} ${target}`).toBe(status);
    expect(await response.json()).toHaveProperty("detail");
  }
});

test("the graph can be saved in every format", async ({ api }) => {
  const { id } = await api.ingest(await makeManual(2, "export"), "export.pdf");
  for (const format of EXPORT_FORMATS) {
    const response = await api.fetch(`/api/export?format=${format}&document=${id}`);
    expect(response.status, format).toBe(200);
    expect(response.headers.get("content-disposition")).toContain("attachment");
    const bytes = new Uint8Array(await response.arrayBuffer());
    const notes = format === "obsidian" ? Object.keys(unzipSync(bytes)) : [];
    const content = format === "obsidian" ? notes.join("\n") : new TextDecoder().decode(bytes);
    expect(content, format).toContain(format === "graphml" ? "<graphml" : "export.pdf");
  }
});
