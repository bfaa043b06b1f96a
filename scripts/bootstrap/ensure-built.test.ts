import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ensureBuilt, hashSources, isBuilt } from "./ensure-built.mjs";
import { makeFolder, writeFiles } from "./folder.fixture.ts";

const SOURCES = {
  "app/page.tsx": "export default function Page() {}\n",
  "lib/domain/steps.ts": "export const STEPS = [];\n",
  "package.json": "{}\n",
};

/** As a build leaves the folder behind. */
function makeBuilt(): string {
  const root = makeFolder(SOURCES);
  writeFiles(root, { ".next/BUILD_ID": "abc", ".next/sources.sha256": hashSources(root) });
  return root;
}

describe("the production build", () => {
  it("is missing in a fresh clone", () => {
    expect(isBuilt(makeFolder(SOURCES))).toBe(false);
  });

  it("is not made again where nothing has changed", () => {
    expect(isBuilt(makeBuilt())).toBe(true);
  });

  it("is made again where one did not come to its end", () => {
    const root = makeBuilt();
    rmSync(join(root, ".next/BUILD_ID"));
    expect(isBuilt(root)).toBe(false);
  });

  it.each([
    ["a source has changed", { "app/page.tsx": "export default function Home() {}\n" }],
    ["a source has been added", { "components/new.tsx": "export const NEW = 1;\n" }],
    ["a package has changed", { "package-lock.json": "{}\n" }],
    ["a file that is served has been added", { "public/sample/manifest.json": "[]\n" }],
  ])("is made again where %s", (_, change) => {
    const root = makeBuilt();
    writeFiles(root, change);
    expect(isBuilt(root)).toBe(false);
  });

  it("is given what draws PDF pages again where that is gone", async () => {
    const root = makeBuilt();
    const parts = ["build/pdf.worker.min.mjs", "cmaps/a", "standard_fonts/a", "wasm/a", "iccs/a"];
    for (const part of parts) writeFiles(root, { [`node_modules/pdfjs-dist/${part}`]: part });
    writeFiles(root, { "node_modules/pdfjs-dist/package.json": '{ "version": "1.0.0" }' });
    await ensureBuilt(root);
    expect(existsSync(join(root, "public/pdfjs/pdf.worker.min.mjs"))).toBe(true);
  });

  it("is made again where a source was removed or has another name", () => {
    const [removed, renamed] = [makeBuilt(), makeBuilt()];
    rmSync(join(removed, "lib/domain/steps.ts"));
    renameSync(join(renamed, "app/page.tsx"), join(renamed, "app/loading.tsx"));
    expect(isBuilt(removed)).toBe(false);
    expect(isBuilt(renamed)).toBe(false);
  });

  it.each([
    "lib/domain/steps.test.ts",
    "lib/convert/converter.contract.ts",
    "lib/convert/pdf.fixture.ts",
    "public/pdfjs/pdf.worker.min.mjs",
    "e2e/watch-a-run.spec.ts",
    "docs/decisions/first.md",
    "data/library.sqlite",
  ])("is not made of %s", (path) => {
    const root = makeBuilt();
    writeFiles(root, { [path]: "changed" });
    expect(isBuilt(root)).toBe(true);
  });
});

describe("the hash of the sources", () => {
  it("is the same for the same files, wherever they lie", () => {
    expect(hashSources(makeFolder(SOURCES))).toBe(hashSources(makeFolder(SOURCES)));
  });

  it("tells two files from one that holds the text of both", () => {
    const two = makeFolder({ "lib/a.ts": "1", "lib/b.ts": "2" });
    const one = makeFolder({ "lib/a.ts": "12", "lib/b.ts": "" });
    expect(hashSources(two)).not.toBe(hashSources(one));
  });
});
