// Parts of pages as images. The document is opened a second time, with its pictures, and only when a page needs it.
import type { PDFDocumentLoadingTask } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Rect } from "../layout/rect.ts";
import { openPdf } from "./open-pdf.ts";

/** What recognises text wants; and no image larger than memory bears, in pixels along a side. */
const PIXELS_PER_INCH = 220;
const MAX_SIDE = 3600;

interface DrawnCanvas {
  readonly canvas: HTMLCanvasElement & { encode(format: "png"): Promise<Uint8Array> };
}

interface CanvasFactory {
  create(width: number, height: number): DrawnCanvas;
  destroy(drawn: DrawnCanvas): void;
}

/** How large a part of a page is drawn. */
export function pixelsPerPointOf(area: Rect): number {
  return Math.min(PIXELS_PER_INCH / 72, MAX_SIDE / Math.max(area.right - area.left, area.bottom - area.top, 1));
}

export class PageRenderer {
  private readonly readData: () => Promise<Uint8Array>;
  private loading: Promise<PDFDocumentLoadingTask> | null = null;

  /** `readData` gives a copy of the document: it is handed over. */
  constructor(readData: () => Promise<Uint8Array>) {
    this.readData = readData;
  }

  /** As a PNG. */
  async render(pageNumber: number, area: Rect): Promise<Uint8Array> {
    this.loading ??= this.readData().then((data) => openPdf(data, { hasPictures: true }));
    const pdf = await (await this.loading).promise;
    const page = await pdf.getPage(pageNumber);
    try {
      const [width, height] = [area.right - area.left, area.bottom - area.top];
      const pixelsPerPoint = pixelsPerPointOf(area);
      const viewport = page.getViewport({
        scale: pixelsPerPoint,
        offsetX: -area.left * pixelsPerPoint,
        offsetY: -area.top * pixelsPerPoint,
      });
      // pdf.js draws with a canvas of its own choice alone; it types neither the factory nor what that makes.
      const factory = pdf.canvasFactory as CanvasFactory;
      const drawn = factory.create(Math.ceil(width * pixelsPerPoint), Math.ceil(height * pixelsPerPoint));
      try {
        await page.render({ canvas: drawn.canvas, viewport, background: "#ffffff" }).promise;
        return await drawn.canvas.encode("png");
      } finally {
        factory.destroy(drawn);
      }
    } finally {
      page.cleanup();
    }
  }

  async close(): Promise<void> {
    await (await this.loading)?.destroy();
  }
}
