import { describe, expect, test } from "vitest";
import { collect } from "../collect.fixture.ts";
import { makePdf, type Pdf, write } from "../pdf.fixture.ts";
import { scanLines } from "../pool/scan.fixture.ts";
import type { TextRecogniser } from "../text-recogniser.ts";
import { convertPdf } from "./convert-pdf.ts";

const drawTwoPages = () =>
  makePdf((pdf) => {
    write(pdf, "Une page de texte, assez longue.", { x: 50, y: 50 });
    pdf.addPage();
    pdf.rect(100, 100, 200, 200).fill("#333333");
  });

/** Sees "palier" in each image, at its top left; has time for so many. */
class FakeRecogniser implements TextRecogniser {
  readonly asked: string[] = [];
  private readonly budget: number;

  constructor(budget = Number.POSITIVE_INFINITY) {
    this.budget = budget;
  }

  get isSpent() {
    return this.asked.length >= this.budget;
  }

  async recognise(draw: () => Promise<Uint8Array>, kind: "page" | "picture") {
    await draw();
    this.asked.push(kind);
    const place = { left: 0, top: 0, right: 60, bottom: 20, baseline: 16, height: 20 };
    return [{ text: "palier", confidence: 90, line: 0, ...place }];
  }

  async close() {}
}

describe("convertPdf with a recogniser", () => {
  test("asks it for the pages without text alone, and counts each page when it is done", async () => {
    const recogniser = new FakeRecogniser();
    const { pages, events } = await collect(convertPdf(await drawTwoPages(), 10, recogniser));
    expect(recogniser.asked).toEqual(["page"]);
    expect(pages.map((page) => page.blocks.map((block) => block.text))).toEqual([
      ["Une page de texte, assez longue."],
      ["palier"],
    ]);
    expect(events.filter((event) => event.type === "page-read")).toHaveLength(2);
    expect(events.filter((event) => event.type === "page-warned")).toEqual([]);
  });

  test("once its time is spent, it is asked no more, and the page is a warning", async () => {
    const recogniser = new FakeRecogniser(0);
    const { events } = await collect(convertPdf(await drawTwoPages(), 10, recogniser));
    expect(recogniser.asked).toEqual([]);
    expect(events).toContainEqual(expect.objectContaining({ type: "page-warned", page: 2 }));
  });

  test("of several pictures of a page it is asked for those alone that it has time for", async () => {
    const picture = await scanLines(["Un récif"]);
    const draw = (pdf: Pdf) => {
      write(pdf, "Un site en haut, un autre en dessous.", { x: 50, y: 50 });
      for (const y of [100, 300]) pdf.image(picture, 50, y, { width: 400 });
    };
    const askedWith = async (recogniser: FakeRecogniser) => {
      await collect(convertPdf(await makePdf(draw), 10, recogniser));
      return recogniser.asked;
    };
    expect(await askedWith(new FakeRecogniser())).toEqual(["picture", "picture"]);
    expect(await askedWith(new FakeRecogniser(1))).toEqual(["picture"]);
  });

  test("where it fails, the page is left as it was written", async () => {
    const recogniser = new FakeRecogniser();
    recogniser.recognise = () => Promise.reject(new Error("no engine"));
    const { pages, events } = await collect(convertPdf(await drawTwoPages(), 10, recogniser));
    expect(pages[0]?.blocks).toHaveLength(1);
    expect(events).toContainEqual(expect.objectContaining({ type: "page-warned", page: 2 }));
  });
});
