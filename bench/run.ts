// Runs the benchmarks named on the command line, or all, and prints each figure, paces as a ratio to a reference.
// `BENCH_DOCUMENTS=folder` measures with the PDFs of a folder instead of those that the project makes.
import { readdir } from "node:fs/promises";
import { type Benchmark, describeFigure, isMet } from "./figure.ts";

const SUFFIX = ".bench.ts";

const wanted = process.argv.slice(2);
const found = (await readdir(import.meta.dirname)).filter((name) => name.endsWith(SUFFIX)).sort();
const chosen = found.filter((name) => wanted.length === 0 || wanted.includes(name.slice(0, -SUFFIX.length)));

let missed = 0;
for (const name of chosen) {
  const { measure }: { measure: Benchmark } = await import(`./${name}`);
  for (const figure of await measure()) {
    console.log(describeFigure(figure));
    if (!isMet(figure)) missed++;
  }
}
console.log(`${chosen.length} benchmarks, ${missed} goals missed`);
