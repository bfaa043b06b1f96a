// What other engines reach on the same sets, as published or measured with the same scorer: to be read beside our own.

export interface Scores {
  readonly overall: number | null;
  readonly nid: number | null;
  readonly teds: number | null;
  readonly mhs: number | null;
}

export interface KnownScores extends Scores {
  readonly engine: string;
}

const known = (engine: string, overall: number, nid: number | null, teds: number | null, mhs: number | null) => ({
  engine,
  overall,
  nid,
  teds,
  mhs,
});

export const KNOWN_SCORES: Readonly<Record<string, readonly KnownScores[]>> = {
  board: [
    known("opendataloader hybrid (model server)", 0.898, 0.931, 0.928, 0.795),
    known("liteparse + OCR", 0.895, 0.927, 0.829, 0.828),
    known("liteparse", 0.886, 0.917, 0.818, 0.821),
    known("docling", 0.883, 0.899, 0.887, 0.824),
    known("pdf-inspector", 0.869, 0.911, 0.8, 0.778),
    known("opendataloader", 0.841, 0.911, 0.483, 0.757),
    known("pymupdf4llm", 0.731, 0.885, 0.401, 0.412),
    known("plain pdf.js text", 0.584, 0.882, 0, 0),
  ],
  french: [
    known("liteparse", 0.76, null, null, null),
    known("opendataloader", 0.722, null, null, null),
    known("pdf-inspector", 0.551, null, null, null),
    known("plain pdf.js text", 0.308, null, null, null),
  ],
  pptx: [known("officeparser", 0.613, null, null, null)],
};
