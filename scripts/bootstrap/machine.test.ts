import { readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Failure } from "./failure.mjs";
import { makeFolder } from "./folder.fixture.ts";
import { checkNodeVersion, environment, loadDotEnv, NODE, ROOT, run, serverEnvironment } from "./machine.mjs";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("a Node that is too old", () => {
  it.each(["8.17.0", "18.20.4", "19.9.0"])("%s is told which one is needed, and where it comes from", (version) => {
    expect(() => checkNodeVersion(version)).toThrow(Failure);
    expect(() => checkNodeVersion(version)).toThrow(
      `This is Node ${version}; DiveTeacher needs Node 20 or newer to start: install it from nodejs.org.`,
    );
  });

  it("is none of these", () => {
    for (const version of ["20.0.0", "22.11.0", "26.10.0", "100.1.0"]) {
      expect(() => checkNodeVersion(version)).not.toThrow();
    }
  });
});

describe("the file .env", () => {
  /** What a variable is after the file was read, being "" before unless told. */
  function read(text: string, name: string, before?: string): string | undefined {
    vi.stubEnv(name, before);
    loadDotEnv(join(makeFolder({ ".env": text }), ".env"));
    return process.env[name];
  }

  it.each([
    ["a bare value", "DIVE_TEST=40", "40"],
    ["spaces around", "  DIVE_TEST =  40 m  ", "40 m"],
    ["an export in front", "export DIVE_TEST=40", "40"],
    ["quotes", 'DIVE_TEST="a # b"', "a # b"],
    ["a remark behind", "DIVE_TEST=40 # metres", "40"],
    ["a hash within", "DIVE_TEST=pass#word", "pass#word"],
    ["an equals sign within", "DIVE_TEST=a=b", "a=b"],
    ["line ends of Windows", "OTHER=1\r\nDIVE_TEST=40\r\n", "40"],
  ])("may have %s", (_, text, value) => {
    vi.stubEnv("OTHER", undefined);
    expect(read(text, "DIVE_TEST")).toBe(value);
  });

  it("does not overrule what is set already", () => {
    expect(read("DIVE_TEST=60", "DIVE_TEST", "40")).toBe("40");
  });

  it("may be missing, and lines that say nothing are passed over", () => {
    expect(() => loadDotEnv(join(makeFolder(), ".env"))).not.toThrow();
    expect(read("# DIVE_TEST=1\n=2\nnonsense\n", "DIVE_TEST")).toBeUndefined();
  });
});

describe("programs of the project", () => {
  it("find the project's Node first, npm finds the machine's", () => {
    const inside = join(ROOT, "node_modules/.bin");
    vi.stubEnv("PATH", [inside, "/usr/bin"].join(delimiter));
    expect(environment().PATH).toBe([inside, "/usr/bin"].join(delimiter));
    expect(environment({ projectNode: false }).PATH).toBe("/usr/bin");
  });

  it("are given further variables", () => {
    expect(environment({ NODE_ENV: "production" })).toMatchObject({ NODE_ENV: "production" });
  });

  it("that are the server or read for it leave what was compiled to the next start", async () => {
    const folder = makeFolder({ "main.mjs": "export {};\n" });
    const env = serverEnvironment({ ONE_MORE: "1" });
    expect(env).toMatchObject({ ONE_MORE: "1", NODE_COMPILE_CACHE: join(ROOT, ".next/compiled") });
    const kept = join(folder, "kept");
    await run(NODE, [join(folder, "main.mjs")], { env: { ...env, NODE_COMPILE_CACHE: kept }, quiet: true });
    expect(readdirSync(kept).length).toBeGreaterThan(0);
  });

  it("tell how they ended and what they wrote", async () => {
    const script = "console.log('out'); console.error('err'); process.exitCode = 3";
    const { code, output } = await run(NODE, ["--eval", script], { quiet: true });
    expect(code).toBe(3);
    expect(output).toContain("out\n");
    expect(output).toContain("err\n");
  });

  it("that are not there end with 127", async () => {
    expect(await run("no-such-program", [], { quiet: true })).toMatchObject({ code: 127 });
  });

  it("are ended where they take too long", async () => {
    const { code } = await run(NODE, ["--eval", "setInterval(() => {}, 1000)"], { quiet: true, timeoutMs: 50 });
    expect(code).not.toBe(0);
  });
});
