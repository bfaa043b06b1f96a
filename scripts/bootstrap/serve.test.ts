import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeFolder } from "./folder.fixture.ts";
import { isWindows, NODE, ROOT } from "./machine.mjs";
import { addressOf } from "./serve.mjs";

it.skipIf(isWindows)("a server does not outlive the shell that npm started it with", async () => {
  const program = `
    import { onOrphaned } from ${JSON.stringify(join(ROOT, "scripts/bootstrap/on-orphaned.mjs"))};
    const alive = setInterval(() => {}, 1000);
    onOrphaned(() => {
      console.log("told");
      clearInterval(alive);
    }, "start");
    console.log("up");
  `;
  const path = join(makeFolder({ "main.mjs": program }), "main.mjs");
  const shell = spawn("sh", ["-c", '"$0" "$1"; true', NODE, path]);
  let said = "";
  shell.stdout.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  await once(shell.stdout, "data");
  shell.kill("SIGTERM");
  // The pipe closes when the last who could write to it is gone.
  await once(shell.stdout, "close");
  expect(said).toBe("up\ntold\n");
});

it.each([
  ["127.0.0.1", "http://127.0.0.1:3000"],
  ["localhost", "http://localhost:3000"],
  ["0.0.0.0", "http://127.0.0.1:3000"],
  ["::", "http://127.0.0.1:3000"],
  ["::1", "http://[::1]:3000"],
  ["[::1]", "http://[::1]:3000"],
  ["192.168.1.20", "http://192.168.1.20:3000"],
])("where it listens on %s, it is to be found at %s", (host, address) => {
  expect(addressOf(host, 3000)).toBe(address);
  expect(URL.canParse(address)).toBe(true);
});
