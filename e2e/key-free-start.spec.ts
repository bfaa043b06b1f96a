import { expect } from "@playwright/test";
import { dropFiles } from "./fixtures/drop-files.ts";
import { rowOf } from "./fixtures/library-page.ts";
import { makeManual } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

test("a first visitor sees where to drop a manual and what will happen, and needs no key of any model", async ({
  page,
  startServer,
}) => {
  const server = await startServer();
  await page.goto(server.url);
  const zone = page.getByRole("region", { name: "Drop your manuals here" });
  await expect(zone).toContainText("PDF, PowerPoint or Markdown. Each is read page by page");
  await expect(zone.getByRole("button", { name: "Choose files" })).toBeVisible();
  expect((await zone.boundingBox())?.height).toBeGreaterThan(400);
  await expect(page.getByRole("list", { name: "Documents" })).toHaveCount(0);

  await dropFiles(page, [{ name: "Premier cours.pdf", bytes: await makeManual(3, "premier") }]);
  const row = rowOf(page, "Premier cours.pdf");
  await expect(row.getByText("Completed", { exact: true })).toBeVisible();
  await expect(row).toContainText(/[1-9]\d* entit(y|ies)/);
  expect((await zone.boundingBox())?.height).toBeLessThan(100);
});
