// How well documents are read: converts each set of a data folder and scores it with that folder's own scorer.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { Scores } from "./known-scores.ts";
import { toMarkdown } from "./to-markdown.ts";

interface DataSet {
  readonly name: string;
  readonly documents: string;
  readonly truth: string;
  readonly extension: string;
  /** The least that each score is to be. */
  readonly goals: Partial<Readonly<Record<keyof Scores, number>>>;
}

const SETS: readonly DataSet[] = [
  {
    name: "board",
    documents: "board/pdfs",
    truth: "board/truth",
    extension: ".pdf",
    goals: { overall: 0.905, nid: 0.93, teds: 0.87, mhs: 0.84 },
  },
  {
    name: "french",
    documents: "french/pdfs",
    truth: "french/truth",
    extension: ".pdf",
    goals: { overall: 0.97 },
  },
  { name: "pptx", documents: "pptx", truth: "pptx/truth", extension: ".pptx", goals: { overall: 0.98 } },
];

const scoresSchema = z.object({
  overall: z.number().nullable(),
  nid: z.number().nullable(),
  teds: z.number().nullable(),
  mhs: z.number().nullable(),
});
const resultSchema = z.object({ means: scoresSchema, docs: z.record(z.string(), scoresSchema) });

export interface SetScores extends DataSet {
  readonly count: number;
  readonly means: Scores;
  /** The document's name and its scores, worst first. */
  readonly worst: readonly (readonly [string, Scores])[];
}

/** `folder` holds the documents, their truth, and `bench/score.mjs` with its `scoreFolder(truth, predicted)`. */
export async function scoreSets(folder: string): Promise<readonly SetScores[]> {
  const scorer: { scoreFolder(truth: string, predicted: string): unknown } = await import(
    pathToFileURL(join(folder, "bench/score.mjs")).href
  );
  const scored: SetScores[] = [];
  for (const set of SETS) {
    const predicted = await convertAll(join(folder, set.documents), set.extension);
    try {
      const { means, docs } = resultSchema.parse(scorer.scoreFolder(join(folder, set.truth), predicted));
      const worst = Object.entries(docs).sort(([, a], [, b]) => (a.overall ?? 0) - (b.overall ?? 0));
      scored.push({ ...set, count: worst.length, means, worst });
    } finally {
      await rm(predicted, { recursive: true });
    }
  }
  return scored;
}

/** The folder in which the Markdown of each lies; a document that cannot be read is an empty one. */
async function convertAll(folder: string, extension: string): Promise<string> {
  const predicted = await mkdtemp(join(tmpdir(), "diveteacher-scores-"));
  const names = (await readdir(folder)).filter((name) => extname(name).toLowerCase() === extension);
  for (const name of names) {
    const path = join(folder, name);
    const markdown = await toMarkdown(await readFile(path), path).catch(() => "");
    await writeFile(join(predicted, `${basename(name, extname(name))}.md`), markdown);
  }
  return predicted;
}
