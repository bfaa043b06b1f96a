import { expect, type Locator, type Page } from "@playwright/test";
import { entityPageSchema } from "#lib/domain/api/knowledge.ts";
import type { Entity } from "#lib/domain/entity.ts";
import type { ApiClient } from "./fixtures/api-client.ts";
import { makeManual } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

/** What stays pressed until another thing has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(name);
  }).toPass({ intervals: [0] });
}

async function find(api: ApiClient, q: string): Promise<Entity> {
  const { entities } = entityPageSchema.parse(await api.json(`/api/entities?q=${encodeURIComponent(q)}&limit=1`));
  if (!entities[0]) throw new Error(`The manual has no ${q}.`);
  return entities[0];
}

/** Names are shown in the reader's language. */
async function readShown(heading: Locator): Promise<string> {
  await expect(heading).toBeVisible();
  return (await heading.textContent()) ?? "";
}

function editorOf(page: Page, item: string) {
  return async () => {
    await page.getByRole("button", { name: "Edit" }).click();
    await page.getByRole("menuitem", { name: item }).click();
    return page.getByRole("dialog");
  };
}

test("an entity is renamed by keyboard alone, and the decision is taken back from the page", async ({ page, api }) => {
  await api.ingest(await makeManual(2, "renommer"), "Renommer.pdf");
  const { id, name } = await find(api, "palier de sécurité");
  await page.goto(`/entities/${id}`);
  const heading = page.getByRole("heading", { level: 1 });
  const before = await readShown(heading);
  await tabTo(page, "Edit");
  await page.keyboard.press("Enter");
  const [rename, retype] = [page.getByRole("menuitem").first(), page.getByRole("menuitem").nth(1)];
  await expect(rename).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(retype).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(rename).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "New name" })).toBeFocused();
  await page.keyboard.type("Arrêt de prudence");
  await expect(page.getByRole("dialog")).toContainText(`“${name}” stays another name`);
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText("Arrêt de prudence");
  await expect(page.getByText(`“${name}” is called “Arrêt de prudence”`).first()).toBeVisible();

  await page.reload();
  await expect(heading).toHaveText("Arrêt de prudence");
  const undo = page.getByRole("button", { name: /^Undo: .* is called/ });
  await undo.focus();
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText(before);
  await expect(undo).toHaveCount(0);
});

test("two entities become one, whose name is chosen, until the toast takes it back", async ({ page, api }) => {
  await api.ingest(await makeManual(2, "fusion"), "Fusion.pdf");
  const [stop, regulator] = [await find(api, "palier de sécurité"), await find(api, "détendeur")];
  await page.goto(`/entities/${stop.id}`);
  const heading = page.getByRole("heading", { level: 1 });
  const before = await readShown(heading);
  const dialog = await editorOf(page, "Merge with another…")();
  await expect(dialog.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("detendeur");
  await dialog
    .getByRole("option", { name: /regulator/i })
    .first()
    .click();
  await dialog.getByRole("button", { name: "Keep the other name" }).click();
  await expect(dialog).toContainText(/becomes another name of/);
  const [kept] = (/another name of “(.+?)”/.exec((await dialog.textContent()) ?? "") ?? []).slice(1);
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(heading).toHaveText(kept ?? "");
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  // What is pointed at stays.
  await undo.hover();
  const [one, other] = [await api.json(`/api/entities/${stop.id}`), await api.json(`/api/entities/${regulator.id}`)];
  expect(one).toEqual(other);
  await undo.click();
  await expect(heading).toHaveText(before);
  await expect(page.getByRole("button", { name: /^Undo: / })).toHaveCount(0);
});

test("the type is changed, a hidden entity is shown again, and the list of corrections takes both back", async ({
  page,
  api,
  expectedConsoleErrors,
}) => {
  expectedConsoleErrors.push(/404/);
  await api.ingest(await makeManual(2, "masquer"), "Masquer.pdf");
  const { id } = await find(api, "détendeur");
  await page.goto(`/entities/${id}`);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toBeVisible();
  const types = await editorOf(page, "Change type…")();
  await types.getByRole("radio", { name: "Other" }).click();
  await types.getByRole("button", { name: "Change type" }).click();
  await expect(page.getByText(/^Other · \d+ mention/)).toBeVisible();
  const shown = await readShown(heading);

  const hiding = await editorOf(page, "Hide…")();
  await expect(hiding).toContainText("Nothing is deleted");
  await hiding.getByRole("button", { name: "Hide" }).click();
  await expect(page.getByRole("status").filter({ hasText: `“${shown}” is hidden` })).toBeVisible();
  await expect(page.locator("[data-sonner-toast]").filter({ hasText: `“${shown}” is hidden` })).toBeVisible();
  await page.getByRole("button", { name: "Show it again" }).click();
  await expect(heading).toHaveText(shown);

  await page.goto("/entities");
  await page.getByRole("link", { name: /^Corrections/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Corrections" })).toBeVisible();
  const changes = page.getByRole("list", { name: "Corrections" }).getByRole("listitem");
  await expect(changes).toHaveCount(1);
  await changes.getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByText("No corrections")).toBeVisible();
  expect(await api.json(`/api/entities/${id}`)).toMatchObject({ type: "Equipment" });
});

test("a name is split off, and what the server refuses is said where it was asked", async ({
  page,
  api,
  expectedConsoleErrors,
}) => {
  expectedConsoleErrors.push(/503|ERR_FAILED/);
  await api.ingest(await makeManual(2, "détacher"), "Détacher.pdf");
  const { entities } = entityPageSchema.parse(await api.json("/api/entities?limit=200"));
  const entity = entities.find(({ aliases }) => aliases.length > 0);
  const [alias = ""] = entity?.aliases ?? [];
  await page.goto(`/entities/${entity?.id}`);
  const dialog = await editorOf(page, "Split off a name…")();
  await dialog.getByRole("checkbox", { name: alias, exact: true }).click();
  const action = dialog.getByRole("button", { name: "Split off" });
  await page.route("**/split", (route) => route.fulfill({ status: 503, body: "" }));
  await action.click();
  await expect(dialog.getByRole("alert")).toContainText("try again in a moment");
  await expect(dialog.getByRole("checkbox", { name: alias, exact: true })).toBeChecked();
  await page.unroute("**/split");
  await action.click();
  await expect(dialog).toHaveCount(0);
  const undo = page.getByRole("button", { name: /^Undo: .* apart from/ });
  await expect(undo).toBeVisible();
  expect(((await api.json(`/api/entities/${entity?.id}`)) as { aliases: string[] }).aliases).not.toContain(alias);
  await undo.click();
  await expect(undo).toHaveCount(0);
});

test.describe("on a phone, in French", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "fr-FR" });

  test("an entity is renamed, beginning with a name that the documents use", async ({ page, api }) => {
    await api.ingest(await makeManual(2, "téléphone"), "Téléphone.pdf");
    const { entities } = entityPageSchema.parse(await api.json("/api/entities?limit=200"));
    const entity = entities.find(({ aliases }) => aliases.length > 0);
    const [alias = ""] = entity?.aliases ?? [];
    await page.goto(`/entities/${entity?.id}`);
    await page.getByRole("button", { name: "Corriger" }).tap();
    await page.getByRole("menuitem", { name: "Renommer…" }).tap();
    const heading = page.getByRole("heading", { level: 1, includeHidden: true });
    const before = (await heading.textContent()) ?? "";
    const dialog = page.getByRole("dialog");
    const field = dialog.getByRole("textbox", { name: "Nouveau nom" });
    await dialog.getByRole("button", { name: alias, exact: true }).tap();
    await expect(field).toHaveValue(alias);
    await field.fill(`${alias} du club`);
    await dialog.getByRole("button", { name: "Renommer" }).tap();
    await expect(heading).toHaveText(`${alias} du club`, { ignoreCase: true });
    await page.getByRole("button", { name: "Annuler", exact: true }).tap();
    await expect(heading).toHaveText(before);
  });
});
