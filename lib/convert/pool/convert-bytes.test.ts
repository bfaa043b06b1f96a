import { describe, expect, test } from "vitest";
import { MEDIA_TYPES } from "#lib/domain/document.ts";
import { pageSchema } from "#lib/domain/page.ts";
import { collect } from "../collect.fixture.ts";
import { makePdf, type Pdf, writeLines } from "../pdf.fixture.ts";
import { convertBytes } from "./convert-bytes.ts";
import { scanLines } from "./scan.fixture.ts";

const LINES = ["Le plongeur vérifie son matériel", "avant chaque mise à l'eau."];
const LONG_MS = 120_000;

const read = async (draw: (pdf: Pdf) => void, recogniseMs = LONG_MS) =>
  collect(convertBytes(await makePdf(draw), MEDIA_TYPES.pdf, 100, recogniseMs));

describe("text that only images show", () => {
  test("a scanned page is read, each line with its place", async () => {
    const image = await scanLines(LINES);
    const { blocks, pages } = await read((pdf) => pdf.image(image, 50, 300, { width: 500 }));
    expect(blocks.map((block) => block.text)).toEqual([LINES.join(" ")]);
    const [box] = blocks[0]?.spans.map((span) => span.box) ?? [];
    expect(box?.x).toBeCloseTo(70 / 595, 1);
    expect(box?.y).toBeCloseTo(320 / 842, 1);
    expect(pageSchema.array().safeParse(pages).success).toBe(true);
  }, 60_000);

  test("a large picture is read as a figure, where it stands in the text", async () => {
    const image = await scanLines(LINES);
    const { blocks } = await read((pdf) => {
      writeLines(pdf, ["Ce qui suit est affiché au bateau."], { x: 50, y: 60 });
      pdf.image(image, 50, 100, { width: 500 });
      writeLines(pdf, ["Ce qui précède est affiché au bateau."], { x: 50, y: 240 });
    });
    expect(blocks.map((block) => `${block.kind}: ${block.text}`)).toEqual([
      "paragraph: Ce qui suit est affiché au bateau.",
      `figure: ${LINES.join("\n")}`,
      "paragraph: Ce qui précède est affiché au bateau.",
    ]);
  }, 60_000);

  test("turned off, a scanned page has no text; nor has one with nothing to recognise", async () => {
    const image = await scanLines(LINES);
    await expect(read((pdf) => pdf.image(image, 50, 300, { width: 500 }), 0)).rejects.toMatchObject({
      code: "no_text",
    });
    await expect(read((pdf) => pdf.rect(100, 100, 200, 200).stroke())).rejects.toMatchObject({ code: "no_text" });
  }, 60_000);
});
