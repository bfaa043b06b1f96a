// Which layers of a PDF are shown when it is opened: what a reader does not see is not read.
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Whether what belongs to a layer, as the operator that begins it names it, is shown. */
export type IsShown = (layer: unknown) => boolean;

/** All are where the list of layers is damaged. */
export async function readLayers(pdf: PDFDocumentProxy): Promise<IsShown> {
  try {
    const layers = await pdf.getOptionalContentConfig();
    return (layer) => layers.isVisible(layer) !== false;
  } catch {
    return () => true;
  }
}
