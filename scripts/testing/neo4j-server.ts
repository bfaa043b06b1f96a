// Gives the tests of the Neo4j adapter one real server for all of them, or says on one line why there is none.
import type { TestProject } from "vitest/node";
import { openTestServer } from "../neo4j/test-server.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** null where this machine has no server. */
    neo4jServer: { readonly uri: string; readonly user: string; readonly password: string } | null;
  }
}

export default async function provideServer(project: TestProject): Promise<() => Promise<void>> {
  const server = await openTestServer();
  if ("missing" in server) {
    const line = `The tests of the Neo4j adapter need a server: ${server.missing} Or set NEO4J_TEST_URI, or start Docker.`;
    if (process.env.CI === "true") throw new Error(line);
    console.warn(`Skipped: ${line}`);
    project.provide("neo4jServer", null);
    return async () => {};
  }
  const { password, stop, uri, user } = server;
  project.provide("neo4jServer", { uri, user, password });
  return stop;
}
