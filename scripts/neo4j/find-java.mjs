// A Java that can run the server: JAVA_HOME's, else the one on the PATH, else one that is installed beside it.
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../bootstrap/failure.mjs";
import { run } from "../bootstrap/machine.mjs";

/** Where Linux keeps the Javas of a machine. */
const INSTALLED = "/usr/lib/jvm";

/** Path of the program. Throws a Failure where there is none of at least the major version `oldest`. */
export async function findJava(oldest) {
  const { JAVA_HOME } = process.env;
  const paths = JAVA_HOME ? [join(JAVA_HOME, "bin/java")] : ["java", ...(await installedJavas())];
  const versions = [];
  for (const path of paths) {
    const { code, output } = await run(path, ["-version"], { quiet: true });
    const version = code === 0 ? majorVersion(output) : 0;
    if (version >= oldest) return path;
    versions.push(version);
  }
  const place = JAVA_HOME ? `in JAVA_HOME (${JAVA_HOME})` : "on the PATH";
  const newest = Math.max(...versions);
  if (newest > 0) {
    throw new Failure(
      `The Java ${place} is ${newest}; this Neo4j needs Java ${oldest} or newer: set JAVA_HOME to one.`,
    );
  }
  throw new Failure(`There is no Java ${place}: install Java ${oldest} or newer, or set JAVA_HOME to where it is.`);
}

async function installedJavas() {
  const names = await readdir(INSTALLED).catch(() => []);
  return names
    .sort()
    .map((name) => join(INSTALLED, name, "bin/java"))
    .filter(existsSync);
}

/** Java 8 called itself 1.8. */
export function majorVersion(output) {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  return Number(first === "1" ? second : first) || 0;
}
