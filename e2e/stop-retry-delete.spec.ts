import { expect, type Page } from "@playwright/test";
import { ApiClient } from "./fixtures/api-client.ts";
import { DocumentPage } from "./fixtures/document-page.ts";
import { rowOf } from "./fixtures/library-page.ts";
import { makeLongNote, makeManual } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

test("a run is stopped from its page, says what is kept, and goes on to its end when retried", async ({
  page,
  heldModel,
  startServer,
}) => {
  const server = await startServer(heldModel.env);
  const { upload_id: id } = await new ApiClient(() => server.url).upload(makeLongNote(20, "arrêté"), "Arrêté.md");
  const screen = new DocumentPage(page);
  await screen.open(`${server.url}/documents/${id}`);
  await expect(screen.found.first()).toBeVisible();
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  const alert = page.getByRole("alert").filter({ hasText: "What was found so far is kept" });
  await expect(alert).toContainText("A retry goes on from there.");
  await expect(page.getByRole("link", { name: /document running/ })).toBeHidden();
  heldModel.letGo();
  await alert.getByRole("button", { name: "Retry" }).click();
  await expect(screen.showSteps).toBeVisible();
  await expect(alert).toBeHidden();
  await expect(page.locator("main").getByText("Completed", { exact: true })).toBeVisible();
});

test("a run that is stopped while its pages are read says that nothing was understood, and that they are read again", async ({
  page,
  api,
}) => {
  const { upload_id: id } = await api.upload(await makeManual(2000, "lu"), "Lu à moitié.pdf");
  await api.untilEvent(id, (event) => event.type === "step.progressed" && event.done > 0);
  expect((await api.post(`/api/documents/${id}/cancel`)).status).toBe(200);
  const screen = new DocumentPage(page);
  await screen.open(`/documents/${id}`);
  const alert = page.getByRole("alert").filter({ hasText: "A retry reads them from the first." });
  await expect(alert).toContainText("This run had not understood anything yet");
  await expect(screen.steps.getByRole("listitem").first()).toContainText("Conversion, not finished");
});

test("a run that is stopped before anything is understood says that its pages are kept", async ({
  page,
  heldModel,
  startServer,
}) => {
  const server = await startServer(heldModel.env);
  const note = new TextEncoder().encode("# Palier\n\nLe palier dure 3 minutes.\n");
  const { upload_id: id } = await new ApiClient(() => server.url).upload(note, "Palier.md");
  const screen = new DocumentPage(page);
  await screen.open(`${server.url}/documents/${id}`);
  await expect(screen.runningStep).toContainText("Ingestion");
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  const alert = page.getByRole("alert").filter({ hasText: "This run had not understood anything yet" });
  await expect(alert).toContainText("All pages are read and kept.");
});

test("a run is stopped and retried from its row in the library too", async ({ page, heldModel, startServer }) => {
  const server = await startServer(heldModel.env);
  await page.goto(server.url);
  await new ApiClient(() => server.url).upload(makeLongNote(20, "rangée"), "Rangée.md");
  const row = rowOf(page, "Rangée.md");
  await row.getByRole("button", { name: /^Actions for/ }).click();
  await page.getByRole("menuitem", { name: "Stop" }).click();
  await expect(row.getByText("Cancelled")).toBeVisible();
  heldModel.letGo();
  await row.getByRole("button", { name: "Retry" }).click();
  await expect(row.getByText("Completed", { exact: true })).toBeVisible();
});

test("deleting says what goes, and takes it from the library", async ({ page, api }) => {
  const { id } = await api.ingest(await makeManual(4, "à jeter"), "À jeter.pdf");
  const { chunks, entities, facts } = await api.previewDeletion(id);
  await page.goto("/");
  const row = rowOf(page, "À jeter.pdf");
  await new DocumentPage(page).choose("Manuel à jeter", "Delete");
  const dialog = page.getByRole("alertdialog", { name: "Delete Manuel à jeter?" });
  await expect(dialog).toContainText("Deletes À jeter.pdf");
  for (const [count, noun] of [
    [chunks, "passage"],
    [entities, "entit"],
    [facts, "fact"],
  ] as const) {
    await expect(dialog).toContainText(`${count === 0 ? "no" : count} ${noun}`);
  }
  await expect(dialog).toContainText("This can't be undone.");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toBeHidden();
  await expect(row).toBeVisible();
  await new DocumentPage(page).choose("Manuel à jeter", "Delete");
  await dialog.getByRole("button", { name: "Delete" }).click();
  await expect(row).toBeHidden();
  await expect(page.getByText("Manuel à jeter is deleted")).toBeVisible();
  expect((await api.fetch(`/api/documents/${id}`)).status).toBe(404);
});

test("deleting from its own page leads back to the library; a page left open elsewhere says that it is gone", async ({
  page,
  api,
  context,
}) => {
  const { id } = await api.ingest(await makeManual(2, "à effacer"), "À effacer.pdf");
  const other = await context.newPage();
  await openToRead(other, id);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Manuel à effacer");
  await page.bringToFront();
  await openToRead(page, id);
  await new DocumentPage(page).choose("Manuel à effacer", "Delete");
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
  await expect(page).toHaveURL("/");
  await expect(rowOf(page, "À effacer.pdf")).toBeHidden();
  await other.bringToFront();
  await expect(other.getByRole("alert").filter({ hasText: "This document is not here" })).toBeVisible();
});

test("several documents are selected and deleted at once", async ({ page, api }) => {
  const names = ["Premier lot.md", "Second lot.md"];
  for (const name of names)
    await api.ingest(new TextEncoder().encode(`# ${name}\n\nLe palier dure 3 minutes.\n`), name);
  await page.goto("/");
  for (const name of names) {
    await rowOf(page, name).hover();
    await rowOf(page, name).getByRole("checkbox").click();
  }
  const bar = page.getByRole("region", { name: "2 documents selected" });
  await bar.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("alertdialog", { name: "Delete 2 documents?" }).getByRole("button", { name: "Delete" }).click();
  for (const name of names) await expect(rowOf(page, name)).toBeHidden();
  await expect(bar).toBeHidden();
});

/** Resolves when the file has come: a page that asks for it after it is deleted gets an answer that the console tells. */
async function openToRead(page: Page, documentId: string): Promise<void> {
  const file = page.waitForResponse((response) => response.url().endsWith(`/documents/${documentId}/file`));
  await page.goto(`/documents/${documentId}`);
  await (await file).finished();
}
