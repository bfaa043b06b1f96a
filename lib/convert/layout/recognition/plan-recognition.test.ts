import { describe, expect, test } from "vitest";
import { glyphsOf, pageOf } from "../glyphs.fixture.ts";
import type { PageContent } from "../page-content.ts";
import type { Rect } from "../rect.ts";
import { planRecognition } from "./plan-recognition.ts";

const TEXT = glyphsOf("La mer monte et descend deux fois par jour.", 50, 100);
const picture = (left: number, top: number, right: number, bottom: number): Rect => ({ left, top, right, bottom });
const areasOf = (page: PageContent) => {
  const plan = planRecognition(page, true);
  return plan.kind === "pictures" ? plan.areas : plan.kind;
};

describe("planRecognition", () => {
  test("a page without text is looked at, unless nothing is painted on it", () => {
    expect(planRecognition(pageOf([]), true)).toMatchObject({ kind: "page", isWholly: true });
    expect(planRecognition(pageOf([]), false)).toEqual({ kind: "pictures", areas: [] });
  });

  test("large pictures are looked at, within the page; small ones and those under text are not", () => {
    const page = pageOf(TEXT);
    expect(areasOf({ ...page, pictures: [picture(-20, 200, 300, 400), picture(50, 50, 70, 60)] })).toEqual([
      picture(0, 200, 300, 400),
    ]);
    expect(areasOf({ ...page, pictures: [picture(0, 0, 600, 800)] })).toEqual([]);
  });

  test("of pictures on each other, the largest is looked at", () => {
    const pictures = [picture(100, 300, 300, 400), picture(50, 250, 500, 600)];
    expect(areasOf({ ...pageOf(TEXT), pictures })).toEqual([picture(50, 250, 500, 600)]);
  });

  test("words of a text layer that cannot be read are replaced; where they are many, all of it", () => {
    const some = [...TEXT, ...glyphsOf("\u0011\u0012\u0013\u0014", 50, 140)];
    const plan = planRecognition(pageOf(some), false);
    expect(plan).toMatchObject({ kind: "page", isWholly: false });
    expect(plan.kind === "page" && [...plan.replaces]).toEqual(some.slice(TEXT.length));
    const many = [...TEXT, ...glyphsOf("\u0011".repeat(40), 50, 140)];
    expect(planRecognition(pageOf(many), false)).toMatchObject({ isWholly: true, replaces: new Set(many) });
  });

  test("a sign alone that cannot be read may be a formula's, and stays", () => {
    const glyphs = [...TEXT, ...glyphsOf("a \u0011 b \u0011 c \u0011 d", 50, 140)].filter(
      (glyph) => glyph.text !== " ",
    );
    expect(planRecognition(pageOf(glyphs), false).kind).toBe("pictures");
  });
});
