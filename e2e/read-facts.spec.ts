import { expect } from "@playwright/test";
import { makeManual } from "./fixtures/make-document.ts";
import { refuse } from "./fixtures/refuse.ts";
import { test } from "./fixtures/test.ts";
import { watchScreen } from "./fixtures/watch-screen.ts";

const FACTS = "**/api/facts?*";

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
  // Beside the page too a value is written as the reader's language does: the document has a comma.
  const found = page.getByRole("region", { name: "Understood on this page" });
  await expect(found.getByText(/1\.6\sbar$/).first()).toBeVisible();
});

test("the proof that was asked for is brought into view, however far down its page it stands", async ({
  page,
  api,
}) => {
  const { id } = await api.ingest(await makeManual(1, "preuve"), "Preuve.pdf");
  const { facts } = (await api.json(`/api/facts?document=${id}`)) as {
    facts: { id: string; evidence: { boxes: { y: number }[] }[] }[];
  };
  const lowest = facts.toSorted((a, b) => (b.evidence[0]?.boxes[0]?.y ?? 0) - (a.evidence[0]?.boxes[0]?.y ?? 0))[0];
  await page.setViewportSize({ width: 1440, height: 500 });
  await page.goto(`/documents/${id}?tab=read&page=1&evidence=${lowest?.id}`);
  await expect(page.locator("[data-chosen]").first()).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  // One page needs no leafing.
  await expect(page.getByRole("button", { name: /^(Next|Previous) page/ })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/evidence=/);
});

test("on a page without the chosen proof, the next one is a step away", async ({ page, api }) => {
  const { id } = await api.ingest(await makeManual(1, "ailleurs", { blankPages: 1 }), "Ailleurs.pdf");
  const { facts } = (await api.json(`/api/facts?document=${id}&limit=1`)) as { facts: { id: string }[] };
  await page.goto(`/documents/${id}?tab=read&page=2&evidence=${facts[0]?.id}`);
  await expect(page.getByText(/^\d+ proofs? elsewhere$/)).toBeVisible();
  await page.getByRole("button", { name: "Next evidence" }).click();
  await expect(page.getByText("Evidence 1 of")).toBeVisible();
  await expect(page.locator("[data-chosen]").first()).toBeInViewport();
});

test.describe("an answer that fails", () => {
  test.use({ expectedConsoleErrors: [/429/] });

  test("does not take away what is on the screen", async ({ page, api }) => {
    const { id } = await api.ingest(await makeManual(1, "reste"), "Reste.pdf");
    await page.goto(`/documents/${id}?tab=facts`);
    const panel = page.getByRole("tabpanel");
    await expect(panel.getByText("1.6 bar").first()).toBeVisible();
    const seen = await watchScreen(page, { selector: "[role=tabpanel]", hasText: "1.6\u00a0bar" });
    await refuse(page, FACTS);
    const refused = page.waitForResponse(FACTS);
    // What another document says may have changed the facts of this one: they are asked for again.
    await api.ingest(new TextEncoder().encode("# Autre\n\nLe palier dure 3 minutes à 3 m.\n"), "Autre.md");
    await refused;
    await page.unrouteAll();
    const answered = page.waitForResponse((response) => /\/api\/facts\?/.test(response.url()) && response.ok());
    await api.ingest(new TextEncoder().encode("# Encore\n\nLe palier dure 5 minutes à 3 m.\n"), "Encore.md");
    await answered;
    expect((await seen()).counts).toEqual([1]);
  });
});
