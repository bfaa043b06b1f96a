import { expect } from "@playwright/test";
import { ApiClient } from "./fixtures/api-client.ts";
import { chooseFiles, rowOf } from "./fixtures/library-page.ts";
import { makeLongNote } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

test("documents are put into a collection together, shown by it, and what is added there stays there", async ({
  page,
  startServer,
}) => {
  const server = await startServer();
  const api = new ApiClient(() => server.url);
  const { id } = await api.ingest(makeLongNote(1, "rangé un"), "Rangé un.md");
  await api.ingest(makeLongNote(1, "rangé deux"), "Rangé deux.md");
  const before = await (await api.fetch(`/api/export?document=${id}`)).text();
  await page.goto(server.url);
  for (const name of ["Cours rangé un", "Cours rangé deux"]) {
    await page.getByRole("checkbox", { name: `Select ${name}` }).check();
  }
  await page.getByRole("region", { name: "2 documents selected" }).getByRole("button", { name: "Move" }).click();
  const dialog = page.getByRole("dialog", { name: "Move 2 documents" });
  await dialog.getByRole("textbox", { name: "New collection" }).fill("  Niveau 1 ");
  await dialog.getByRole("button", { name: "Move", exact: true }).click();
  await expect(page.getByText("2 documents moved to “Niveau 1”")).toBeVisible();
  await expect(rowOf(page, "Rangé un.md")).toContainText("Niveau 1");

  await page.getByRole("combobox", { name: "Collection" }).click();
  await page.getByRole("option", { name: "Niveau 1 (2)" }).click();
  await expect(page).toHaveURL(/collection=Niveau/);
  await expect(page.getByRole("list", { name: "Documents" }).getByRole("listitem")).toHaveCount(2);
  await page.reload();
  await expect(page.getByRole("list", { name: "Documents" }).getByRole("listitem")).toHaveCount(2);
  await chooseFiles(page, { "Rangé trois.md": makeLongNote(1, "rangé trois") });
  await expect(rowOf(page, "Rangé trois.md")).toContainText("Niveau 1");

  await rowOf(page, "Rangé un.md")
    .getByRole("button", { name: /^Actions for/ })
    .click();
  await page.getByRole("menuitem", { name: "Move to a collection…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "No collection" }).click();
  // Behind an open dialog every row counts as hidden.
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(rowOf(page, "Rangé un.md")).toBeHidden();
  expect((await api.document(id)).collection).toBe("default");
  expect(await (await api.fetch(`/api/export?document=${id}`)).text()).toBe(before);
});

test("a move is told to those who watch, over HTTP too, and changes nothing of the run", async ({ api, page }) => {
  const { id, run } = await api.ingest(makeLongNote(1, "déplacé"), "Déplacé.md");
  await page.goto("/");
  await expect(rowOf(page, "Déplacé.md")).toBeVisible();
  const moved = await api.send("PATCH", `/api/documents/${id}`, { collection: "Biologie" });
  expect(await moved.json()).toMatchObject({ id, collection: "Biologie", run });
  await expect(rowOf(page, "Déplacé.md")).toContainText("Biologie");
  const { documents } = (await api.json("/api/documents?collection=Biologie")) as { documents: { id: string }[] };
  expect(documents.map((document) => document.id)).toEqual([id]);
  // The stream of an ended run ends at once, whatever was recorded after the end.
  expect((await api.untilEnd(id)).map(({ event }) => event)).toEqual(["snapshot", "end"]);
  expect((await api.send("PATCH", `/api/documents/${id}`, { collection: " " })).status).toBe(400);
  expect((await api.send("PATCH", "/api/documents/d_none", { collection: "x" })).status).toBe(404);
});
