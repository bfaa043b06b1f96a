import { describe, expect, test } from "vitest";
import { collect } from "../collect.fixture.ts";
import { makePdf, type Pdf, write, writeLines, writePdf } from "../pdf.fixture.ts";
import { convertPdf } from "./convert-pdf.ts";
import { PROSE } from "./prose.fixture.ts";

const convert = async (draw: (pdf: Pdf) => void, title?: string) =>
  collect(convertPdf(await makePdf(draw, { ...(title !== undefined && { title }) }), 100));
const fails = (bytes: Uint8Array, maxPages = 100) => collect(convertPdf(bytes, maxPages));

describe("what the document is", () => {
  const french = (pdf: Pdf) => {
    write(pdf, "Le cours de plongée", { x: 50, y: 50, size: 20 });
    writeLines(pdf, PROSE, { x: 50, y: 120 });
  };

  test.each([
    ["Cours de navigation", "Cours de navigation"],
    ["Microsoft Word - cours.doc", "Le cours de plongée"],
    ["Document1", "Le cours de plongée"],
    ["", "Le cours de plongée"],
  ])("metadata title %j gives %j", async (title, expected) => {
    expect((await convert(french, title)).described).toEqual({ type: "described", title: expected, language: "fr" });
  });
});

describe("bad input", () => {
  test("a password", async () => {
    const bytes = await makePdf((pdf) => write(pdf, "secret", { x: 50, y: 50 }), { password: "sésame" });
    await expect(fails(bytes)).rejects.toMatchObject({ code: "encrypted_document" });
  });

  test("damage and cut ends", async () => {
    await expect(fails(new TextEncoder().encode("%PDF-1.7 then nothing"))).rejects.toMatchObject({
      code: "unreadable_document",
    });
    const whole = await makePdf((pdf) => write(pdf, "texte", { x: 50, y: 50 }));
    await expect(fails(whole.slice(0, 200))).rejects.toMatchObject({ code: "unreadable_document" });
  });

  test("no pages", async () => {
    const bytes = writePdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"]);
    await expect(fails(bytes)).rejects.toMatchObject({ code: "no_pages" });
  });

  test("too many pages, said before any is read", async () => {
    const bytes = await makePdf((pdf) => {
      write(pdf, "un", { x: 50, y: 50 });
      pdf.addPage();
    });
    const events: string[] = [];
    const run = async () => {
      for await (const event of convertPdf(bytes, 1)) events.push(event.type);
    };
    await expect(run()).rejects.toMatchObject({ code: "too_many_pages" });
    expect(events).toEqual([]);
  });

  test("no text on any page", async () => {
    await expect(fails(await makePdf((pdf) => pdf.rect(50, 50, 100, 100).fill()))).rejects.toMatchObject({
      code: "no_text",
    });
  });

  test("a page without text is a warning", async () => {
    const { events, pages } = await convert((pdf) => {
      write(pdf, "La première page a du texte.", { x: 50, y: 50 });
      pdf.addPage();
    });
    expect(events).toContainEqual({
      type: "page-warned",
      page: 2,
      message: expect.stringContaining("No text"),
      fault: "empty",
    });
    expect(pages.map((page) => page.hasText)).toEqual([true, false]);
  });

  test("a damaged page is a warning, and the others are read", async () => {
    const content = "BT /F1 12 Tf 50 700 Td (Texte lisible de la page) Tj ET";
    const bytes = writePdf([
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 6 0 R >> >> /Contents 5 0 R >>",
      "(no page at all)",
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]);
    const { events, pages } = await collect(convertPdf(bytes, 10));
    expect(pages[0]?.blocks[0]?.text).toBe("Texte lisible de la page");
    expect(events).toContainEqual({
      type: "page-warned",
      page: 2,
      message: expect.stringContaining("could not be read"),
      fault: "unreadable",
    });
  });
});
