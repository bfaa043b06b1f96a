// A Java that can run the server: JAVA_HOME's, else the one on the PATH.
import { join } from "node:path";
import { Failure } from "../bootstrap/failure.mjs";
import { run } from "../bootstrap/machine.mjs";

/** Path of the program. Throws a Failure where there is none of at least the major version `oldest`. */
export async function findJava(oldest) {
  const { JAVA_HOME } = process.env;
  const path = JAVA_HOME ? join(JAVA_HOME, "bin/java") : "java";
  const { code, output } = await run(path, ["-version"], { quiet: true });
  const place = JAVA_HOME ? `in JAVA_HOME (${JAVA_HOME})` : "on the PATH";
  if (code !== 0) {
    throw new Failure(`There is no Java ${place}: install Java ${oldest} or newer, or set JAVA_HOME to where it is.`);
  }
  const version = majorVersion(output);
  if (version >= oldest) return path;
  throw new Failure(`The Java ${place} is ${version}; this Neo4j needs Java ${oldest} or newer: set JAVA_HOME to one.`);
}

/** Java 8 called itself 1.8. */
export function majorVersion(output) {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  return Number(first === "1" ? second : first) || 0;
}
