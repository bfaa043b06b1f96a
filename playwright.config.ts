import { defineConfig, devices } from "@playwright/test";

const QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
// Chromium's sandbox does not start for root.
const isRoot = process.getuid?.() === 0;
const executablePath = process.env.CHROMIUM_PATH;

/** Each worker starts a built server of its own (e2e/fixtures), so there is none to start here. */
export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results/screen",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // A long run on a busy machine is no failure.
  timeout: 300_000,
  expect: { timeout: 120_000 },
  reporter: [["list"], ["json"]],
  use: {
    ...devices["Desktop Chrome"],
    launchOptions: {
      args: isRoot ? ["--no-sandbox", ...QUIET] : QUIET,
      ...(executablePath ? { executablePath } : {}),
    },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
  projects: [{ name: "desktop", use: { viewport: { width: 1440, height: 900 } } }],
});
