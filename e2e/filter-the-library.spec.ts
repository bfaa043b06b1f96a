import { expect } from "@playwright/test";
import { ApiClient } from "./fixtures/api-client.ts";
import { makeLongNote } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

test("a long library is narrowed by name and by status, in the address, and says what it leaves out", async ({
  page,
  startServer,
}) => {
  const server = await startServer();
  const api = new ApiClient(() => server.url);
  const bytes = (text: string) => new TextEncoder().encode(text);
  for (let number = 1; number <= 8; number++)
    await api.ingest(makeLongNote(1, `étage ${number}`), `Étage ${number}.md`);
  await page.goto(server.url);
  const rows = page.getByRole("list", { name: "Documents" }).getByRole("listitem");
  await expect(rows).toHaveCount(8);
  const name = page.getByRole("searchbox", { name: "Filter by name" });
  await expect(name).toBeHidden();
  await api.ingest(bytes("%PDF-1.7 and nothing more"), "Abîmé.pdf");

  await name.fill("cours ETAGE 3");
  await expect(rows).toHaveCount(1);
  await expect(page.getByText("1 of 9 documents")).toBeVisible();
  await expect(page).toHaveURL(/q=cours/);
  await page.reload();
  await expect(rows).toHaveCount(1);
  await name.fill("nothing like it");
  await page.getByRole("button", { name: "Remove all filters" }).click();
  await expect(rows).toHaveCount(9);

  await page.getByRole("combobox", { name: "Status" }).click();
  await page.getByRole("option", { name: "Failed (1)" }).click();
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText("Abîmé.pdf");
  await page.goBack();
  await expect(rows).toHaveCount(9);
});
