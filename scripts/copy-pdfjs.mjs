// What the browser needs of pdf.js beside its bundle (the worker, character maps, fonts, decoders): to public/pdfjs/.
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(fileURLToPath(import.meta.url), "../..");
const PARTS = ["build/pdf.worker.min.mjs", "cmaps", "standard_fonts", "wasm", "iccs"];

/** Copies only where the installed version is not the one that is there. */
export async function copyPdfjs(root = ROOT) {
  const from = join(root, "node_modules/pdfjs-dist");
  const to = join(root, "public/pdfjs");
  const { version } = JSON.parse(await readFile(join(from, "package.json"), "utf8"));
  const stamp = join(to, "version.txt");
  if ((await readFile(stamp, "utf8").catch(() => null)) === version) return;
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  for (const part of PARTS) await cp(join(from, part), join(to, part.replace("build/", "")), { recursive: true });
  await writeFile(stamp, version);
}
