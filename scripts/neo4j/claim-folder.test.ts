import { spawnSync } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { claimFolder } from "./claim-folder.mjs";

const newFolder = () => mkdtemp(join(tmpdir(), "diveteacher-test-"));

test("a second server in one folder is refused, with what to do, until the first has ended", async () => {
  const home = await newFolder();
  const release = await claimFolder(home);
  await expect(claimFolder(home)).rejects.toThrow(new RegExp(`already, as process ${process.pid}: .*end it first`));
  await release();
  await (await claimFolder(home))();
});

test("what a killed server left behind holds nobody up", async () => {
  const home = await newFolder();
  const { pid } = spawnSync(process.execPath, ["--version"]);
  for (const left of [`${pid}\n`, "", "no number"]) {
    await writeFile(join(home, "server.pid"), left);
    await (await claimFolder(home))();
  }
  await expect(claimFolder(home)).resolves.toBeTypeOf("function");
});
