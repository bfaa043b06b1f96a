// Recognises French and English with Tesseract, whose program and data all lie in packages: nothing is fetched.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { z } from "zod";
import type { RecognisedWord, TextRecogniser } from "../text-recogniser.ts";
import { loadTesseract, type TesseractApi, type TesseractCore } from "./tesseract-core.ts";

const require = createRequire(import.meta.url);
const LANGUAGES = {
  fra: require.resolve("@tesseract.js-data/fra/package.json"),
  eng: require.resolve("@tesseract.js-data/eng/package.json"),
};
/** The smaller of the two data sets of each package: integers, made from the best. */
const DATA_SET = "4.0.0_best_int";
/** Its neural engine alone. */
const LSTM_ONLY = 1;
/** How it looks for text: as on a page, or here and there. */
const MODES = { page: "3", picture: "11" } as const;

/** Ink is told from paper place by place: a poster has light words on dark ground beside dark ones on light. */
const ADAPTIVE = "2";

const boxSchema = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });
const lineSchema = z.object({
  words: z.array(z.object({ text: z.string(), confidence: z.number(), bbox: boxSchema })),
  baseline: boxSchema,
  rowAttributes: z.object({ rowHeight: z.number() }),
});
const resultSchema = z.object({
  blocks: z.array(z.object({ paragraphs: z.array(z.object({ lines: z.array(lineSchema) })) })),
});

interface Engine {
  readonly core: TesseractCore;
  readonly api: TesseractApi;
}

/** Starts with the first image, and works on the thread of its caller: one that may be busy. */
export class TesseractRecogniser implements TextRecogniser {
  private engine: Promise<Engine> | null = null;
  private readonly budgetMs: number;
  private usedMs = 0;

  /** In all, for the images of one document. */
  constructor(budgetMs: number) {
    this.budgetMs = budgetMs;
  }

  get isSpent(): boolean {
    return this.usedMs >= this.budgetMs;
  }

  async recognise(draw: () => Promise<Uint8Array>, kind: "page" | "picture"): Promise<readonly RecognisedWord[]> {
    const startMs = performance.now();
    try {
      return await this.read(await draw(), kind);
    } finally {
      // Great photos take longer to draw than to read, and what fails has taken its time all the same.
      this.usedMs += performance.now() - startMs;
    }
  }

  private async read(png: Uint8Array, kind: "page" | "picture"): Promise<readonly RecognisedWord[]> {
    this.engine ??= startEngine();
    const { core, api } = await this.engine;
    core.FS.writeFile("/input", png);
    api.SetVariable("tessedit_pageseg_mode", MODES[kind]);
    if (api.SetImageFile(1, 0) !== 0) throw new Error("Tesseract cannot read the image.");
    api.Recognize(null);
    const { blocks } = resultSchema.parse(JSON.parse(api.GetJSONText()));
    const lines = blocks.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));
    return lines.flatMap(toWords);
  }

  async close(): Promise<void> {
    const engine = await this.engine?.catch(() => null);
    engine?.api.End();
    this.engine = null;
  }
}

async function startEngine(): Promise<Engine> {
  const core = await loadTesseract();
  for (const [code, place] of Object.entries(LANGUAGES)) {
    const packed = await readFile(join(dirname(place), DATA_SET, `${code}.traineddata.gz`));
    core.FS.writeFile(`${code}.traineddata`, await promisify(gunzip)(packed));
  }
  const api = new core.TessBaseAPI();
  if (api.Init(null, Object.keys(LANGUAGES).join("+"), LSTM_ONLY) !== 0) throw new Error("Tesseract does not start.");
  api.SetVariable("thresholding_method", ADAPTIVE);
  return { core, api };
}

function toWords({ words, baseline, rowAttributes }: z.infer<typeof lineSchema>, line: number): RecognisedWord[] {
  return words.map(({ text, confidence, bbox }) => ({
    text,
    confidence,
    line,
    left: bbox.x0,
    right: bbox.x1,
    top: bbox.y0,
    bottom: bbox.y1,
    baseline: (baseline.y0 + baseline.y1) / 2,
    height: rowAttributes.rowHeight,
  }));
}
