import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Failure, runMain } from "./failure.mjs";

let exitCodeBefore: typeof process.exitCode;

beforeEach(() => {
  exitCodeBefore = process.exitCode;
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => {
  process.exitCode = exitCodeBefore;
  vi.restoreAllMocks();
});

/** What was said, and how the program would end. */
async function end(main: () => Promise<void>): Promise<{ said: string; exitCode: typeof process.exitCode }> {
  await runMain(main);
  const said = vi.mocked(console.error).mock.calls.flat().join("\n");
  return { said, exitCode: process.exitCode };
}

describe("a program that fails", () => {
  it("over what the person can put right says its sentence, without a stack", async () => {
    const { said, exitCode } = await end(() => Promise.reject(new Failure("Port 3000 is taken.")));
    expect(said).toBe("\n✗ Port 3000 is taken.");
    expect(exitCode).toBe(1);
  });

  it("over a fault of its own shows where", async () => {
    const { said, exitCode } = await end(() => Promise.reject(new TypeError("slip")));
    expect(said).toContain("TypeError: slip");
    expect(said).toContain("failure.test.ts");
    expect(exitCode).toBe(1);
  });

  it("is none where nothing goes wrong", async () => {
    expect(await end(() => Promise.resolve())).toEqual({ said: "", exitCode: exitCodeBefore });
  });
});
