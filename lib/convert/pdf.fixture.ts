// PDFs that tests make for themselves: honest ones by pdfkit, hostile ones by hand.
import { constants, deflateRawSync } from "node:zlib";
import PDFDocument from "pdfkit";

export type Pdf = InstanceType<typeof PDFDocument>;

export interface PdfOptions {
  readonly title?: string;
  readonly password?: string;
}

/** A4, no margins: `draw` places everything itself, in points from the top left. */
export async function makePdf(draw: (pdf: Pdf) => void, { title, password }: PdfOptions = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: "A4",
    margin: 0,
    ...(title !== undefined && { info: { Title: title } }),
    ...(password !== undefined && { userPassword: password }),
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve) => pdf.on("end", resolve));
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  draw(pdf);
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: "Helvetica" | "Helvetica-Bold" | "Times-Roman" | "Courier";
  readonly spacing?: number;
}

/** One line of text whose top is at `y`. */
export function write(pdf: Pdf, text: string, { x, y, size = 10, font = "Helvetica", spacing = 0 }: TextPlace): void {
  pdf.font(font).fontSize(size).text(text, x, y, { lineBreak: false, characterSpacing: spacing });
}

/** Lines one under the other, 12 points apart; returns where the next would begin. */
export function writeLines(pdf: Pdf, lines: readonly string[], place: TextPlace): number {
  lines.forEach((line, index) => {
    write(pdf, line, { ...place, y: place.y + index * 12 });
  });
  return place.y + lines.length * 12;
}

/** A PDF of one page whose content is `piece`, repeated so many times; small on disk, however long it is read. */
export function makeRepeatingPdf(piece: string, times: number): Uint8Array {
  const block = deflateRawSync(Buffer.from(piece), { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(Buffer.alloc(0));
  const data = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: times }, () => block), end]);
  return writePdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>",
    Buffer.concat([
      Buffer.from(`<< /Length ${data.length} /Filter /FlateDecode >>\nstream\n`),
      data,
      Buffer.from("\nendstream"),
    ]),
  ]);
}

/** Objects 1, 2, …, the first of them the catalogue. */
export function writePdf(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const push = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    push(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]));
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
