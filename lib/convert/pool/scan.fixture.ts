// Pages that tests scan: text as a picture, and nothing else.
import { makePdf, writeLines } from "../pdf.fixture.ts";
import { PageRenderer } from "../pdfjs/page-renderer.ts";

/** The lines as a scanner sees them, on a sheet of 500 by 100 points. */
export async function scanLines(lines: readonly string[]): Promise<Buffer> {
  const renderer = new PageRenderer(() => makePdf((pdf) => writeLines(pdf, lines, { x: 20, y: 20, size: 14 })));
  try {
    return Buffer.from(await renderer.render(1, { left: 0, top: 0, right: 500, bottom: 100 }));
  } finally {
    await renderer.close();
  }
}
