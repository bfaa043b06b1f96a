import { expect, type Page } from "@playwright/test";
import { chooseFiles, rowOf } from "./fixtures/library-page.ts";
import { makeManual, makeSlides } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const LONG = `${"Manuel-de-plongée-sous-marine-en-scaphandre-autonome-".repeat(4)}.md`;

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content, page.url()).toBe(window);
}

test("nothing is wider than the screen, whatever the document is called", async ({ page, api }) => {
  const long = await api.ingest(new TextEncoder().encode("Le palier dure 3 minutes à 3 m.\n"), LONG);
  const slides = makeSlides([{ title: "Sécurité", lines: ["x".repeat(200), "Le palier de sécurité dure 3 minutes"] }]);
  const deck = await api.ingest(slides, "Diapositives.pptx");
  const manual = await api.ingest(await makeManual(3, "de poche"), "De poche.pdf");
  const damaged = await api.ingest(new TextEncoder().encode("%PDF-1.7 and nothing more"), "Abîmé.pdf");
  await api.send("PATCH", `/api/documents/${deck.id}`, { collection: "Formation des moniteurs" });
  await page.goto("/");
  await expect(rowOf(page, "De poche.pdf")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Collection" })).toBeVisible();
  await expectNoSidewaysScroll(page);
  // The title is one line, whatever stands beside it.
  const title = await page.getByRole("heading", { level: 1 }).boundingBox();
  expect(title?.height).toBeLessThan(50);
  for (const { id } of [long, deck, manual, damaged]) {
    await page.goto(`/documents/${id}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      await expect(tab).toHaveAttribute("aria-selected", "true");
      await expectNoSidewaysScroll(page);
    }
  }
});

test.describe("a line that breaks", () => {
  test.use({ expectedConsoleErrors: [/net::ERR_FAILED/] });

  test("a file that did not arrive says so and is sent again from its row", async ({ page }) => {
    await page.goto("/");
    await page.route("**/api/upload", (route) => route.abort());
    await chooseFiles(page, { "Rompu.pdf": await makeManual(1, "rompu") });
    const row = rowOf(page, "Rompu.pdf");
    await expect(row.getByRole("alert")).toContainText("Nothing is lost; try again");
    await expectNoSidewaysScroll(page);
    await page.unroute("**/api/upload");
    await row.getByRole("button", { name: "Try again" }).tap();
    await expect(row.getByText("Completed", { exact: true })).toBeVisible();
  });
});

test("nor are the explorer's pages, with all types and an entity at hand", async ({ page, api }) => {
  await api.ingest(await makeManual(3, "explorateur"), "Explorateur.pdf");
  const { entities } = (await api.json("/api/entities?q=palier&limit=1")) as { entities: { id: string }[] };
  const places = {
    "/entities": page.getByRole("link", { name: /stop|palier/i }),
    [`/entities/${entities[0]?.id}`]: page.getByRole("heading", { level: 1, name: /stop|palier/i }),
    "/graph": page.getByText(/\d+ entities/),
  };
  for (const [path, sign] of Object.entries(places)) {
    await page.goto(path);
    await expect(sign.first()).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
});

test("the places are in a bar at the thumb, and the search is there too", async ({ page }) => {
  await page.goto("/");
  const bar = page.getByRole("navigation", { name: "Places" });
  await expect(bar).toHaveCount(1);
  const box = await bar.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844);
  await expect(bar.getByRole("link", { name: "Library" })).toHaveAttribute("aria-current", "page");
  await bar.getByRole("link", { name: "Entities" }).tap();
  await expect(page).toHaveURL(/\/entities/);
  await bar.getByRole("link", { name: "Library" }).tap();
  await expect(page).toHaveURL("/");
  await page.getByRole("button", { name: "Search everything" }).tap();
  await expect(page.getByRole("dialog", { name: "Search everything" })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("a table keeps its words whole, and is moved sideways in a box of its own", async ({ page, api }) => {
  const table =
    "| Profondeur | Décompression | Consommation | Réglementation |\n|---|---|---|---|\n| 10 m | Aucune | Modérée | Encadrement |\n";
  const { id } = await api.ingest(new TextEncoder().encode(`# Tables\n\n${table}`), "Tables.md");
  await page.goto(`/documents/${id}?tab=read`);
  const cells = page.getByRole("table").getByText(/^\p{L}+$/u);
  await expect(cells).toHaveCount(7);
  const lines = await cells.evaluateAll((all) =>
    all.map((cell) => {
      const words = document.createRange();
      words.selectNodeContents(cell);
      return words.getClientRects().length;
    }),
  );
  expect(lines).toEqual(lines.map(() => 1));
  await expectNoSidewaysScroll(page);
});

test("on a page of a manual the findings rise from below", async ({ page, api }) => {
  const { id } = await api.ingest(await makeManual(2, "feuille"), "Feuille.pdf");
  await page.goto(`/documents/${id}?tab=read`);
  await expect(page.getByRole("img", { name: "Page 1 of 2" })).toBeVisible();
  await page.getByRole("button", { name: /finding|Nothing found here/ }).tap();
  await expect(page.getByRole("dialog", { name: "Understood on this page" })).toBeVisible();
});

test("a page is enlarged to be read, and the proof that was asked for stays in sight", async ({ page, api }) => {
  const { id } = await api.ingest(await makeManual(1, "loupe"), "Loupe.pdf");
  const { facts } = (await api.json(`/api/facts?document=${id}&limit=1`)) as { facts: { id: string }[] };
  await page.goto(`/documents/${id}?tab=read&page=1&evidence=${facts[0]?.id}`);
  const original = page.getByRole("img", { name: "Page 1 of 1" });
  await expect(page.locator("[data-chosen]").first()).toBeInViewport();
  await page.getByRole("button", { name: "Enlarge the page" }).tap();
  await expect.poll(async () => (await original.boundingBox())?.width ?? 0).toBeGreaterThan(2 * 390 * 0.9);
  await expect(page.locator("[data-chosen]").first()).toBeInViewport();
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Enlarge the page", pressed: true }).tap();
  await expect.poll(async () => (await original.boundingBox())?.width ?? 0).toBeLessThan(391);
});
