// Files that were damaged at random, the same ones each time: each is read, or refused in the product's own words.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAppError } from "#lib/domain/app-error.ts";
import { MEDIA_TYPES, type MediaType } from "#lib/domain/document.ts";
import { pageSchema } from "#lib/domain/page.ts";
import { collect } from "../collect.fixture.ts";
import { mutation } from "../mutate.fixture.ts";
import { makePdf, write, writeLines, writePdf } from "../pdf.fixture.ts";
import { frame, makePptx, shape, slideXml, zipParts } from "../pptx/pptx.fixture.ts";
import { convertBytes } from "./convert-bytes.ts";

const SEED = 20_261_124;
const RUNS = 120;
const MAX_PAGES = 50;
const LONG_MS = 120_000;

/** Its pages are whole, or the error is one that the product knows. */
async function readOrRefuse(bytes: Uint8Array, mediaType: MediaType): Promise<string> {
  try {
    const { pages } = await collect(convertBytes(new Uint8Array(bytes), mediaType, MAX_PAGES, 0));
    expect(pageSchema.array().safeParse(pages).error).toBeUndefined();
    return "read";
  } catch (error) {
    if (!isAppError(error)) throw error;
    return error.code;
  }
}

async function fuzz(original: Uint8Array, mediaType: MediaType): Promise<void> {
  await fc.assert(
    fc.asyncProperty(mutation, async (mutate) => {
      await readOrRefuse(mutate(original), mediaType);
    }),
    { seed: SEED, numRuns: RUNS, endOnFailure: true },
  );
}

const table = (cells: string) => `<a:tbl><a:tblGrid><a:gridCol/><a:gridCol/></a:tblGrid>${cells}</a:tbl>`;
const cell = (text: string, more = "") =>
  `<a:tc ${more}><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`;

describe("a damaged PDF", () => {
  test(
    "made by a program, compressed",
    async () => {
      const pdf = await makePdf((page) => {
        write(page, "Les marées", { x: 50, y: 50, size: 20 });
        writeLines(page, ["– Rincer le détendeur", "– Ranger le gilet"], { x: 50, y: 90 });
        for (const y of [150, 170, 190]) page.moveTo(50, y).lineTo(250, y).stroke();
        for (const x of [50, 150, 250]) page.moveTo(x, 150).lineTo(x, 190).stroke();
        write(page, "Fond", { x: 60, y: 155 });
        write(page, "20 m", { x: 160, y: 175 });
      });
      await fuzz(pdf, MEDIA_TYPES.pdf);
    },
    LONG_MS,
  );

  test(
    "written by hand, all its text open",
    async () => {
      const content =
        "BT /F1 12 Tf 50 700 Td (Le palier) Tj 0 -20 Td [(de s) -20 (\\351curit\\351)] TJ ET q 1 0 0 1 9 9 cm Q 50 600 200 1 re f";
      const pdf = writePdf([
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
      ]);
      expect(await readOrRefuse(pdf, MEDIA_TYPES.pdf)).toBe("read");
      await fuzz(pdf, MEDIA_TYPES.pdf);
    },
    LONG_MS,
  );

  test(
    "with pages that lead back to themselves, or are said to be millions",
    async () => {
      const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>";
      for (const kids of [
        "<< /Type /Pages /Kids [2 0 R] /Count 1 >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 9999999 >>",
      ]) {
        const pdf = writePdf(["<< /Type /Catalog /Pages 2 0 R >>", kids, page]);
        expect(await readOrRefuse(pdf, MEDIA_TYPES.pdf)).toMatch(/unreadable_document|no_pages|too_many_pages|no_text/);
      }
    },
    LONG_MS,
  );

  test(
    "whose drawing nests thousands deep, saves and never restores, or is as large as can be",
    async () => {
      for (const content of [
        "q ".repeat(5000),
        "[".repeat(20_000),
        "1e30 0 0 1e30 0 0 cm 0 0 1 1 re f BT /F1 1e30 Tf (a) Tj ET",
      ]) {
        const pdf = writePdf([
          "<< /Type /Catalog /Pages 2 0 R >>",
          "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>",
          `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
        ]);
        expect(await readOrRefuse(pdf, MEDIA_TYPES.pdf)).toMatch(/read|unreadable_document|no_text/);
      }
    },
    LONG_MS,
  );
});

describe("a damaged PPTX", () => {
  const slide =
    shape(["Les gaz"], { placeholder: 'type="title"' }) +
    shape(["l’air", "le nitrox"], { place: [50, 100, 300, 100] }) +
    frame(
      [50, 300, 300, 100],
      table(`<a:tr>${cell("Fond", 'gridSpan="2"')}${cell("")}</a:tr><a:tr>${cell("20")}${cell("40")}</a:tr>`),
    );

  test(
    "in its archive",
    async () => {
      await fuzz(makePptx([slide, slide]), MEDIA_TYPES.pptx);
    },
    LONG_MS,
  );

  test(
    "in the text of a slide",
    async () => {
      const xml = Buffer.from(slideXml(slide));
      await fc.assert(
        fc.asyncProperty(mutation, async (mutate) => {
          const changed = Buffer.from(mutate(xml)).toString();
          await readOrRefuse(makePptx([slide], { "ppt/slides/slide1.xml": changed }), MEDIA_TYPES.pptx);
        }),
        { seed: SEED, numRuns: RUNS, endOnFailure: true },
      );
    },
    LONG_MS,
  );

  test(
    "with spans of millions, and a presentation that is no more than a name",
    async () => {
      const huge = table(`<a:tr>${cell("Fond", 'gridSpan="2147483647" rowSpan="2147483647"')}</a:tr>`);
      expect(await readOrRefuse(makePptx([frame([0, 0, 9, 9], huge)]), MEDIA_TYPES.pptx)).toBe("read");
      const empty = zipParts({ "ppt/presentation.xml": "<p:presentation/>" });
      expect(await readOrRefuse(empty, MEDIA_TYPES.pptx)).toMatch(/unreadable_document|no_pages/);
    },
    LONG_MS,
  );
});
