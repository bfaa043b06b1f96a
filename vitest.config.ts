import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["{app,components,lib,messages,scripts}/**/*.test.{ts,tsx}"],
    // No test is about time: a busy machine is no failure.
    testTimeout: 60_000,
    // A test says what it expects: one that expects nothing has not been written.
    expect: { requireAssertions: true },
  },
});
