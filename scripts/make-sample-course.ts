// `npm run sample-course`: draws the sample course anew into public/sample/.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { SAMPLE_COURSE } from "./sample-course/sample-course.ts";

const FOLDER = resolve(import.meta.dirname, "../public/sample");

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
for (const [name, make] of SAMPLE_COURSE) {
  const bytes = await make();
  await writeFile(join(FOLDER, name), bytes);
  console.log(`${name}: ${Math.ceil(bytes.length / 1024)} KB`);
}
await writeFile(join(FOLDER, "manifest.json"), `${JSON.stringify([...SAMPLE_COURSE.keys()], null, 2)}\n`);
