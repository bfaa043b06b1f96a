import { expect } from "@playwright/test";
import { chooseFiles, rowOf } from "./fixtures/library-page.ts";
import { makeLongNote } from "./fixtures/make-document.ts";
import { test } from "./fixtures/test.ts";

// Nothing listens there.
const AWAY = { NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_PASSWORD: "secret-of-the-graph" };

test.use({ expectedConsoleErrors: [/status of 503/] });

test("while the graph is away every page says so, and uploads are taken", async ({ page, startServer }) => {
  const server = await startServer(AWAY);
  const banner = page.getByRole("status").filter({ hasText: "The graph can’t be reached" });
  for (const path of ["/", "/entities", "/graph"]) {
    await page.goto(server.url + path);
    await expect(banner).toBeVisible();
  }
  await page.goto(server.url);
  await chooseFiles(page, { "Attend.md": makeLongNote(1, "attend") });
  await expect(rowOf(page, "Attend.md")).toContainText("The graph can't be reached");
  expect(server.output).not.toContain(AWAY.NEO4J_PASSWORD);
});
