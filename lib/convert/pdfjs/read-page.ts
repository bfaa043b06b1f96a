// One page of a PDF as pdf.js reads it: its operators alone give text, places, fonts and lines.
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PageContent } from "../layout/page-content.ts";
import { IDENTITY, toMatrix } from "./matrix.ts";
import { PagePainter } from "./page-painter.ts";
import { readFont } from "./read-font.ts";
import type { IsShown } from "./read-layers.ts";
import { isTurned, joinTurned } from "./turned-text.ts";

export interface PageReading {
  readonly content: PageContent;
  /** Whether anything is painted beside text. */
  readonly hasDrawings: boolean;
}

/** Releases what pdf.js keeps of the page, whatever happens. */
export async function readPage(page: PDFPageProxy, isShown: IsShown): Promise<PageReading> {
  try {
    const viewport = page.getViewport({ scale: 1 });
    const list = await page.getOperatorList();
    const findFont = (name: string) => readFont(page.commonObjs, name);
    const painter = new PagePainter(toMatrix(viewport.transform) ?? IDENTITY, findFont, isShown);
    list.fnArray.forEach((operator, index) => {
      const args: unknown = list.argsArray[index];
      painter.run(operator, Array.isArray(args) ? args : []);
    });
    const { width, height } = viewport;
    const glyphs = painter.glyphs.filter(
      ({ left, baseline, advance }) =>
        left + advance > 0 && left < width && baseline > 0 && baseline < height + 1 && Number.isFinite(advance),
    );
    const content: PageContent = {
      number: page.pageNumber,
      width,
      height,
      glyphs: glyphs.filter((glyph) => !isTurned(glyph)),
      turned: joinTurned(glyphs.filter(isTurned)),
      ...painter.drawn,
      pictures: painter.pictures,
      figures: [],
    };
    return { content, hasDrawings: painter.hasDrawings };
  } finally {
    page.cleanup();
  }
}
