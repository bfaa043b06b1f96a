import { expect } from "@playwright/test";
import { ApiClient } from "./fixtures/api-client.ts";
import { AppServer } from "./fixtures/app-server.ts";
import { makeManual } from "./fixtures/make-document.ts";
import { Neo4jServer } from "./fixtures/neo4j-server.ts";
import { test } from "./fixtures/test.ts";

test.setTimeout(600_000);
// What can't be had while the server is away, and pages that the links on this one lead to.
test.use({ expectedConsoleErrors: [/status of (503|404 .*_rsc=)/] });

test("with Neo4j killed in the middle the run waits, goes on by itself, and the graph is what it would have been", async ({
  page,
  heldModel,
  startServer,
}) => {
  const neo4j = await Neo4jServer.start();
  test.skip(neo4j === null, "there is no Java or no Maven here");
  if (!neo4j) return;
  const manual = await makeManual(20, "secours");
  const waiting = await makeManual(2, "attente");
  const server = await AppServer.start({ ...neo4j.env, ...heldModel.env });
  const api = new ApiClient(() => server.url);
  try {
    const { upload_id: id } = await api.upload(manual, "secours.pdf");
    await api.untilEvent(id, (event) => event.type === "chunk.saved");
    await neo4j.kill();
    heldModel.letGo();
    await api.untilEvent(id, (event) => event.type === "run.waited" && event.reason === "graph");
    const health = await api.fetch("/api/health");
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({ status: "degraded", graph: { kind: "neo4j", ok: false } });
    const uploadedMeanwhile = await api.upload(waiting, "attente.pdf");
    expect(uploadedMeanwhile.status).toBe("processing");
    await page.goto(`${server.url}/documents/${id}`);
    await expect(page.getByText("The graph can't be reached").first()).toBeVisible();
    await neo4j.launch();
    await page.goto("about:blank");
    await Promise.all([api.untilEnd(id), api.untilEnd(uploadedMeanwhile.upload_id)]);
    expect((await api.document(id)).run).toMatchObject({ status: "completed", failedChunks: 0 });
    const undisturbed = await startServer(heldModel.env);
    const embedded = new ApiClient(() => undisturbed.url);
    await embedded.ingest(manual, "secours.pdf");
    await embedded.ingest(waiting, "attente.pdf");
    expect(await exportOf(api)).toBe(await exportOf(embedded));
    const { passages } = (await api.json("/api/search?q=palier%20securite")) as { passages: { text: string }[] };
    expect(passages[0]?.text).toMatch(/palier de sécurité/);
    expect(server.output).not.toContain(neo4j.env.NEO4J_PASSWORD);
  } finally {
    await server.stop();
    await neo4j.stop();
  }
});

async function exportOf(api: ApiClient): Promise<string> {
  return (await api.fetch("/api/export")).text();
}
