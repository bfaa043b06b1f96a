import { afterEach, expect, test, vi } from "vitest";
import { findJava, majorVersion } from "./find-java.mjs";

afterEach(() => vi.unstubAllEnvs());

test("tells a Java's major version, in its old way of counting too", () => {
  expect(majorVersion('openjdk version "17.0.15" 2025-04-15')).toBe(17);
  expect(majorVersion('java version "1.8.0_401"')).toBe(8);
  expect(majorVersion('openjdk version "25" 2025-09-16')).toBe(25);
  expect(majorVersion("command not found")).toBe(0);
});

test("says what to install where JAVA_HOME holds no Java", async () => {
  vi.stubEnv("JAVA_HOME", "/nowhere");
  await expect(findJava(17)).rejects.toThrow(/JAVA_HOME \(\/nowhere\): install Java 17/);
});
