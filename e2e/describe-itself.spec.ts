import { expect } from "@playwright/test";
import { healthSchema } from "#lib/domain/api/operations.ts";
import { ENDPOINTS } from "#lib/domain/api.ts";
import { makeManual } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

/** What these can't be asked without. */
const QUERIES: Readonly<Record<string, string>> = {
  "/api/search": "?q=palier",
  "/api/mentions": "?document={documentId}&page=1",
};

test("says that it is well, without a model", async ({ api }) => {
  const health = healthSchema.parse(await api.json("/api/health"));
  expect(health).toMatchObject({
    status: "ok",
    graph: { kind: "sqlite", ok: true },
    extractor: { kind: "lexicon", model: null },
  });
});

test("describes every endpoint, and answers as it describes", async ({ api }) => {
  const { id } = await api.ingest(await makeManual(2, "description"), "description.pdf");
  const description = (await api.json("/api/openapi.json")) as {
    openapi: string;
    paths: Record<string, Record<string, unknown>>;
  };
  expect(description.openapi).toBe("3.1.0");
  const { entities } = (await api.json("/api/entities")) as { entities: { id: string }[] };
  for (const endpoint of ENDPOINTS) {
    expect(description.paths[endpoint.path]).toHaveProperty(endpoint.method.toLowerCase());
    if (endpoint.method !== "GET" || endpoint.produces) continue;
    const asked = endpoint.path + (QUERIES[endpoint.path] ?? "");
    const path = asked.replace("{documentId}", id).replace("{entityId}", entities[0]?.id ?? "");
    const response = await api.fetch(path);
    expect(response.status, path).toBe(200);
    expect(endpoint.result.safeParse(await response.json()).error, path).toBeUndefined();
  }
});

test("what is not there is a problem with a sentence", async ({ api }) => {
  const missing = ["/api/documents/d_none", "/api/entities/e_none", "/api/documents/d_none/chunks"];
  for (const path of [...missing, "/api/nothing", "/api/documents/d_none/nothing/at/all"]) {
    const response = await api.fetch(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(await response.json()).toMatchObject({ code: "not_found", status: 404 });
  }
  expect((await api.fetch("/api/documents?limit=many")).status).toBe(400);
  for (const list of ["documents", "entities", "facts", "review"]) {
    expect((await api.fetch(`/api/${list}?cursor=zzz`)).status, list).toBe(400);
  }
  expect((await api.fetch("/api/search")).status).toBe(400);
});
