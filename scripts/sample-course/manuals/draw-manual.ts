// A manual as a PDF: a cover, then chapters under a running header, with the page's number at the foot.
import PDFDocument from "pdfkit";
import { AUTHOR, DEEP, EDITION_DATE, LINE, SOFT } from "../palette.ts";
import { drawPart } from "./draw-part.ts";
import type { Manual } from "./manual.ts";
import { MARGIN, PageFrame, TOP } from "./page-frame.ts";
import type { Pdf } from "./pdf.ts";
import { registerFaces } from "./typefaces.ts";

const COVER_TITLE_Y = 150;

export async function drawManual(manual: Manual): Promise<Uint8Array> {
  // Uncompressed: what a deflater makes of the same bytes differs from machine to machine.
  const pdf = new PDFDocument({
    size: "A4",
    margin: 0,
    compress: false,
    pdfVersion: "1.7",
    lang: manual.language,
    displayTitle: true,
    bufferPages: true,
    info: { Title: manual.title, Author: AUTHOR, CreationDate: EDITION_DATE, ModDate: EDITION_DATE },
  });
  const pieces: Buffer[] = [];
  const ended = new Promise((resolve) => pdf.on("end", resolve));
  pdf.on("data", (piece: Buffer) => pieces.push(piece));
  registerFaces(pdf);
  drawCover(pdf, manual);
  drawRunningTitles(pdf, manual, drawChapters(pdf, manual));
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(pieces));
}

function frameOf(pdf: Pdf, y: number): PageFrame {
  return new PageFrame(pdf, { left: MARGIN, width: pdf.page.width - 2 * MARGIN, y });
}

function drawCover(pdf: Pdf, { title, subtitle, issuer, edition, cover }: Manual): void {
  pdf.rect(0, 0, pdf.page.width, 14).fill(DEEP);
  const frame = frameOf(pdf, 62);
  frame.write(AUTHOR, { face: "strong", size: 10.5, color: DEEP });
  frame.write(issuer, { face: "text", size: 10.5, color: SOFT });
  frame.y = COVER_TITLE_Y;
  frame.write(title, { face: "title", size: 38, color: DEEP });
  frame.y += 6;
  frame.write(subtitle, { face: "text", size: 16, color: SOFT });
  frame.y += 22;
  pdf.rect(MARGIN, frame.y, 54, 3).fill(DEEP);
  frame.y += 30;
  for (const part of cover) drawPart(frame, part);
  frame.y = pdf.page.height - 66;
  frame.write(edition, { face: "text", size: 9, color: SOFT });
}

/** Returns the chapter that each page belongs to, from the second page on. */
function drawChapters(pdf: Pdf, { chapters }: Manual): string[] {
  const running: string[] = [];
  let frame = frameOf(pdf, TOP);
  let chapter = "";
  const note = () => {
    while (running.length < pdf.bufferedPageRange().count - 1) running.push(chapter);
  };
  for (const part of chapters) {
    if (part.kind === "chapter") {
      pdf.addPage();
      frame = frameOf(pdf, TOP);
      chapter = part.text;
    }
    drawPart(frame, part);
    note();
  }
  return running;
}

function drawRunningTitles(pdf: Pdf, { title, issuer }: Manual, running: readonly string[]): void {
  for (const [index, chapter] of running.entries()) {
    pdf.switchToPage(index + 1);
    const header = { face: "text", size: 8.5, color: SOFT } as const;
    const width = pdf.page.width - 2 * MARGIN;
    frameOf(pdf, 44).write(title, header);
    frameOf(pdf, 44).write(chapter, { ...header, align: "right" });
    pdf
      .lineWidth(0.6)
      .moveTo(MARGIN, 60)
      .lineTo(MARGIN + width, 60)
      .stroke(LINE);
    const footer = pdf.page.height - 48;
    frameOf(pdf, footer).write(issuer, header);
    frameOf(pdf, footer).write(`${index + 2}`, { ...header, align: "right" });
  }
}
