import { expect } from "@playwright/test";
import { dragFiles, dropFiles, releaseFiles } from "./fixtures/drop-files.ts";
import { chooseFiles, rowOf } from "./fixtures/library-page.ts";
import { makeManual, makeSlides } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";
import { watchScreen } from "./fixtures/watch-screen.ts";

const text = (value: string) => new TextEncoder().encode(value);
const STEPS = ["Conversion", "Chunking", "Ingestion", "Finalizing"];

test("a manual dropped on the page goes through its steps in one row, from the first byte to the figures", async ({
  page,
}) => {
  test.slow();
  const name = "Plongeur en eaux froides.pdf";
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Choose files" })).toBeVisible();
  await dragFiles(page, [{ name, bytes: await makeManual(240, "eaux froides") }]);
  await expect(page.getByText("Drop to add 1 file")).toBeVisible();
  const seen = await watchScreen(page, { selector: "main li", hasText: name });
  await releaseFiles(page);
  await expect(page.getByText("Drop to add 1 file")).toBeHidden();
  const row = rowOf(page, name);
  await expect(row.getByText("Completed", { exact: true })).toBeVisible({ timeout: 600_000 });
  await expect(row).toContainText("240 pages · French");
  await expect(row).toContainText(/\d entit(y|ies) · \d+ facts?/);
  const { texts, counts } = await seen();
  expect(counts).toEqual([0, 1]);
  for (const step of ["Conversion", "Ingestion"]) expect(texts.join("\n")).toMatch(new RegExp(`${step} \\d+/\\d+`));

  await row.getByRole("link").click();
  await page.getByRole("button", { name: "Show the steps" }).click();
  const steps = page.getByRole("list", { name: "Steps" }).getByRole("listitem");
  await expect(steps).toContainText(STEPS.map((step) => new RegExp(`${step}, completed.*\\d\\s(ms|s)$`)));
});

test("of many files dropped at once a wrong one says why, and the others go on", async ({ page }) => {
  const right = ["Gaz.md", "Flottabilité.md", "Secourisme.pptx", "Matériel.pdf"];
  const slides = makeSlides([{ title: "Secourisme", lines: ["Alerter les secours", "Donner de l’oxygène"] }]);
  await page.goto("/");
  await dropFiles(page, [
    { name: right[0] ?? "", bytes: text("# Gaz\n\nLe Nitrox contient plus de 21 % d’oxygène.\n") },
    { name: "Tarifs.docx", bytes: text("PK\u0003\u0004 a text document") },
    { name: right[1] ?? "", bytes: text("# Flottabilité\n\nLe gilet stabilisateur règle la flottabilité.\n") },
    { name: right[2] ?? "", bytes: slides },
    { name: right[3] ?? "", bytes: await makeManual(2, "matériel") },
  ]);
  const refused = rowOf(page, "Tarifs.docx");
  await expect(refused.getByRole("alert")).toHaveText(
    "Only PDF, PowerPoint (PPTX) and Markdown are read. Convert the file and add it again.",
  );
  for (const name of right) await expect(rowOf(page, name).getByText("Completed", { exact: true })).toBeVisible();
  await refused.getByRole("button", { name: "Dismiss" }).click();
  await expect(refused).toBeHidden();
});

test("the same file a second time, under whatever name, leads to the row that is there", async ({ page }) => {
  const bytes = await makeManual(2, "une seule fois");
  await page.goto("/");
  await dropFiles(page, [{ name: "Une fois.pdf", bytes }]);
  await expect(rowOf(page, "Une fois.pdf").getByText("Completed", { exact: true })).toBeVisible();
  await dropFiles(page, [{ name: "Copie de une fois.pdf", bytes }]);
  await expect(page.getByText("Copie de une fois.pdf is in the library already, as Une fois.pdf")).toBeVisible();
  const showIt = page.getByRole("link", { name: "Show it" });
  // What is pointed at stays.
  await showIt.hover();
  await expect(rowOf(page, "Une fois.pdf")).toHaveCount(1);
  await expect(rowOf(page, "Copie de une fois.pdf")).toHaveCount(0);
  await showIt.click();
  await expect(page).toHaveURL(/\/documents\/d_/);
  await expect(page.getByText(/^Une fois.pdf · 2 pages/)).toBeVisible();
});

test("names that break other systems are shown as they are written", async ({ page }) => {
  const names = [
    "OWD #1 — 50%.pptx",
    `Guide "l'été" <b onclick=alert(1)>gras.md`,
    "%2e%2e%2fsecret & co?.md",
    `${"très ".repeat(60)}long.md`,
  ];
  const files = names.map((name) => ({
    name,
    bytes: name.endsWith(".pptx")
      ? makeSlides([{ title: "Le détendeur", lines: ["Il délivre l’air à la pression ambiante"] }])
      : text(`Le détendeur du document ${name} délivre l’air à la pression ambiante.\n`),
  }));
  await page.goto("/");
  await dropFiles(page, [
    ...files,
    { name: "cours\u202Efdp.md", bytes: text("Une marque de direction dans un nom.\n") },
  ]);
  const shown = ["OWD #1 — 50%.pptx", `Guide "l'été" <b onclick=alert(1)>gras.md`, "secret & co?.md", "coursfdp.md"];
  for (const name of [...shown, "très très"]) {
    const row = rowOf(page, name);
    await expect(row.getByText("Completed", { exact: true })).toBeVisible();
    expect((await row.boundingBox())?.height).toBeLessThan(80);
  }
  await expect(page.locator("main b")).toHaveCount(0);
  await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth).then((fits) => expect(fits).toBe(true));
  await rowOf(page, "très très").getByRole("link").click();
  await expect(page.getByText(/^très très.*….md · /)).toBeVisible();
});

test("an upload says how far it is, and can be stopped", async ({ page }) => {
  const name = "Trop tard.pdf";
  await page.goto("/");
  // The request never leaves: the file stays on its way for as long as one looks.
  await page.route("**/api/upload", () => {});
  await dropFiles(page, [{ name, bytes: await makeManual(1, "trop tard") }]);
  const row = rowOf(page, name);
  await expect(row.getByRole("progressbar")).toBeVisible();
  await expect(row).toContainText(/Uploading/);
  await row.getByRole("button", { name: `Stop uploading ${name}` }).click();
  await expect(row).toBeHidden();
});

test("files can be chosen too, and a file without content is refused with a sentence", async ({ page }) => {
  await page.goto("/");
  await chooseFiles(page, { "Vide.pdf": new Uint8Array(), "Choisi.pdf": await makeManual(1, "choisi") });
  await expect(rowOf(page, "Vide.pdf").getByRole("alert")).toHaveText(
    "The file is empty. Choose a file that has content.",
  );
  await expect(rowOf(page, "Choisi.pdf").getByText("Completed", { exact: true })).toBeVisible();
});
