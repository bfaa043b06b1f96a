import { expect } from "@playwright/test";
import { ListDocuments } from "#lib/domain/api/documents.ts";
import { FindEntities } from "#lib/domain/api/knowledge.ts";
import { ApiClient } from "./fixtures/api-client.ts";
import { AppServer } from "./fixtures/app-server.ts";
import { test } from "./fixtures/test.ts";

const TITLES = [
  "Accidents de plongée et prévention",
  "Enriched Air Basics",
  "Plongeur encadré 20 m",
  "Supervised Diver 20 m: First Sea Dive",
];
const MIN_ENTITIES_EACH = 4;
const WITHIN_MS = 60_000;

test("a first-time visitor tries the sample course and has a graph", async ({ page }) => {
  test.setTimeout(3 * WITHIN_MS);
  const server = await AppServer.start();
  const api = new ApiClient(() => server.url);
  await page.goto(server.url);
  await page.getByRole("button", { name: /sample course|cours d’exemple/i }).click();
  const rows = page.locator("[data-row]");
  await expect(rows).toHaveCount(TITLES.length, { timeout: WITHIN_MS });
  await expect(page.getByText(/^(Completed|Terminé)$/)).toHaveCount(TITLES.length, { timeout: WITHIN_MS });
  expect((await rows.allTextContents()).sort()).toEqual(TITLES);

  const { documents } = ListDocuments.result.parse(await api.json("/api/documents"));
  for (const { title, run, language, counts } of documents) {
    expect(run, title).toMatchObject({ status: "completed", failedChunks: 0 });
    expect(["en", "fr"], title).toContain(language);
    expect(counts.entities, title).toBeGreaterThanOrEqual(MIN_ENTITIES_EACH);
  }
  const found = FindEntities.result.parse(await api.json("/api/entities?type=Certification"));
  expect(found.total).toBeGreaterThan(1);
  await page.close();
  await server.stop();
});

test("the sample course is served as what it is", async ({ api }) => {
  const names = (await api.json("/sample/manifest.json")) as string[];
  expect(names).toHaveLength(TITLES.length);
  for (const name of names) {
    const response = await api.fetch(`/sample/${name}`);
    expect(response.status, name).toBe(200);
    expect(response.headers.get("x-content-type-options"), name).toBe("nosniff");
    expect(response.headers.get("content-type"), name).toMatch(/application\/(pdf|.*presentation)$/);
  }
});
