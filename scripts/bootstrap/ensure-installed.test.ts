import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { INSTALL, isInstalled, whyNotInstalled } from "./ensure-installed.mjs";
import { makeFolder } from "./folder.fixture.ts";
import { runNpm } from "./machine.mjs";

interface Package {
  readonly version?: string;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, Package>>;

const lockOf = (packages: Packages) => JSON.stringify({ lockfileVersion: 3, packages });

/** A checkout that asks for `wanted`, with `present` in its node_modules. */
function makeCheckout(wanted: Packages, present: Packages): string {
  return makeFolder({
    "package-lock.json": lockOf({ "": { version: "1.0.0" }, ...wanted }),
    "node_modules/.package-lock.json": lockOf(present),
  });
}

const WANTED: Packages = {
  "node_modules/zod": { version: "4.6.7" },
  "node_modules/next": { version: "16.4.6" },
  "node_modules/next/node_modules/sharp": { version: "1.0.0", optional: true },
};

describe("the packages", () => {
  it("are missing in a fresh clone", () => {
    expect(isInstalled(makeFolder({ "package-lock.json": lockOf(WANTED) }))).toBe(false);
  });

  it("are not installed again where all are there in their versions", () => {
    expect(isInstalled(makeCheckout(WANTED, WANTED))).toBe(true);
  });

  it("may lack what is for other platforms", () => {
    const { "node_modules/next/node_modules/sharp": _, ...present } = WANTED;
    expect(isInstalled(makeCheckout(WANTED, present))).toBe(true);
  });

  it("are installed again where one is missing, or has another version", () => {
    const { "node_modules/zod": _, ...without } = WANTED;
    expect(isInstalled(makeCheckout(WANTED, without))).toBe(false);
    expect(isInstalled(makeCheckout(WANTED, { ...WANTED, "node_modules/zod": { version: "4.6.6" } }))).toBe(false);
  });
});

describe("a machine that is in production", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("gets what builds the project too", async () => {
    vi.stubEnv("NODE_ENV", "production");
    const root = makeFolder({
      "package.json": JSON.stringify({ devDependencies: { builder: "file:builder" } }),
      "builder/package.json": JSON.stringify({ name: "builder", version: "1.0.0" }),
    });
    await runNpm([...INSTALL, "--offline", "--prefix", root], { quiet: true });
    expect(existsSync(join(root, "node_modules/builder/package.json"))).toBe(true);
  });
});

describe("packages that cannot be fetched", () => {
  it("leave those in place that are there, and the lock file as it was", async () => {
    const wanted = { dependencies: { absent: "1.0.0" } };
    const lock = lockOf({ "": wanted, "node_modules/absent": { version: "1.0.0" } });
    const root = makeFolder({
      "package.json": JSON.stringify(wanted),
      "package-lock.json": lock,
      "node_modules/present/package.json": JSON.stringify({ name: "present", version: "1.0.0" }),
    });
    const { code, output } = await runNpm([...INSTALL, "--offline", "--prefix", root], { quiet: true });
    expect(code).not.toBe(0);
    expect(whyNotInstalled(output)).toMatch(/network/);
    expect(existsSync(join(root, "node_modules/present/package.json"))).toBe(true);
    expect(readFileSync(join(root, "package-lock.json"), "utf8")).toBe(lock);
  });
});

describe("why npm could not install is told in a sentence:", () => {
  it.each([
    ["no network", "npm error code ENOTFOUND\nnpm error errno ENOTFOUND\nnpm error network request failed", /network/],
    ["no name server", "npm error request to https://packages.example/zod failed, reason: EAI_AGAIN", /network/],
    ["a proxy that refuses", "npm error connect ECONNREFUSED 127.0.0.1:3128", /proxy/],
    ["nothing in the cache while offline", "npm error code ENOTCACHED", /network/],
    ["a full disk", "npm error code ENOSPC\nnpm error nospc There appears to be insufficient space", /make room/],
    ["a folder of somebody else", "npm error code EACCES\nnpm error syscall mkdir", /writable for you/],
    ["a read-only disk", "npm error code EROFS", /writable for you/],
    ["no npm at all", "spawn npm ENOENT", /npm was not found/],
    ["an npm that is too old", "npm error code EBADENGINE", /too old/],
  ])("%s", (_, output, sentence) => {
    expect(whyNotInstalled(output)).toMatch(sentence);
  });

  it("leads to npm's own words where it knows no better", () => {
    expect(whyNotInstalled("npm error code ERESOLVE")).toContain("its message stands above");
  });

  it("is not taken from what npm only warns of: packages that want a newer Node get the project's", () => {
    const output = "npm warn EBADENGINE Unsupported engine {\nnpm error code EINTEGRITY";
    expect(whyNotInstalled(output)).toContain("its message stands above");
  });

  it("is not taken from words that only look alike", () => {
    expect(whyNotInstalled("npm error in package no-enotfound-ENOSPCX")).toContain("its message stands above");
  });
});
