import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { profileSizes } from "./sizes/profile-sizes.ts";

const SOURCES = "{app,bench,components,e2e,lib,messages,scripts}/**/*.{ts,tsx,mjs,css}";
const ROOT_SOURCES = "*.{ts,mjs}";

const root = resolve(import.meta.dirname, "..");
const files = globSync([SOURCES, ROOT_SOURCES], { cwd: root }).map((path) => ({
  path: path.replaceAll("\\", "/"),
  lineCount: readFileSync(resolve(root, path), "utf8").trimEnd().split("\n").length,
}));
const { fileCount, medianLines, p90Lines, longest, complaints } = profileSizes(files);
for (const complaint of complaints) console.error(complaint);
console.log(
  `${fileCount} files: median ${medianLines}, 90th percentile ${p90Lines}, longest ${longest.lineCount} (${longest.path})`,
);
if (complaints.length > 0) process.exitCode = 1;
