// The production build, made again only where what it is made of has changed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyPdfjs } from "../copy-pdfjs.mjs";
import { Failure } from "./failure.mjs";
import { environment, NEXT, NODE, ROOT, run } from "./machine.mjs";

const SOURCES = [
  ...["app", "components", "lib", "messages", "public"],
  ...["instrumentation.ts", "proxy.ts", "next.config.mjs", "postcss.config.mjs", "tsconfig.json"],
  ...["package.json", "package-lock.json", "scripts/copy-pdfjs.mjs"],
];
const NOT_BUILT = /\.(test|contract|fixture)\.tsx?$|^public[/\\]pdfjs[/\\]/;
const STAMP = ".next/sources.sha256";

/** A hash of every file that the build is made of. */
export function hashSources(root = ROOT) {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap((source) => listFiles(root, source)).sort()) {
    hash.update(`${path}\0`).update(
      createHash("sha256")
        .update(readFileSync(join(root, path)))
        .digest(),
    );
  }
  return hash.digest("hex");
}

function listFiles(root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined || NOT_BUILT.test(path)) return [];
  if (stats.isFile()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => listFiles(root, join(path, name)));
}

export function isBuilt(root = ROOT) {
  const stamp = join(root, STAMP);
  return (
    existsSync(join(root, ".next/BUILD_ID")) && existsSync(stamp) && readFileSync(stamp, "utf8") === hashSources(root)
  );
}

/** Builds, whether or not something has changed; `quiet` shows what the build says only where it fails. Throws a Failure then. */
export async function build({ quiet = false } = {}) {
  await copyPdfjs();
  const hash = hashSources();
  const env = environment({ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  const { code, output } = await run(NODE, [NEXT, "build"], { env, quiet });
  if (code === 0) return writeFileSync(join(ROOT, STAMP), hash);
  if (quiet) console.error(output);
  throw new Failure("The build failed: its message stands above.");
}

/** What is served beside the build may be gone though that stands: it is no source, and in no repository. */
export async function ensureBuilt(root = ROOT) {
  if (isBuilt(root)) return copyPdfjs(root);
  console.log("Building, as the sources are new (a minute or two) …");
  await build({ quiet: true });
}
