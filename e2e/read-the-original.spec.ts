import { expect } from "@playwright/test";
import { makeManual } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

test("a page that can't be drawn says why and leads on, and its small pictures keep their shape", async ({
  page,
  api,
  expectedConsoleErrors,
}) => {
  expectedConsoleErrors.push(/503/, /404/);
  const { id } = await api.ingest(await makeManual(3, "indisponible"), "Indisponible.pdf");
  const FILE = "**/api/documents/*/file";
  await page.route(FILE, (route) => route.fulfill({ status: 503, body: "" }));
  await page.goto(`/documents/${id}?tab=read`);
  const alert = page.getByRole("alert").filter({ hasText: "This page could not be drawn" });
  await expect(alert).toContainText("The disk or the database is not available now.");
  await expect(alert.getByRole("link", { name: "Download the original" })).toHaveAttribute("href", /\/file$/);
  const small = page.getByRole("navigation", { name: "Pages" }).getByRole("button", { name: /Page 2$/ });
  await expect(small).toHaveAccessibleName("This page could not be drawn Page 2");
  await expect(small).toHaveText(/^Page 2$/);
  await page.unroute(FILE);
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("img", { name: "Page 1 of 3" })).toBeVisible();
  await expect(small).toHaveAccessibleName("Page 2");

  const WORKER = "**/pdfjs/*";
  await page.route(WORKER, (route) => route.fulfill({ status: 404, body: "" }));
  await page.reload();
  await expect(alert).toContainText("What draws the pages of a PDF could not be loaded.");
  await page.unroute(WORKER);
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("img", { name: "Page 1 of 3" })).toBeVisible();
});
