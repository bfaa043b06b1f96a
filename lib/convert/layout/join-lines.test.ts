import { expect, test } from "vitest";
import { joinLines } from "./join-lines.ts";

const join = (...lines: string[]) => joinLines(lines.map((text) => ({ text })));

test.each([
  [["la désatura-", "tion lente"], "la désaturation lente"],
  [["le rendez-", "vous"], "le rendez-vous"],
  [["un arc-en-", "ciel"], "un arc-en-ciel"],
  [["Saint-", "Malo"], "Saint-Malo"],
  [["CARTE DE NAVI-", "GATION"], "CARTE DE NAVIGATION"],
  [["de 6 -", "7 m"], "de 6 - 7 m"],
  [["soft\u00AD", "ware"], "software"],
  [["la plongée", "est belle"], "la plongée est belle"],
])("%j is %j", (lines, expected) => {
  expect(join(...lines).text).toBe(expected);
});

test("ranges lead back to the lines, without a dropped hyphen", () => {
  const { text, ranges } = join("la désatura-", "tion", "lente");
  expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(["la désatura", "tion", "lente"]);
});
