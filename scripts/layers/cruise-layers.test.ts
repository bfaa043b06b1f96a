import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cruiseLayers } from "./cruise-layers.ts";

const PROJECT = resolve(import.meta.dirname, "../..");

describe("cruiseLayers", () => {
  let planted: string;

  beforeEach(async () => {
    planted = await mkdtemp(join(tmpdir(), "layers-"));
    await cp(join(PROJECT, "package.json"), join(planted, "package.json"));
    await symlink(join(PROJECT, "node_modules"), join(planted, "node_modules"));
    await plant("lib/domain/word.ts", 'import { z } from "zod";\nexport const word = z.string();\n');
  });

  afterEach(() => rm(planted, { recursive: true }));

  async function plant(path: string, source: string) {
    await mkdir(dirname(join(planted, path)), { recursive: true });
    await writeFile(join(planted, path), source);
  }

  it("really sees the modules of this project, and the arrows between them", async () => {
    const { moduleCount, arrowCount, unseen } = await cruiseLayers(PROJECT);
    expect(unseen).toEqual([]);
    expect(moduleCount).toBeGreaterThan(200);
    expect(arrowCount).toBeGreaterThan(moduleCount);
  }, 30_000);

  it("lets arrows point down, types and package imports too", async () => {
    await plant(
      "lib/chunk/split.ts",
      'import type { word } from "#lib/domain/word.ts";\nexport type Split = typeof word;\n',
    );
    await plant("components/ui/badge.tsx", "export const Badge = () => <b>new</b>;\n");
    await plant(
      "components/runs/badge.tsx",
      'import { Badge } from "#components/ui/badge.tsx";\nimport { word } from "#lib/domain/word.ts";\nexport const RunBadge = () => <Badge key={word.type} />;\n',
    );
    await plant(
      "lib/documents/disk/disk-store.ts",
      'import { open } from "node:fs/promises";\nexport const read = open;\n',
    );
    await plant(
      "lib/server/services.ts",
      'import { read } from "#lib/documents/disk/disk-store.ts";\nexport const files = read;\n',
    );
    const { violations, unseen, arrowCount } = await cruiseLayers(planted);
    expect({ violations, unseen, arrowCount }).toEqual({ violations: [], unseen: [], arrowCount: 6 });
  });

  it.each([
    ["domain-knows-zod-only", "lib/domain/clock.ts", "node:path"],
    ["domain-knows-zod-only", "lib/domain/core.ts", "#lib/target.ts"],
    ["core-knows-ports-only", "lib/pipeline/up.ts", "#lib/graph/sqlite/target.ts"],
    ["core-knows-ports-only", "lib/convert/layout/up.ts", "#lib/convert/pdfjs/target.ts"],
    ["core-runs-anywhere", "lib/resolve/disk.ts", "node:fs"],
    ["core-runs-anywhere", "lib/convert/layout/disk.ts", "node:fs"],
    ["adapters-know-core-only", "lib/graph/sqlite/up.ts", "#lib/server/target.ts"],
    ["adapters-do-not-know-each-other", "lib/graph/sqlite/aside.ts", "#lib/runs/sqlite/target.ts"],
    ["services-alone-name-adapters", "lib/server/handle.ts", "#lib/graph/sqlite/target.ts"],
    ["app-names-no-adapter", "app/page.tsx", "#lib/graph/sqlite/target.ts"],
    ["browser-sees-domain-only", "components/runs/log.tsx", "#lib/server/target.ts"],
    ["browser-sees-domain-only", "lib/client/request.ts", "#lib/runs/target.ts"],
    ["browser-has-no-node", "components/runs/disk.tsx", "node:fs"],
    ["controls-know-no-product", "components/ui/button.tsx", "#lib/domain/word.ts"],
    ["server-knows-no-screen", "lib/server/screen.ts", "#components/target.ts"],
    ["routes-parse-call-respond", "app/api/x/route.ts", "node:fs"],
    ["browser-tests-speak-http", "e2e/cheat.spec.ts", "#lib/server/target.ts"],
    ["product-stands-alone", "lib/server/bench.ts", "../../bench/target.ts"],
    ["product-needs-no-tools", "lib/server/tool.ts", "vitest"],
    ["one-home-for-pdfjs-dist", "lib/extract/lexicon/pdf.ts", "pdfjs-dist"],
    ["one-home-for-node-sqlite", "lib/documents/disk/rows.ts", "node:sqlite"],
    ["every-import-is-found", "lib/chunk/lost.ts", "#lib/nowhere.ts"],
  ])("catches what is against %s", async (rule, path, target) => {
    for (const place of [
      "lib/",
      "lib/graph/sqlite/",
      "lib/convert/pdfjs/",
      "lib/server/",
      "lib/runs/",
      "lib/runs/sqlite/",
    ]) {
      await plant(`${place}target.ts`, "export const target = 1;\n");
    }
    await plant("components/target.ts", "export const target = 1;\n");
    await plant("bench/target.ts", "export const target = 1;\n");
    await plant(path, `import * as target from "${target}";\nexport const seen = target;\n`);
    const { violations } = await cruiseLayers(planted);
    expect(violations).toContainEqual(expect.stringMatching(new RegExp(`^${rule}: ${path} → `)));
  });

  it("catches what only a type is needed of", async () => {
    await plant("lib/server/env.ts", "export interface Env { readonly port: number }\n");
    await plant("lib/runs/up.ts", 'import type { Env } from "#lib/server/env.ts";\nexport type Port = Env["port"];\n');
    expect((await cruiseLayers(planted)).violations).toEqual([
      "core-knows-ports-only: lib/runs/up.ts → lib/server/env.ts",
    ]);
  });

  it("catches a circle", async () => {
    await plant("lib/chunk/a.ts", 'import { b } from "./b.ts";\nexport const a = () => b;\n');
    await plant("lib/chunk/b.ts", 'import { a } from "./a.ts";\nexport const b = () => a;\n');
    expect((await cruiseLayers(planted)).violations).toContainEqual(expect.stringMatching(/^no-circle: /));
  });
});
