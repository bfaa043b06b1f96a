// One server a folder: the process that runs it writes its number there, and takes the file away when it ends.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../bootstrap/failure.mjs";

/** Resolves to what gives the folder back. Throws a Failure where another process holds it. */
export async function claimFolder(home) {
  const path = join(home, "server.pid");
  await mkdir(home, { recursive: true });
  const release = () => rm(path, { force: true });
  if (await takeFile(path)) return release;
  const pid = Number(await readFile(path, "utf8").catch(() => ""));
  if (isAlive(pid)) {
    throw new Failure(
      `Neo4j runs in ${home} already, as process ${pid}: use that one, or end it first. If that process is another program, remove ${path}.`,
    );
  }
  // Left by one that was killed.
  await release();
  if (await takeFile(path)) return release;
  throw new Failure(`Another Neo4j is being started in ${home}.`);
}

/** False where the file is there. */
async function takeFile(path) {
  try {
    await writeFile(path, `${process.pid}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // There, though it is somebody else's.
    return error.code === "EPERM";
  }
}
