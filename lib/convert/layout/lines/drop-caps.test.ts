import { describe, expect, test } from "vitest";
import { glyphsOf } from "../glyphs.fixture.ts";
import { buildPieces } from "./build-rows.ts";

const texts = (...glyphs: ReturnType<typeof glyphsOf>[]) =>
  buildPieces(glyphs.flat())
    .sort((a, b) => a.baseline - b.baseline)
    .map((piece) => piece.text);

describe("drop caps", () => {
  test("a letter over two lines begins the first of them", () => {
    expect(
      texts(
        glyphsOf("L", 50, 112, { size: 26 }),
        glyphsOf("e plongeur vérifie", 66, 100),
        glyphsOf("son matériel avant", 66, 112),
        glyphsOf("de se mettre à l’eau.", 50, 124),
      ),
    ).toEqual(["Le plongeur vérifie", "son matériel avant", "de se mettre à l’eau."]);
  });

  test("a large letter beside a single line stays where it is", () => {
    expect(texts(glyphsOf("A", 50, 100, { size: 26 }), glyphsOf("comme air", 66, 92)).join(" ")).toContain("A");
  });
});
