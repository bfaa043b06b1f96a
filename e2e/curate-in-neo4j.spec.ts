import { expect } from "@playwright/test";
import { entityPageSchema } from "#lib/domain/api/knowledge.ts";
import { ApiClient } from "./fixtures/api-client.ts";
import { AppServer } from "./fixtures/app-server.ts";
import { makeManual } from "./fixtures/make-document.ts";
import { Neo4jServer } from "./fixtures/neo4j-server.ts";
import { test } from "./fixtures/test.ts";

test.setTimeout(600_000);

test("what people decide makes the same graph in Neo4j as in the embedded one, and can be taken back there", async ({
  startServer,
}) => {
  const neo4j = await Neo4jServer.start();
  test.skip(neo4j === null, "there is no Java or no Maven here");
  if (!neo4j) return;
  const embedded = await startServer();
  const server = await AppServer.start(neo4j.env);
  const both = [new ApiClient(() => server.url), new ApiClient(() => embedded.url)] as const;
  try {
    const manual = await makeManual(2, "curation");
    for (const api of both) await api.ingest(manual, "curation.pdf");
    const before = await sameExport(both);
    const [first, second, third] = await findIn(both[0]);
    if (!first || !second || !third) throw new Error("The manual gave fewer than three entities.");
    const decisions = [
      ["PATCH", first.id, "", { name: "Nom du club", type: "Other" }],
      ["POST", second.id, "/merge", { into: first.id }],
      ["POST", first.id, "/split", { names: [second.name] }],
      ["DELETE", third.id, "", {}],
    ] as const;
    let last = before;
    for (const [method, id, act, body] of decisions) {
      for (const api of both) expect((await api.send(method, `/api/entities/${id}${act}`, body)).status).toBe(200);
      const decided = await sameExport(both);
      expect(decided, `${method} ${act}`).not.toBe(last);
      last = decided;
    }
    for (const api of both) {
      const { curations } = (await api.json("/api/curation")) as { curations: { id: string }[] };
      expect(curations).toHaveLength(5);
      for (const { id } of curations) expect((await api.post(`/api/curation/${id}/undo`)).status).toBe(200);
    }
    expect(await sameExport(both)).toBe(before);
  } finally {
    await server.stop();
    await neo4j.stop();
  }
});

async function findIn(api: ApiClient) {
  return entityPageSchema.parse(await api.json("/api/entities?sort=mentions&limit=3")).entities;
}

/** The graph that both say. */
async function sameExport([one, other]: readonly [ApiClient, ApiClient]): Promise<string> {
  const [text, otherText] = await Promise.all([one, other].map(async (api) => (await api.fetch("/api/export")).text()));
  expect(text).toBe(otherText);
  return text ?? "";
}
