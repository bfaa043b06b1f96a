import { expect, test } from "vitest";
import { BOLD, glyphsOf } from "../glyphs.fixture.ts";
import { buildLines } from "../lines/build-rows.ts";
import type { Paragraph } from "../texts/paragraph.ts";
import { rankHeadings } from "./rank-headings.ts";

function headingOf(text: string, size: number, isBold: boolean): Paragraph {
  const lines = buildLines(glyphsOf(text, 50, 100, isBold ? { size, style: BOLD } : { size }));
  const place = { marker: null, regionLeft: 50, regionRight: 550, spaceAbove: 2, page: 1 };
  return { kind: "text", lines, ...place, isFurniture: false, isListing: false };
}

test("of headings of one size those with the shorter numbers stand above, though they are lighter; without numbers weight tells", () => {
  const chapters = ["1. Le matériel", "2. Les signes"].map((text) => headingOf(text, 14, false));
  const sections = ["1.1 Le gilet", "2.1 Monter"].map((text) => headingOf(text, 14, true));
  const numbered = rankHeadings([...chapters, ...sections]);
  expect([...chapters, ...sections].map(numbered)).toEqual([1, 1, 2, 2]);
  const light = ["Le matériel", "Les signes"].map((text) => headingOf(text, 14, false));
  const bold = ["Le gilet", "Monter"].map((text) => headingOf(text, 14, true));
  expect([...light, ...bold].map(rankHeadings([...light, ...bold]))).toEqual([2, 2, 1, 1]);
});

test("a number changes nothing where the size tells", () => {
  const parts = ["1.1 Théorie", "1.2 Pratique"].map((text) => headingOf(text, 20, true));
  const steps = ["1 S’équiper", "2 Descendre"].map((text) => headingOf(text, 14, true));
  expect([...parts, ...steps].map(rankHeadings([...parts, ...steps]))).toEqual([1, 1, 2, 2]);
});
