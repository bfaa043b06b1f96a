import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testFileStore } from "#lib/documents/file-store.contract.ts";
import { DiskFileStore } from "./disk-file-store.ts";

testFileStore("disk", async () => {
  const folder = await mkdtemp(join(tmpdir(), "files-"));
  const store = new DiskFileStore(folder);
  await store.prepare();
  const countFiles = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).length;
  };
  return { store, countFiles };
});
