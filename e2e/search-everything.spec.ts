import { expect } from "@playwright/test";
import { ApiClient } from "./fixtures/api-client.ts";
import { rowOf } from "./fixtures/library-page.ts";
import { makeManual } from "./fixtures/make-document.ts";
import { refuse } from "./fixtures/refuse.ts";
import { test } from "./fixtures/test.ts";

test("one field finds documents, entities and passages, and opens what is chosen", async ({ page, startServer }) => {
  // Of its own: what other stories have added would be found too.
  const server = await startServer();
  const { id } = await new ApiClient(() => server.url).ingest(await makeManual(2, "recherche"), "À retrouver.pdf");
  await page.goto(server.url);
  await expect(rowOf(page, "À retrouver.pdf")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+k");
  const palette = page.getByRole("dialog", { name: "Search everything" });
  const field = palette.getByRole("combobox");
  await field.fill("a retrouver");
  await palette
    .getByRole("option", { name: /À retrouver\.pdf/ })
    .first()
    .click();
  await expect(page).toHaveURL(`${server.url}/documents/${id}`);

  await page.getByRole("button", { name: "Search everything" }).click();
  await field.fill("oxygene");
  const passage = palette.getByRole("group", { name: "Passages" }).getByRole("option").first();
  await expect(passage).toContainText("pression partielle d’oxygène");
  await expect(palette.getByRole("group", { name: "Entities" }).getByRole("option").first()).toBeVisible();
  await passage.click();
  await expect(page).toHaveURL(/\/documents\/d_\w+\?tab=read&page=\d/);
  await expect(page.getByRole("img", { name: /^Page \d+ of \d+$/ })).toBeVisible();
});

test("the best match is the one that Enter opens, and a fact opens the page that proves it", async ({
  page,
  startServer,
}) => {
  const server = await startServer();
  await new ApiClient(() => server.url).ingest(await makeManual(2, "premier"), "Premier.pdf");
  await page.goto(server.url);
  await expect(rowOf(page, "Premier.pdf")).toBeVisible();
  await page.keyboard.press("/");
  const palette = page.getByRole("dialog", { name: "Search everything" });
  await page.keyboard.type("oxygene");
  const first = palette.getByRole("option").first();
  await expect(palette.getByRole("group", { name: "Entities" }).getByRole("option").first()).toBeVisible();
  await expect(first).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(first).toHaveAttribute("aria-selected", "false");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/entities\/e_\w+$/);

  await page.keyboard.press("/");
  await page.keyboard.type("palier");
  await palette.getByRole("group", { name: "Facts" }).getByRole("option").first().click();
  await expect(page).toHaveURL(/\/documents\/d_\w+\?tab=read&page=\d&evidence=/);
});

test("the field says when nothing is found, offers actions, and is left by the escape key", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Search everything" }).click();
  const palette = page.getByRole("dialog", { name: "Search everything" });
  await palette.getByRole("combobox").fill("zzzz introuvable");
  await expect(palette.getByText("Nothing found for “zzzz introuvable”")).toBeVisible();
  await palette.getByRole("combobox").fill("go to");
  await expect(palette.getByRole("option", { name: "Go to Library" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
});

test.describe("a search that fails", () => {
  test.use({ expectedConsoleErrors: [/429/] });

  test("does not say that there is nothing", async ({ page }) => {
    await refuse(page, "**/api/search?*");
    await page.goto("/");
    // The page hears keys from when it has come to life.
    await expect(page.getByRole("button", { name: "Choose files" })).toBeVisible();
    await page.keyboard.press("/");
    const palette = page.getByRole("dialog", { name: "Search everything" });
    await palette.getByRole("combobox").fill("palier");
    await expect(palette.getByText("Too many attempts. Wait a minute, then try again.")).toBeVisible();
    await expect(palette.getByText(/Nothing found/)).toHaveCount(0);
  });
});

test("what takes the focus gives it back to where it was", async ({ page, api }) => {
  await api.ingest(new TextEncoder().encode("# Retour\n\nLe palier dure 3 minutes à 3 m.\n"), "Retour.md");
  await page.goto("/");
  const row = rowOf(page, "Retour.md");
  const link = row.getByRole("link");
  await link.focus();
  for (const [key, dialog] of [
    ["/", "Search everything"],
    ["?", "Keyboard shortcuts"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole("dialog", { name: dialog })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(link).toBeFocused();
  }
  const actions = row.getByRole("button", { name: /^Actions for/ });
  await actions.focus();
  for (const [item, role] of [
    ["Move to a collection…", "dialog"],
    ["Delete", "alertdialog"],
  ] as const) {
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: item }).press("Enter");
    await expect(page.getByRole(role)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(actions).toBeFocused();
  }
});

test("the keyboard alone is enough: search, walk the list, open, come back, and ask which keys there are", async ({
  page,
  api,
}) => {
  for (const name of ["Clavier un.md", "Clavier deux.md"]) {
    await api.ingest(new TextEncoder().encode(`# ${name}\n\nLe palier dure 3 minutes à 3 m.\n`), name);
  }
  await page.goto("/");
  const newest = rowOf(page, "Clavier deux.md").getByRole("link");
  await expect(newest).toBeVisible();
  await page.keyboard.press("j");
  await expect(newest).toBeFocused();
  await page.keyboard.press("j");
  await expect(rowOf(page, "Clavier un.md").getByRole("link")).toBeFocused();
  await page.keyboard.press("k");
  await expect(newest).toBeFocused();
  await page.keyboard.press("x");
  await expect(page.getByText("1 document selected")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("1 document selected")).toBeHidden();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Clavier deux.md");
  // As a hand does it: the second key does not wait until the page has drawn what the first one did.
  await Promise.all([page.keyboard.press("g"), page.keyboard.press("l")]);
  await expect(page).toHaveURL("/");

  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(help).toContainText("Next in the list");
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();

  await page.keyboard.press("/");
  await page.keyboard.type("clavier un");
  await expect(page.getByRole("option").first()).toContainText("Clavier un");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Clavier un.md");
});
