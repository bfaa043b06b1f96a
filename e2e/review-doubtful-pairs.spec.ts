import { expect } from "@playwright/test";
import { ApiClient } from "./fixtures/api-client.ts";
import { test } from "./fixtures/test.ts";

const NOTE = `# Séance

## Vidage du masque

Le vidage du masque se fait en soufflant par le nez. Le vidage du masque est évalué à 5 m.

## Vider le masque

Vider le masque se fait sans remonter. Le moniteur demande de vider le masque à 10 m.

## Rinçage du matériel

Le rinçage du matériel se fait à l’eau douce. Le rinçage du matériel est évalué à terre.

## Rincer le matériel

Rincer le matériel se fait après la plongée. Le moniteur demande de rincer le matériel.

## Remontée lente

La remontée lente suit le guide. La remontée lente prévient la surpression.

## Remonter lentement

Remonter lentement évite l’accident. Il faut remonter lentement à 10 m/min.
`;

test("doubtful pairs are decided one after the other by keyboard, and come back when that is undone", async ({
  page,
  startServer,
}) => {
  const server = await startServer();
  const api = new ApiClient(() => server.url);
  await api.ingest(new TextEncoder().encode(NOTE), "Séance.md");
  await page.goto(`${server.url}/entities`);
  await page.getByRole("link", { name: /^To review/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "To review" })).toBeVisible();
  const pairs = page.getByRole("list", { name: "To review" }).locator(":scope > li");
  await expect(pairs.first()).toBeVisible();
  const before = await pairs.count();
  await expect(pairs.first().getByRole("radio")).toHaveCount(2);
  await expect(
    pairs
      .first()
      .getByRole("link", { name: /page \d/ })
      .first(),
  ).toBeVisible();

  // However long the key is held, it decides one pair: the next has not been looked at.
  await page.keyboard.down("a");
  await expect(page.getByText(/are two things$/)).toBeVisible();
  await expect(pairs).toHaveCount(before - 1);
  await expect(pairs.getByRole("radio")).toHaveCount(2);
  await page.keyboard.down("a");
  await page.keyboard.up("a");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(pairs).toHaveCount(before);

  await page.keyboard.press("m");
  await expect(page.getByText(/ is part of /)).toBeVisible();
  await expect(pairs).toHaveCount(before - 1);
  await page.goto(`${server.url}/entities/changes`);
  const undo = page.getByRole("button", { name: /^Undo: .* is part of/ });
  await undo.click();
  await expect(undo).toHaveCount(0);
  await page.goto(`${server.url}/entities/review`);
  await expect(pairs).toHaveCount(before);
});

test("where nothing is doubtful the page says so", async ({ page, startServer }) => {
  const server = await startServer();
  await page.goto(`${server.url}/entities/review`);
  await expect(page.getByText("Nothing to review")).toBeVisible();
});
