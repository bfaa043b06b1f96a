// The converter as scorers call it: bytes in, Markdown out. The sources are TypeScript, which only the project's own Node
// reads as it is; so one process of that Node converts, whichever runs the scorer.
import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const PROJECT_NODE = join(resolve(HERE, "../.."), "node_modules/node/bin/node");

export const name = "DiveTeacher";

let child;
let lastId = 0;
const waiting = new Map();

/** The Markdown of one document, without the comments that begin its pages. */
export function convert(bytes, path) {
  child ??= start();
  const id = ++lastId;
  return new Promise((resolveWith, rejectWith) => {
    waiting.set(id, { resolveWith, rejectWith });
    child.channel.ref();
    child.send({ id, bytes, path });
  });
}

export function teardown() {
  child?.disconnect();
  child = undefined;
}

function start() {
  const execPath = existsSync(PROJECT_NODE) ? PROJECT_NODE : process.execPath;
  const started = fork(join(HERE, "convert-child.ts"), { execPath, execArgv: [], serialization: "advanced" });
  started.on("message", ({ id, markdown, error }) => {
    const { resolveWith, rejectWith } = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) started.channel?.unref();
    if (error === undefined) resolveWith(markdown);
    else rejectWith(new Error(error));
  });
  started.on("exit", (code) => {
    for (const { rejectWith } of waiting.values()) rejectWith(new Error(`The converter ended with code ${code}.`));
    waiting.clear();
    if (child === started) child = undefined;
  });
  // A scorer that waits for no more documents may end without a word.
  started.unref();
  return started;
}
