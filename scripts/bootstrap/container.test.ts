import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./machine.mjs";

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

describe("the container", () => {
  it("runs on the major version of Node that the project runs on", () => {
    const { dependencies } = JSON.parse(read("package.json"));
    const major = Number.parseInt(dependencies.node, 10);
    const images = [...read("Dockerfile").matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(new Set(images)).toEqual(new Set([`node:${major}-slim`]));
  });

  it("starts the same server as npm start, without a shell that would keep its signals", () => {
    const [, command] = /^CMD (\[.*\])$/m.exec(read("Dockerfile")) ?? [];
    expect(JSON.parse(command ?? "null")).toEqual(["node", "lib/server/main.ts"]);
    expect(read("scripts/bootstrap/serve.mjs")).toContain('"lib/server/main.ts"');
    expect(existsSync(join(ROOT, "lib/server/main.ts"))).toBe(true);
  });

  it("is published to this machine alone", () => {
    const ports = [...read("compose.yaml").matchAll(/^\s+- "?([^\s"]+:\d+)"?$/gm)].map(([, port]) => port);
    expect(ports.length).toBeGreaterThan(0);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it("holds the ontologies that come with the project, for ONTOLOGY_FILE", () => {
    const ignored = read(".dockerignore").split("\n");
    expect(ignored.filter((path) => "docs/ontologies/".startsWith(`${path}/`))).toEqual([]);
    expect(read("Dockerfile")).toMatch(/^COPY --from=build .*\/app\/docs\/ontologies docs\/ontologies$/m);
  });

  it("is built without what only this machine may know", () => {
    expect(read(".dockerignore").split("\n")).toEqual(
      expect.arrayContaining([".env*", ".git", "data", "node_modules"]),
    );
  });
});
