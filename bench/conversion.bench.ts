// How fast do PDFs become blocks, beside bare pdf.js that reads text and operators and does nothing with them?
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { convertPdf } from "#lib/convert/pdfjs/convert-pdf.ts";
import { type BenchDocument, benchDocuments } from "./bench-documents.ts";
import { type Figure, median } from "./figure.ts";

const DOCUMENTS = 4;
const PAGES = 40;
const ROUNDS = 15;
const PDFJS = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

export async function measure(): Promise<readonly Figure[]> {
  const documents = await benchDocuments(DOCUMENTS, PAGES);
  const ours: number[] = [];
  const bare: number[] = [];
  // The first round warms both up.
  for (let round = 0; round <= ROUNDS; round++) {
    const paces = [await paceOf(documents, readBare), await paceOf(documents, convert)] as const;
    if (round === 0) continue;
    bare.push(paces[0]);
    ours.push(paces[1]);
  }
  return [
    {
      name: "conversion of PDF, one thread",
      measured: median(ours),
      unit: "pages/s",
      reference: { name: "bare pdf.js, text and operators", measured: median(bare) },
      goal: { comparator: ">=", value: 0.9 },
    },
  ];
}

/** Pages a second. */
async function paceOf(
  documents: readonly BenchDocument[],
  read: (data: Uint8Array) => Promise<number>,
): Promise<number> {
  const startMs = performance.now();
  let pages = 0;
  for (const { bytes } of documents) pages += await read(new Uint8Array(bytes));
  return (pages * 1000) / (performance.now() - startMs);
}

async function convert(data: Uint8Array): Promise<number> {
  let pages = 0;
  for await (const event of convertPdf(data, Number.MAX_SAFE_INTEGER)) if (event.type === "page") pages++;
  return pages;
}

async function readBare(data: Uint8Array): Promise<number> {
  const loading = getDocument({
    data,
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    standardFontDataUrl: join(PDFJS, "standard_fonts") + sep,
    cMapUrl: join(PDFJS, "cmaps") + sep,
    wasmUrl: join(PDFJS, "wasm") + sep,
  });
  const pdf = await loading.promise;
  const pages = pdf.numPages;
  for (let number = 1; number <= pages; number++) {
    const page = await pdf.getPage(number);
    await page.getTextContent();
    await page.getOperatorList();
    page.cleanup();
  }
  await loading.destroy();
  return pages;
}
