import { text } from "node:stream/consumers";
import { expect } from "@playwright/test";
import { makeManual } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";
import { watchScreen } from "./fixtures/watch-screen.ts";

/** Found by the words of the document, shown in the reader's language. */
const OXYGEN = /oxygen partial pressure|partial pressure of oxygen|pression partielle d['’]oxygène|PpO2/i;

test("entities are searched as one types, narrowed by type and document, and opened beside the list", async ({
  page,
  api,
}) => {
  const { id } = await api.ingest(await makeManual(2, "explorer"), "Explorer.pdf");
  await page.goto("/");
  await page.getByRole("link", { name: "Entities" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Entities" })).toBeVisible();
  const list = page.getByRole("region", { name: "Entities" });
  await page.getByRole("searchbox", { name: "Search entities" }).fill("PRESSION partiele");
  const found = list.getByRole("link", { name: OXYGEN });
  await expect(found).toBeVisible();
  await expect(page).toHaveURL(/q=PRESSION/);
  await found.click();
  await expect(page.getByRole("article").getByRole("heading").first()).toBeVisible();
  await expect(page).toHaveURL(/entity=e_/);
  await page.reload();
  await expect(page.getByRole("searchbox", { name: "Search entities" })).toHaveValue("PRESSION partiele");
  await expect(page.getByRole("article").getByRole("heading").first()).toBeVisible();

  await page.goto(`/entities?document=${id}&type=Equipment`);
  await expect(list.getByRole("link", { name: /regulator/i })).toBeVisible();
  await expect(list.getByRole("link", { name: /safety stop/i })).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/q=PRESSION/);
});

test("a search that found nothing is typed over: the field keeps the focus, and nobody is told that nothing is known", async ({
  page,
  api,
}) => {
  await api.ingest(await makeManual(2, "taper"), "Taper.pdf");
  await page.goto("/entities?q=zzz");
  await expect(page.getByText("No entity matches")).toBeVisible();
  const empty = await watchScreen(page, { selector: "main", hasText: "Nothing is known yet" });
  const field = page.getByRole("searchbox", { name: "Search entities" });
  await field.fill("");
  await expect(page.getByText("No entity matches")).toBeHidden();
  await expect(field).toBeFocused();
  await page.keyboard.type("zzz");
  await expect(page.getByText("No entity matches")).toBeVisible();
  await page.getByRole("region", { name: "Entities" }).getByRole("button", { name: "Remove all filters" }).click();
  await expect(page.getByText("No entity matches")).toBeHidden();
  expect((await empty()).counts).toEqual([0]);
});

test("an entity's page gives its values first, and each leads to its proof on the page", async ({ page, api }) => {
  await api.ingest(await makeManual(2, "preuve"), "Preuve.pdf");
  const { entities } = (await api.json("/api/entities?q=pression+partielle&limit=1")) as { entities: { id: string }[] };
  await page.goto(`/entities/${entities[0]?.id}`);
  const values = page.getByRole("table", { name: "Values" });
  await expect(values).toContainText("1.6");
  await values
    .getByRole("button", { name: /passage/ })
    .first()
    .click();
  await expect(page.getByText(/La pression partielle d’oxygène ne doit jamais dépasser 1,6 bar/).first()).toBeVisible();
  await values
    .getByRole("link", { name: /page \d/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/documents\/d_\w+\?.*tab=read/);
  await expect(page.getByRole("img", { name: /^Page \d+ of \d+$/ })).toBeVisible();
  await expect(page.getByText(/Evidence \d+ of \d+/)).toBeVisible();
});

test("an entity's relatives are a small graph of links, which leads to the big one", async ({ page, api }) => {
  const note =
    "# Niveaux\n\n## Niveau 2\n\nLe Niveau 2 exige le certificat médical. Le Niveau 2 exige le carnet de plongée.\n";
  const document = await api.ingest(new TextEncoder().encode(note), "Niveaux.md");
  const { edges } = (await api.json(`/api/graph?document=${document.id}`)) as { edges: { source: string }[] };
  const id = edges[0]?.source;
  const { related } = (await api.json(`/api/entities/${id}`)) as { related: { id: string }[] };
  await page.goto(`/entities/${id}`);
  const section = page.locator("section").filter({ has: page.getByRole("heading", { name: "Related entities" }) });
  const names = section.getByRole("listitem").getByRole("link");
  await expect(names).toHaveCount(new Set(related.map(({ id }) => id)).size);
  await section.getByRole("link", { name: /in the graph$/ }).click();
  await expect(page).toHaveURL(/\/graph\?entity=e_/);
  await expect(page.getByRole("list", { name: "Entities shown" }).getByRole("button").first()).toBeVisible();
});

test("what is known can be taken along, all of it or what one document says", async ({ page, api }) => {
  const { id } = await api.ingest(await makeManual(1, "emporter"), "Emporter.pdf");
  await page.goto(`/entities?document=${id}`);
  await page.getByRole("button", { name: "Export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: /^CSV/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("diveteacher-graph.csv");
  expect(file.url()).toContain(`format=csv&document=${id}`);
  const said = await text(await file.createReadStream());
  expect(said).toContain("Emporter.pdf");
});

test("an entity that is not there says so, and leads on", async ({ page, expectedConsoleErrors }) => {
  expectedConsoleErrors.push(/404/);
  await page.goto("/entities/e_0000000000000000");
  await expect(page.getByRole("alert").filter({ hasText: "This entity is not here" })).toBeVisible();
});

test("what the graph's field finds is chosen by Enter, or walked to by the arrows and Tab", async ({ page, api }) => {
  const { id } = await api.ingest(await makeManual(2, "chercher"), "Chercher.pdf");
  await page.goto(`/graph?document=${id}`);
  const rows = page.getByRole("list", { name: "Entities shown" }).getByRole("button");
  await expect(rows.nth(1)).toBeVisible();
  const field = page.getByRole("searchbox", { name: "Find an entity" });
  await field.fill("e");
  await page.keyboard.press("ArrowDown");
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(field).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(rows.first()).toBeFocused();
  await expect(page).not.toHaveURL(/node=/);
  await field.press("Enter");
  await expect(page).toHaveURL(/node=e_/);
  await expect(rows.first()).toHaveAttribute("aria-current", "true");
});

test("a document in which nothing was found says so of itself alone, in its tab and in the graph", async ({
  page,
  api,
}) => {
  await api.ingest(await makeManual(2, "plein"), "Plein.pdf");
  const { id } = await api.ingest(new TextEncoder().encode("Bonjour.\n"), "Vide.md");
  await page.goto(`/documents/${id}?tab=entities`);
  await expect(page.getByText("No entities were found.")).toBeVisible();
  await page.goto(`/graph?document=${id}`);
  await expect(page.getByText("The graph has nothing of this document")).toBeVisible();
  await page.getByRole("button", { name: "Show the whole graph" }).click();
  await expect(page.getByText(/\d+ entities/).first()).toBeVisible();
});

test("the graph shows what there is, says how much, and leads to an entity", async ({ page, api }) => {
  const { id } = await api.ingest(await makeManual(2, "graphe"), "Graphe.pdf");
  await page.goto(`/graph?document=${id}`);
  await expect(page.getByText(/\d+ entities, all shown/)).toBeVisible();
  const nodes = page.getByRole("list", { name: "Entities shown" });
  await nodes.getByRole("button").or(nodes.getByRole("link")).first().click();
  await expect(page).toHaveURL(/entity=e_|chosen=e_|node=e_/);
  await page.getByRole("link", { name: "Open", exact: true }).click();
  await expect(page).toHaveURL(/\/entities\/e_/);
});
