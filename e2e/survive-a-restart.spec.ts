import { expect } from "@playwright/test";
import { ApiClient } from "./fixtures/api-client.ts";
import { DocumentPage } from "./fixtures/document-page.ts";
import { rowOf } from "./fixtures/library-page.ts";
import { makeLongNote, makeManual } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

// While the server is gone, or about to go, the browser itself reports each request that was not answered.
test.use({ expectedConsoleErrors: [/net::ERR_|status of 503/] });

test("the server dies under an open page; the page says so, comes back by itself, and the run ends", async ({
  page,
  context,
  heldModel,
  startServer,
}) => {
  const server = await startServer(heldModel.env);
  const api = new ApiClient(() => server.url);
  const { upload_id: id } = await api.upload(makeLongNote(20, "coupure"), "Coupure.md");
  const screen = new DocumentPage(page);
  await screen.open(`${server.url}/documents/${id}`);
  await expect(screen.found.first()).toBeVisible();

  await server.kill();
  await expect(page.getByText("The server does not answer. What you see stays")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Cours coupure" })).toBeVisible();
  await expect(screen.found.first()).toBeVisible();

  await server.launch();
  await expect(page.getByText("The server does not answer. What you see stays")).toBeHidden();
  heldModel.letGo();
  await expect(screen.showSteps).toBeVisible();
  await page.getByRole("tab", { name: "Log" }).click();
  await expect(page.getByText(`[${id}] Resumed after a restart`)).toBeAttached();
  await expect(page.getByText(/Step 3\/4: Ingestion, going on at \d+ of \d+/)).toBeAttached();

  const library = await context.newPage();
  await library.goto(server.url);
  await expect(rowOf(library, "Coupure.md").getByText("Completed", { exact: true })).toBeVisible();
});

test("a network that is gone blocks nothing while the server answers", async ({ page, server }) => {
  const opened = page.waitForResponse("**/api/health");
  await page.goto(server.url);
  await opened;
  const asked = page.waitForResponse("**/api/health");
  // As the browser fires it when the cable is pulled: a server on the same machine still answers.
  await page.evaluate(() => window.dispatchEvent(new Event("offline")));
  await asked;
  await page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Graph" }).click();
  await expect(page).toHaveURL(/\/graph/);
  await expect(page.getByText("The server does not answer. What you see stays")).toBeHidden();
});

test("a server that is told to end does so under open pages, and they come back to it", async ({
  page,
  startServer,
}) => {
  const server = await startServer();
  const api = new ApiClient(() => server.url);
  await api.ingest(await makeManual(1, "avant"), "Avant.pdf");
  await page.goto(server.url);
  await expect(rowOf(page, "Avant.pdf")).toBeVisible();
  await server.shutDown();
  await expect(page.getByText("The server does not answer. What you see stays")).toBeVisible();
  await page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Graph" }).click();
  await expect(page.getByText("That page can’t be opened")).toBeVisible();
  await expect(rowOf(page, "Avant.pdf")).toBeVisible();
  await server.launch();
  await expect(page.getByText("The server does not answer. What you see stays")).toBeHidden();
  await api.ingest(await makeManual(1, "après"), "Après.pdf");
  await expect(rowOf(page, "Après.pdf")).toBeVisible();
  expect(server.output).not.toContain("did not close");
});
