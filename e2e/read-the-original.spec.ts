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

test("the field of the page's number goes where it says, and never keeps what is no page", async ({ page, api }) => {
  const { id } = await api.ingest(await makeManual(3, "numéro"), "Numéro.pdf");
  await page.goto(`/documents/${id}?tab=read`);
  const field = page.getByRole("textbox", { name: "Go to page" });
  for (const [typed, number] of [
    ["2", "2"],
    ["99", "3"],
    ["1.5", "1"],
    ["deux", "1"],
    ["3", "3"],
    ["4", "3"],
  ] as const) {
    await field.fill(typed);
    await field.press("Enter");
    await expect(field).toHaveValue(number);
    await expect(page.getByRole("img", { name: `Page ${number} of 3` })).toBeVisible();
  }
});

test("a sentence of the original is selected, under its mark too, and the mark still leads to what it proves", async ({
  page,
  api,
}) => {
  const { id } = await api.ingest(await makeManual(2, "copier"), "Copier.pdf");
  await page.goto(`/documents/${id}?tab=read`);
  const SENTENCE = "La pression partielle d’oxygène ne doit jamais dépasser 1,6 bar";
  const line = page.locator(".page-text span", { hasText: SENTENCE }).first();
  await expect(line).toBeVisible();
  const understood = page.getByRole("region", { name: "Understood on this page" });
  await expect(understood.locator("[data-row]").first()).toBeVisible();
  const { x, y, width, height } = await line.evaluate((span) => span.getBoundingClientRect());
  const middle = y + height / 2;
  await page.mouse.move(x + 1, middle);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, middle, { steps: 4 });
  await page.mouse.up();
  const selected = await page.evaluate(() => window.getSelection()?.toString() ?? "");
  expect(selected.length).toBeGreaterThan(SENTENCE.length / 3);
  expect(await line.textContent()).toContain(selected);
  await expect(page).not.toHaveURL(/evidence=|fact=|entity=/);
  await page.mouse.click(x + 20, middle);
  await expect(page.getByText(/Evidence \d+ of \d+/)).toBeVisible();
});
