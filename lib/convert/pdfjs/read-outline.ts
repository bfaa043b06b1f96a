// The outline that a PDF brings along, as a flat list; none where it is damaged.
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { OutlineEntry } from "../layout/headings/outline-levels.ts";

const MAX_DEPTH = 6;
const MAX_ENTRIES = 5000;

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

export async function readOutline(pdf: PDFDocumentProxy): Promise<OutlineEntry[]> {
  try {
    const nodes: readonly OutlineNode[] | null = await pdf.getOutline();
    return flatten(nodes ?? [], 1).slice(0, MAX_ENTRIES);
  } catch {
    return [];
  }
}

function flatten(nodes: readonly OutlineNode[], depth: number): OutlineEntry[] {
  if (depth > MAX_DEPTH) return [];
  return nodes.flatMap(({ title, items }) => [{ title, depth }, ...flatten(items, depth + 1)]);
}
