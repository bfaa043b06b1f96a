import { expect, test } from "vitest";
import { excerptAround } from "./excerpt-around.ts";

const show = (passage: string, query: string) => {
  const { before, match, after } = excerptAround(passage, query);
  return match ? `${before}[${match}]${after}` : before;
};

test("the words that were looked for are found as they are written", () => {
  expect(show("La pression partielle d’Oxygène monte.", "oxygene")).toBe("La pression partielle d’[Oxygène] monte.");
});

test("what lies far into the passage is brought forward, at a word's beginning", () => {
  const passage = `${"avant ".repeat(40)}le palier de sécurité`;
  expect(show(passage, "palier")).toMatch(/^…avant (avant )+le \[palier\] de sécurité$/);
  expect(excerptAround(passage, "palier").before.length).toBeLessThan(60);
});

test("the longest word of the query that occurs is shown", () => {
  expect(show("de la surface au palier", "palier de")).toBe("de la surface au [palier]");
});

test("signs that fold to nothing or to more do not shift the place", () => {
  expect(show("Le\u0301 détendeur 🤿 délivre l’air", "air")).toBe("Le\u0301 détendeur 🤿 délivre l’[air]");
});

test("a passage found by other words is shown from its beginning, without the marks of headings", () => {
  expect(show("# Titre\n\nTexte n# 1", "xyz")).toBe("Titre Texte n# 1");
});
