import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { rowOf } from "./fixtures/library-page.ts";
import { makeManual, makeSlides } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

/** Faults that keep people from using the page, each with where it is. */
async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`));
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("an empty library keeps nobody out", async ({ page, startServer }) => {
      const server = await startServer();
      await page.goto(server.url);
      await expect(page.getByRole("region", { name: "Drop your manuals here" })).toBeVisible();
      expect(await seriousFaults(page)).toEqual([]);
    });

    test("a library with documents keeps nobody out, nor do its dialogs", async ({ page, api }) => {
      await api.ingest(await makeManual(2, `accessible ${colorScheme}`), `Accessible ${colorScheme}.pdf`);
      await api.ingest(new TextEncoder().encode(`%PDF-1.7 ${colorScheme}`), `Abîmé ${colorScheme}.pdf`);
      await page.goto("/");
      await expect(rowOf(page, `Abîmé ${colorScheme}.pdf`).getByText("Failed")).toBeVisible();
      expect(await seriousFaults(page)).toEqual([]);
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await seriousFaults(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("/");
      await page.getByRole("combobox").fill("palier");
      await expect(page.getByRole("group", { name: "Passages" })).toBeVisible();
      expect(await seriousFaults(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await rowOf(page, `Accessible ${colorScheme}.pdf`)
        .getByRole("button", { name: /^Actions for/ })
        .click();
      await page.getByRole("menuitem", { name: "Delete" }).click();
      await expect(page.getByRole("alertdialog")).toContainText("Deletes");
      expect(await seriousFaults(page)).toEqual([]);
    });

    test("no tab of a document keeps anybody out", async ({ page, api }) => {
      const slides = makeSlides([
        { title: `Sécurité ${colorScheme}`, lines: ["Le plongeur Niveau 2 est certifié par la FFESSM"] },
      ]);
      const deck = await api.ingest(slides, `Diapositives ${colorScheme}.pptx`);
      const manual = await api.ingest(await makeManual(3, `onglets ${colorScheme}`), `Onglets ${colorScheme}.pdf`);
      for (const { id } of [manual, deck]) {
        await page.goto(`/documents/${id}`);
        await expect(page.getByRole("tab")).toHaveCount(5);
        for (const tab of await page.getByRole("tab").all()) {
          await tab.click();
          await expect(page.getByRole("tabpanel")).not.toBeEmpty();
          await expect(page.getByRole("status", { name: "Loading" })).toHaveCount(0);
          expect(await seriousFaults(page), (await tab.textContent()) ?? "").toEqual([]);
        }
      }
    });

    test("the explorer keeps nobody out: entities, one of them, and the graph", async ({ page, api }) => {
      await api.ingest(await makeManual(2, `explorateur ${colorScheme}`), `Explorateur ${colorScheme}.pdf`);
      const { entities } = (await api.json("/api/entities?q=palier&limit=1")) as { entities: { id: string }[] };
      const places = {
        [`/entities?entity=${entities[0]?.id}`]: page.getByRole("heading", { name: /safety stop|palier/i }),
        [`/entities/${entities[0]?.id}`]: page.getByRole("heading", { name: /safety stop|palier/i }),
        "/entities/review": page.getByRole("heading", { level: 1, name: "To review" }),
        "/entities/changes": page.getByRole("heading", { level: 1, name: "Corrections" }),
        "/graph": page.getByText(/all shown/),
      };
      for (const [path, sign] of Object.entries(places)) {
        await page.goto(path);
        await expect(sign.first()).toBeVisible();
        await expect(page.getByRole("status", { name: "Loading" })).toHaveCount(0);
        expect(await seriousFaults(page), path).toEqual([]);
      }
      await page.goto(`/entities/${entities[0]?.id}`);
      for (const decision of ["Rename…", "Change type…", "Merge with another…", "Hide…"]) {
        await page.getByRole("button", { name: "Edit" }).click();
        await page.getByRole("menuitem", { name: decision }).click();
        await expect(page.getByRole("dialog")).toBeVisible();
        expect(await seriousFaults(page), decision).toEqual([]);
        await page.keyboard.press("Escape");
      }
    });
  });
}
