// `npm run bench:conversion`: how well, how fast and in how much memory documents are read, beside what others reach.
// CONVERSION_DATA names the folder of scored documents; BENCH_DOCUMENTS one of PDFs to take the speed on.
import { measure } from "../conversion.bench.ts";
import { describeFigure } from "../figure.ts";
import { KNOWN_SCORES, type Scores } from "./known-scores.ts";
import { HEAP_MB, measureMemory } from "./measure-memory.ts";
import { type SetScores, scoreSets } from "./score-sets.ts";

const WORST = 10;
const MEMORY_PAGES = [20, 200, 2000] as const;
const KEYS = ["overall", "nid", "teds", "mhs"] as const;

function row(name: string, scores: Scores): string {
  return `  ${name.padEnd(38)}${KEYS.map((key) => (scores[key]?.toFixed(3) ?? "–").padStart(9)).join("")}`;
}

function describeSet({ name, count, means, goals, worst }: SetScores): string {
  const missed = KEYS.filter((key) => (means[key] ?? 1) < (goals[key] ?? 0));
  const goal = { overall: null, nid: null, teds: null, mhs: null, ...goals };
  return [
    `${name}, ${count} documents: ${missed.length === 0 ? "goals met" : `GOALS MISSED: ${missed.join(", ")}`}`,
    `  ${"".padEnd(38)}${KEYS.map((key) => key.padStart(9)).join("")}`,
    row("this converter", means),
    row("goal", goal),
    ...(KNOWN_SCORES[name] ?? []).map((known) => row(known.engine, known)),
    "  worst documents:",
    ...worst.slice(0, WORST).map(([id, scores]) => row(`  ${id}`, scores)),
    "",
  ].join("\n");
}

const folder = process.env.CONVERSION_DATA;
if (folder) for (const set of await scoreSets(folder)) console.log(describeSet(set));
else console.log("CONVERSION_DATA names no folder of scored documents: only speed and memory are measured.\n");

for (const figure of await measure()) console.log(describeFigure(figure));
for (const pages of MEMORY_PAGES) {
  const peakMb = Math.round(await measureMemory(pages));
  console.log(`peak memory for a PDF of ${pages} pages, heap of ${HEAP_MB} MB: ${peakMb} MB`);
}
