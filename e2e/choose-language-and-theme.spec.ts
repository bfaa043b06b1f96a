import { expect } from "@playwright/test";
import { test } from "./fixtures/test.ts";

test("French stays chosen over a reload, and the page says which language it speaks", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Library");
  await page.getByRole("button", { name: "fr: Use French" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bibliothèque");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page).toHaveTitle("Bibliothèque · DiveTeacher");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bibliothèque");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await page.getByRole("button", { name: "en: Passer en anglais" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Library");
});

test.describe("with a French browser", () => {
  test.use({ locale: "fr-FR" });

  test("the first page is in French already", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(page.getByRole("button", { name: "Choisir des fichiers" })).toBeVisible();
  });
});

test("the dark theme stays chosen over a reload; by default the page is as the system is", async ({ page }) => {
  const isDark = () => page.evaluate(() => document.documentElement.classList.contains("dark"));
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  await expect.poll(isDark).toBe(false);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(isDark).toBe(true);
  await page.emulateMedia({ colorScheme: "light" });
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("menuitem", { name: "Dark" }).click();
  await expect.poll(isDark).toBe(true);
  await page.reload();
  expect(await isDark()).toBe(true);
  await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
});
