import { expect, test } from "vitest";
import { joinLines } from "./join-lines.ts";
import { collectWords } from "./known-words.ts";

const join = (...lines: string[]) => joinLines(lines.map((text) => ({ text })));

test.each([
  [["la désatura-", "tion lente"], "la désaturation lente"],
  [["le rendez-", "vous"], "le rendez-vous"],
  [["le savoir-", "faire"], "le savoir-faire"],
  [["a no-", "decompression dive"], "a no-decompression dive"],
  [["un arc-en-", "ciel"], "un arc-en-ciel"],
  [["Saint-", "Malo"], "Saint-Malo"],
  [["CARTE DE NAVI-", "GATION"], "CARTE DE NAVIGATION"],
  [["de 6 -", "7 m"], "de 6 - 7 m"],
  [["pages 11–", "19"], "pages 11–19"],
  [["le 3 mai –", "12 h"], "le 3 mai – 12 h"],
  [["soft\u00AD", "ware"], "software"],
  [["la plongée", "est belle"], "la plongée est belle"],
])("%j is %j", (lines, expected) => {
  expect(join(...lines).text).toBe(expected);
});

test("a hyphen that the document writes elsewhere stays, and so does one behind such a beginning", () => {
  const lines = ["avec un mini-", "bus", "et mini-", "pelle"];
  expect(joinLines(lines.map((text) => ({ text }))).text).toBe("avec un minibus et minipelle");
  const words = collectWords([...lines, "le mini-bus jaune"]);
  expect(
    joinLines(
      lines.map((text) => ({ text })),
      words,
    ).text,
  ).toBe("avec un mini-bus et mini-pelle");
});

test("a word that the document writes in one elsewhere is one", () => {
  const lines = ["il écrit non-", "obstant le semi-", "nage"];
  const words = collectWords([...lines, "Nonobstant le vent"]);
  expect(
    joinLines(
      lines.map((text) => ({ text })),
      words,
    ).text,
  ).toBe("il écrit nonobstant le semi-nage");
});

test("ranges lead back to the lines, without a dropped hyphen", () => {
  const { text, ranges } = join("la désatura-", "tion", "lente");
  expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(["la désatura", "tion", "lente"]);
});
