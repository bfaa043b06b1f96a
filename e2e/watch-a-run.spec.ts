import { expect } from "@playwright/test";
import { ApiClient } from "./fixtures/api-client.ts";
import { DocumentPage } from "./fixtures/document-page.ts";
import { makeLongNote, makeManual } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";
import { watchScreen } from "./fixtures/watch-screen.ts";

/** How far the steps are, as the rail says it: finished ones count whole. */
function farOf(rail: string): number {
  const finished = rail.match(/, completed/g)?.length ?? 0;
  const [, done = "0", total = "1"] = /, running(\d+) \/ (\d+)/.exec(rail.replaceAll(/(?<=\d),/g, "")) ?? [];
  return finished + Number(done) / Number(total);
}

test("a run is watched as it goes: its steps, what is found, and never a step back", async ({ page, api }) => {
  const { id } = await api.ingest(await makeManual(120, "en direct"), "En direct.pdf");
  const screen = new DocumentPage(page);
  await screen.open(`/documents/${id}`);
  await expect(screen.showSteps).toBeVisible();
  const rail = await watchScreen(page, { selector: "ol[aria-label=Steps]" });
  const found = await watchScreen(page, { selector: "ul[aria-label='Just found'] li" });
  await screen.reprocess("Manuel en direct");
  await expect.poll(async () => (await rail()).counts).toEqual([0, 1, 0]);
  const far = (await rail()).texts.filter(Boolean).map(farOf);
  expect(far.length).toBeGreaterThan(3);
  expect(far).toEqual(far.toSorted((a, b) => a - b));
  expect(Math.max(...(await found()).counts)).toBeGreaterThan(0);
  await expect(page.getByRole("tab", { name: "Just found" })).toBeHidden();
  await expect(page.getByRole("tab", { name: "Read" })).toHaveAttribute("aria-selected", "true");
});

test("a reload in the middle keeps everything, and a second tab shows the same, whatever is done in the first", async ({
  page,
  context,
  heldModel,
  startServer,
}) => {
  const server = await startServer(heldModel.env);
  const api = new ApiClient(() => server.url);
  const { upload_id: id } = await api.upload(makeLongNote(20, "deux onglets"), "Deux onglets.md");
  const [here, there] = [new DocumentPage(page), new DocumentPage(await context.newPage())];
  await page.bringToFront();
  await here.open(`${server.url}/documents/${id}`);
  await expect(here.found.first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Found so far, by type" })).toBeVisible();
  await expect(page.getByRole("link", { name: "1 document running" })).toHaveAttribute("href", `/documents/${id}`);
  const before = farOf((await here.steps.textContent()) ?? "");
  await page.reload({ waitUntil: "commit" });
  await expect(here.found.first()).toBeVisible();
  expect(farOf((await here.steps.textContent()) ?? "")).toBeGreaterThanOrEqual(before);

  await there.page.bringToFront();
  await there.open(`${server.url}/documents/${id}`);
  await expect(there.runningStep).toContainText("Ingestion");
  await page.bringToFront();
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  const figures: (string | null)[] = [];
  for (const screen of [here, there]) {
    await screen.page.bringToFront();
    await expect(screen.page.getByText("What was found so far is kept")).toBeVisible();
    figures.push(await screen.steps.textContent());
  }
  expect(figures[0]).toBe(figures[1]);
});

test("the log tells each step with the document's id, follows the end, and can be filtered", async ({ page, api }) => {
  const { upload_id: id } = await api.upload(await makeManual(40, "journal de bord"), "Journal de bord.pdf");
  await page.goto(`/documents/${id}?tab=log`);
  const log = page.getByRole("log");
  for (const [index, step] of ["Conversion", "Chunking", "Ingestion", "Finalizing"].entries()) {
    await expect(log.getByText(`[${id}] Step ${index + 1}/4: ${step}`, { exact: true })).toBeAttached();
  }
  await expect(log.getByText(`[${id}] Completed: 40 pages`)).toBeInViewport();
  await page.getByRole("searchbox", { name: "Filter the log" }).fill("STEP 2");
  await expect(log.getByRole("paragraph")).toHaveCount(2);
  await page.getByRole("searchbox", { name: "Filter the log" }).fill("no such line");
  await expect(log).toHaveText("No line holds “no such line”.");
});

test("the log is copied over plain HTTP too, where pages have no clipboard, and one is told where it can't be", async ({
  page,
  api,
}) => {
  const { id } = await api.ingest(await makeManual(1, "copie"), "Copie.pdf");
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto(`/documents/${id}?tab=log`);
  const filter = page.getByRole("searchbox", { name: "Filter the log" });
  await filter.fill("Completed");
  await expect(page.getByRole("log").getByRole("paragraph")).toHaveCount(1);
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  await filter.fill("");
  await filter.press("ControlOrMeta+V");
  await expect(filter).toHaveValue(new RegExp(`\\[${id}\\] Completed`));
  await page.evaluate(() => Object.assign(document, { execCommand: () => false }));
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByText("Could not be copied")).toBeVisible();
});

test.describe("with a French browser", () => {
  test.use({ locale: "fr-FR" });

  test("the log and the warnings are in French, whatever the API speaks", async ({ page, api }) => {
    const { id } = await api.ingest(await makeManual(2, "journal français", { blankPages: 1 }), "Journal français.pdf");
    const { lines } = (await api.json(`/api/documents/${id}/log`)) as { lines: { text: string }[] };
    await page.goto(`/documents/${id}?tab=log`);
    const log = page.getByRole("log");
    await expect(log.getByRole("paragraph")).toHaveCount(lines.length);
    await expect(log.getByText("Étape 2/4 : Découpage", { exact: false }).first()).toBeVisible();
    await expect(log.getByText("Page 3 : aucun texte n’a été trouvé sur cette page")).toBeVisible();
    await expect(log).not.toContainText(/Step|Chunk|Completed|saved/);
    await page.getByText("1 avertissement").click();
    await expect(page.getByText("Page 3 · aucun texte n’a été trouvé sur cette page")).toBeVisible();
  });
});
