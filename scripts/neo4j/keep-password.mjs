// The password of the project's own server: NEO4J_PASSWORD, else one made at the first start and kept in its folder.
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hasStarted } from "./java-server.mjs";

export async function keepPassword(home) {
  const path = join(home, "password.txt");
  // What the server was first started with stands: a password that was set later it would not know. Before that start it
  // is asked for again: the one that is kept may be one that the server did not take.
  const kept = hasStarted(home) ? await readFile(path, "utf8").catch(() => null) : null;
  if (kept !== null) return kept.trim();
  const password = process.env.NEO4J_PASSWORD || randomBytes(18).toString("hex");
  await mkdir(home, { recursive: true });
  await writeFile(path, `${password}\n`, { mode: 0o600 });
  return password;
}
