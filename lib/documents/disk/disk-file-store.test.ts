import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { testFileStore } from "#lib/documents/file-store.contract.ts";
import { DiskFileStore } from "./disk-file-store.ts";

const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

testFileStore("disk", async () => {
  const folder = await mkdtemp(join(tmpdir(), "files-"));
  folders.push(folder);
  const store = new DiskFileStore(folder);
  await store.prepare();
  const countFiles = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).length;
  };
  return { store, countFiles };
});
