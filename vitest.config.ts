import { defineConfig } from "vitest/config";

/** What needs a real Neo4j server is a project of its own: only its tests start one. */
const NEEDS_NEO4J = "lib/graph/neo4j/**/*.test.ts";

export default defineConfig({
  test: {
    environment: "node",
    // No test is about time: a busy machine is no failure.
    testTimeout: 60_000,
    // A test says what it expects: one that expects nothing has not been written.
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{app,components,lib,messages,scripts}/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", NEEDS_NEO4J],
        },
      },
      {
        extends: true,
        test: {
          name: "neo4j",
          include: [NEEDS_NEO4J],
          globalSetup: "scripts/testing/neo4j-server.ts",
          // One server, one graph: the files take turns.
          fileParallelism: false,
          // A statement on a server takes a journey there and back, and a history is hundreds of them.
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
