import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { keepPassword } from "./keep-password.mjs";

const newFolder = () => mkdtemp(join(tmpdir(), "diveteacher-test-"));

afterEach(() => vi.unstubAllEnvs());

test("a password that the server did not take is not kept, one that it works with is", async () => {
  const home = await newFolder();
  vi.stubEnv("NEO4J_PASSWORD", "short");
  expect(await keepPassword(home)).toBe("short");
  vi.stubEnv("NEO4J_PASSWORD", "long enough");
  expect(await keepPassword(home)).toBe("long enough");
  // As the server makes it when it starts.
  await mkdir(join(home, "data/databases"), { recursive: true });
  vi.stubEnv("NEO4J_PASSWORD", "of another day");
  expect(await keepPassword(home)).toBe("long enough");
});

test("one that is made is of digits and letters, so that no program takes it for anything else", async () => {
  vi.stubEnv("NEO4J_PASSWORD", "");
  const made = await Promise.all(Array.from({ length: 20 }, async () => keepPassword(await newFolder())));
  for (const password of made) expect(password).toMatch(/^[\da-z]{30,}$/);
  expect(new Set(made).size).toBe(made.length);
});
