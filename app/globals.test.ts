// Measures the contrast of every pair of text and ground that the design tokens allow, in both themes.
import { readFileSync } from "node:fs";
import { blend, type Color, parse, wcagContrast } from "culori";
import { describe, expect, test } from "vitest";

const CSS = readFileSync(new URL("./globals.css", import.meta.url), "utf8");
const GROUNDS = ["canvas", "surface", "raised"] as const;
const TEXTS = ["ink", "ink-soft", "accent", "good", "warn", "bad"] as const;

function readTokens(selector: string): Map<string, string> {
  const block = new RegExp(`^${selector} \\{([^}]*)\\}`, "m").exec(CSS)?.[1] ?? "";
  return new Map(
    [...block.matchAll(/--([\w-]+): (oklch\([^)]*\));/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

describe.each([":root", "\\.dark"])("theme %s", (selector) => {
  const tokens = readTokens(selector);
  const color = (name: string): Color => {
    const parsed = parse(tokens.get(name) ?? "");
    if (!parsed) throw new Error(`no token ${name}`);
    return parsed;
  };
  const tone = new RegExp(`^${selector} \\{[^}]*--type-tone: ([\\d. ]+);`, "m").exec(CSS)?.[1];
  const pairs = TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const));

  test.each(GROUNDS)("a type of any hue reads on %s at 4.5:1 or more", (ground) => {
    for (let hue = 0; hue <= 360; hue += 5) {
      const text = parse(`oklch(${tone} ${hue})`) ?? color("none");
      expect(wcagContrast(text, color(ground)), `hue ${hue}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(pairs)("%s on %s reads at 4.5:1 or more", (text, ground) => {
    expect(wcagContrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test("the primary action and the mark read at 4.5:1 or more", () => {
    expect(wcagContrast(color("accent-ink"), color("accent"))).toBeGreaterThanOrEqual(4.5);
    const marked = blend([color("surface"), color("mark")]);
    expect(wcagContrast(color("mark-ink"), marked)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(GROUNDS)("faint signs stand out from %s at 3:1 or more", (ground) => {
    expect(wcagContrast(color("ink-faint"), color(ground))).toBeGreaterThanOrEqual(3);
  });
});
