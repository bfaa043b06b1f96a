import { describe, expect, test } from "vitest";
import { BOLD, glyphsOf, PLAIN } from "../glyphs.fixture.ts";
import type { Glyph } from "../page-content.ts";
import { cleanText, composeText } from "./compose-text.ts";

describe("composeText", () => {
  test("spaces are glyphs or gaps", () => {
    expect(composeText(glyphsOf("le  bloc ", 0, 0))).toBe("le bloc");
    expect(composeText([...glyphsOf("le", 0, 0), ...glyphsOf("bloc", 13, 0)])).toBe("le bloc");
    expect(composeText([...glyphsOf("le", 0, 0), ...glyphsOf("bloc", 10.5, 0)])).toBe("lebloc");
  });

  test("a space that is squeezed to nothing ends its word all the same", () => {
    const squeezed = [...glyphsOf("mise en", 0, 0), ...glyphsOf(" ", 35, 0), ...glyphsOf("place", 35, 0)];
    expect(composeText(squeezed)).toBe("mise en place");
  });

  test("letter-spaced words are whole; only wider gaps part them", () => {
    expect(composeText(glyphsOf("PALIERS", 0, 0, { spacing: 4 }))).toBe("PALIERS");
    expect(composeText(glyphsOf("DE PALIER", 0, 0, { spacing: 4 }))).toBe("DE PALIER");
    expect(composeText(glyphsOf("M A R É E S", 0, 0))).toBe("MARÉES");
    expect(composeText([...glyphsOf("L E S", 0, 0), ...glyphsOf("R È G L E S", 40, 0)])).toBe("LES RÈGLES");
  });

  test("figures and signs that stand apart are no letter-spaced word", () => {
    expect(composeText(glyphsOf("1 2 3 4 5", 0, 0))).toBe("1 2 3 4 5");
    expect(composeText(glyphsOf("2 × 5 L", 0, 0))).toBe("2 × 5 L");
  });

  test("spaces that programs write between spaced letters end no word", () => {
    const spaced = [
      ...glyphsOf("VER", 0, 0, { spacing: 1.5 }),
      { ...glyphsOf(" ", 18, 0)[0], right: 21 },
      ...glyphsOf("SION", 21.5, 0, { spacing: 1.5 }),
    ];
    const next = [...glyphsOf(" ", 47, 0), ...glyphsOf("DEUX", 53.5, 0, { spacing: 1.5 })];
    expect(composeText([...spaced, ...next] as Glyph[])).toBe("VERSION DEUX");
  });

  test("a spaced part beside a plain one does not change it", () => {
    const spaced = glyphsOf("NIVEAU", 0, 0, { spacing: 3, style: BOLD });
    expect(composeText([...spaced, ...glyphsOf("un plongeur", 60, 0)])).toBe("NIVEAU un plongeur");
  });

  test("accents drawn over their letter join it, before or after", () => {
    const at = (text: string, left: number): Glyph[] => glyphsOf(text, left, 0);
    expect(composeText([...at("d", 0), ...at("´", 5), ...at("e", 5.2), ...at("tendeur", 10.2)])).toBe("détendeur");
    expect(composeText([...at("e", 0), ...at("`", 0.5), ...at("s", 5)])).toBe("ès");
  });

  test("ligatures come apart, typographic apostrophes stay", () => {
    expect(cleanText("l’eﬀort ﬁnal\u00A0: e\u0301tude\u0000")).toBe("l’effort final : étude");
  });

  test("single letters of another font are words like others, not a letter-spaced one", () => {
    const italic = { ...PLAIN, font: "Italic", isItalic: true };
    const glyphs = [
      ...glyphsOf("avec", 0, 0),
      ...glyphsOf("n", 23, 0, { style: italic }),
      ...glyphsOf("et", 31, 0),
      ...glyphsOf("m", 44, 0, { style: italic }),
      ...glyphsOf("ou", 52, 0),
      ...glyphsOf("s", 65, 0, { style: italic }),
    ];
    expect(composeText(glyphs)).toBe("avec n et m ou s");
  });

  test("room around the signs of a formula is no letter spacing", () => {
    const glyphs = [...glyphsOf("n", 0, 0), ...glyphsOf("=", 8, 0), ...glyphsOf("32", 16, 0), ...glyphsOf("+", 29, 0)];
    expect(composeText(glyphs)).toBe("n = 32 +");
  });

  test("small capitals and old-style figures of expert fonts become plain ones", () => {
    expect(composeText(glyphsOf("\uF76E\uF769\uF776 \uF732\uF730", 0, 0))).toBe("NIV 20");
  });
});
