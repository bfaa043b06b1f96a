import { expect } from "@playwright/test";
import { estimateSchema } from "#lib/domain/api/operations.ts";
import { ApiClient } from "./fixtures/api-client.ts";
import { chooseFiles, rowOf } from "./fixtures/library-page.ts";
import { makeManual } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

// Reading is paid for here, by a model that can't be reached: nothing is ever spent.
const PAID = { ANTHROPIC_API_KEY: "test", ANTHROPIC_BASE_URL: "http://127.0.0.1:9", BUDGET_USD: "2" };

test("where reading costs money, what it will cost is said before it does", async ({ page, startServer }) => {
  const server = await startServer(PAID);
  await page.goto(server.url);
  const choose = async (name: string) => chooseFiles(page, { [name]: await makeManual(3, "payant") });
  const dialog = page.getByRole("dialog", { name: "Add 1 document" });
  await choose("Payant.pdf");
  await expect(dialog.getByRole("listitem")).toContainText(/3 pages · \d+ calls? · (< )?\$0\.\d\d/);
  await expect(dialog).toContainText("when it has cost $2.00");
  await expect(dialog).toContainText("claude-haiku-4-5");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("list", { name: "Documents" })).toBeHidden();

  await choose("Payant.pdf");
  await dialog.getByRole("button", { name: "Add it" }).click();
  await expect(rowOf(page, "Payant.pdf")).toBeVisible();

  await choose("Copie.pdf");
  await expect(dialog.getByRole("listitem")).toContainText("In the library already: nothing to pay");
  await expect(dialog).toContainText("about $0.00");
});

test("in batches, what it costs is half, and that answers come later is said", async ({ page, startServer }) => {
  const server = await startServer({ ...PAID, ANTHROPIC_BATCH: "on" });
  const manual = await makeManual(3, "nuit");
  const costOf = async ({ url }: { url: string }) => {
    const answer = await new ApiClient(() => url).postFile(manual, "Nuit.pdf", {}, "/api/estimate");
    const { extractor, usage } = estimateSchema.parse(await answer.json());
    return { isBatched: extractor.isBatched, costUsd: usage.costUsd ?? 0 };
  };
  const [batched, single] = [await costOf(server), await costOf(await startServer(PAID))];
  expect([batched.isBatched, single.isBatched]).toEqual([true, false]);
  expect(batched.costUsd).toBeCloseTo(single.costUsd / 2, 10);
  await page.goto(server.url);
  await chooseFiles(page, { "Nuit.pdf": manual });
  await expect(page.getByRole("dialog", { name: "Add 1 document" })).toContainText("half the price, as counted here");
});
