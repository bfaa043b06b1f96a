// What the browser needs of pdf.js beside its bundle (the worker, character maps, fonts, decoders): to public/pdfjs/.
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(fileURLToPath(import.meta.url), "../..");
const FROM = join(ROOT, "node_modules/pdfjs-dist");
const TO = join(ROOT, "public/pdfjs");
const PARTS = ["build/pdf.worker.min.mjs", "cmaps", "standard_fonts", "wasm", "iccs"];

/** Copies only where the installed version is not the one that is there. */
export async function copyPdfjs() {
  const { version } = JSON.parse(await readFile(join(FROM, "package.json"), "utf8"));
  const stamp = join(TO, "version.txt");
  if ((await readFile(stamp, "utf8").catch(() => null)) === version) return;
  await rm(TO, { recursive: true, force: true });
  await mkdir(TO, { recursive: true });
  for (const part of PARTS) await cp(join(FROM, part), join(TO, part.replace("build/", "")), { recursive: true });
  await writeFile(stamp, version);
}
