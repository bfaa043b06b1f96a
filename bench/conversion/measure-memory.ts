// How much memory a long PDF takes: a process of its own converts it and tells the most that it ever held.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { makeManual } from "../../e2e/fixtures/make-document.ts";

const CHILD = join(import.meta.dirname, "memory-child.ts");

/** With more room than it needs, the collector waits; so little shows what is really held, and that it suffices. */
export const HEAP_MB = 128;

/** The peak in MB of a process, its heap kept small, that converts a manual of so many pages. */
export async function measureMemory(pages: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "diveteacher-memory-"));
  try {
    const path = join(folder, "manual.pdf");
    await writeFile(path, await makeManual(pages, "mémoire"));
    const { stdout } = await promisify(execFile)(process.execPath, [`--max-old-space-size=${HEAP_MB}`, CHILD, path]);
    return Number(stdout) / 1024;
  } finally {
    await rm(folder, { recursive: true });
  }
}
