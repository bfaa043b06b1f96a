import { expect } from "@playwright/test";
import { makeManual } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

test("a document's facts stand under what they speak of, values out in front, and lead to their proof", async ({
  page,
  api,
}) => {
  const { id } = await api.ingest(await makeManual(2, "faits"), "Faits.pdf");
  await page.goto(`/documents/${id}?tab=facts`);
  const { facts } = (await api.json(`/api/facts?document=${id}`)) as { facts: { subject: { id: string } }[] };
  const subjects = new Set(facts.map(({ subject }) => subject.id));
  await expect(page.getByRole("tabpanel").getByRole("heading", { level: 2 })).toHaveCount(subjects.size);
  await expect(page.getByRole("tabpanel").getByRole("strong").filter({ hasText: "1.6 bar" }).first()).toBeVisible();
  await page.getByRole("searchbox", { name: "Filter the facts" }).fill("1,6 bar");
  await expect(page.getByRole("tabpanel").getByRole("status")).toHaveText("1 fact");
  await page.keyboard.press("Tab");
  await page.getByRole("tabpanel").getByRole("heading", { level: 2 }).hover();
  await page.keyboard.press("j");
  await expect(page.getByRole("link", { name: /^Page \d+: / })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/tab=read&page=\d+&evidence=f_/);
  await expect(page.getByText("Evidence 1 of")).toBeVisible();
});
