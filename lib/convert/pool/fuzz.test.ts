// Files that were damaged at random, the same ones each time: each is read, or refused in the product's own words.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAppError } from "#lib/domain/app-error.ts";
import { MEDIA_TYPES, type MediaType } from "#lib/domain/document.ts";
import { pageSchema } from "#lib/domain/page.ts";
import { collect } from "../collect.fixture.ts";
import { type Mutation, mutation } from "../mutate.fixture.ts";
import { makePdf, write, writeLines, writePdf } from "../pdf.fixture.ts";
import { frame, makePptx, relationships, shape, slideXml, zipParts } from "../pptx/pptx.fixture.ts";
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

describe("a hostile PDF", () => {
  const dictionary = (entries: string, content: string) =>
    `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const pageOf = (content: string, resources = "", more: readonly string[] = [], box = "0 0 595 842") =>
    writePdf([
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Resources << ${resources} >> /Contents 4 0 R >>`,
      dictionary("", content),
      ...more,
    ]);
  const form = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>";
  const text = "BT /F1 12 Tf 50 700 Td (Le palier) Tj ET";
  const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

  test.each([
    ["a form that draws itself", pageOf("/X Do", "/XObject << /X 5 0 R >>", [dictionary(form, "/X Do /X Do")])],
    [
      "a dictionary thousands deep",
      pageOf(`/X ${"<< /A ".repeat(20_000)} BDC ${text}`, "/Font << /F1 5 0 R >>", [font]),
    ],
    ["marked content that never ends", pageOf(`${"/X BMC ".repeat(20_000)}${text}`, "/Font << /F1 5 0 R >>", [font])],
    ["a page without end", pageOf(text, "/Font << /F1 5 0 R >>", [font], "-1e38 -1e38 1e38 1e38")],
    ["a page without size", pageOf(text, "/Font << /F1 5 0 R >>", [font], "0 0 0 0")],
    [
      "a font that is its own descendant",
      pageOf(text, "/Font << /F1 5 0 R >>", ["<< /Type /Font /Subtype /Type0 /DescendantFonts [5 0 R] >>"]),
    ],
    ["a stream longer than the file", pageOf(text, "/Font << /F1 5 0 R >>", [`<< /Length 999999999 >>\nstream\n`])],
  ])(
    "%s is read or refused",
    async (_, pdf) => {
      expect(await readOrRefuse(pdf, MEDIA_TYPES.pdf)).toMatch(/read|unreadable_document|no_text|no_pages/);
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
    "in its charts and diagrams",
    async () => {
      const chart =
        '<c:chartSpace><c:chart><c:plotArea><c:barChart><c:ser><c:tx><c:v>Air</c:v></c:tx><c:cat><c:pt idx="0"><c:v>10 m</c:v></c:pt><c:pt idx="1"><c:v>20 m</c:v></c:pt></c:cat><c:val><c:formatCode>0%</c:formatCode><c:pt idx="0"><c:v>0.2</c:v></c:pt></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>';
      const diagram =
        '<dgm:dataModel><dgm:ptLst><dgm:pt modelId="0" type="doc"/><dgm:pt modelId="1"><dgm:t><a:p><a:r><a:t>Palier</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst><dgm:cxnLst><dgm:cxn srcId="0" destId="1" srcOrd="0"/></dgm:cxnLst></dgm:dataModel>';
      const drawn =
        frame([50, 50, 200, 200], '<c:chart r:id="rId1"/>') + frame([50, 300, 200, 200], '<dgm:relIds r:dm="rId2"/>');
      const links = relationships([
        { type: "chart", target: "../drawn/chart.xml" },
        { type: "diagramData", target: "../drawn/diagram.xml" },
      ]);
      await fc.assert(
        fc.asyncProperty(mutation, mutation, async (mutateChart, mutateDiagram) => {
          const changed = (xml: string, mutate: Mutation) => Buffer.from(mutate(Buffer.from(xml))).toString();
          const parts = {
            "ppt/slides/_rels/slide1.xml.rels": links,
            "ppt/drawn/chart.xml": changed(chart, mutateChart),
            "ppt/drawn/diagram.xml": changed(diagram, mutateDiagram),
          };
          await readOrRefuse(makePptx([drawn, slide], parts), MEDIA_TYPES.pptx);
        }),
        { seed: SEED, numRuns: RUNS, endOnFailure: true },
      );
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
