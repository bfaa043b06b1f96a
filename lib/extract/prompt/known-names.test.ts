import { expect, test } from "vitest";
import type { Chunk } from "#lib/domain/chunk.ts";
import { KnownNames } from "./known-names.ts";

function namesIn(texts: readonly string[], used: string, headings: readonly string[] = []) {
  const chunks = texts.map((text, index): Chunk => {
    const place = { pageStart: 1, pageEnd: 1, tokens: 10, headings: [...headings] };
    return { id: `c_${index}`, documentId: "d_1", index, text, spans: [], ...place };
  });
  return new KnownNames(chunks).usedIn(used);
}

test.each([
  ["le plongeur en autonomie (PA) descend", "PA", "plongeur en autonomie"],
  ["un accident de désaturation (ADD) grave", "ADD", "accident de désaturation"],
  [
    "la Fédération Française d’Études et de Sports Sous-Marins (FFESSM)",
    "FFESSM",
    "Fédération Française d’Études et de Sports Sous-Marins",
  ],
  ["Le Directeur de plongée (DP) décide", "DP", "Directeur de plongée"],
  ["GP (guide de palanquée)", "GP", "guide de palanquée"],
  ["- PE : plongeur encadré", "PE", "plongeur encadré"],
  ["a surface marker buoy (SMB) is sent up", "SMB", "surface marker buoy"],
  ["Plongeur Encadré 40 m (PE40)", "PE40", "Plongeur Encadré 40 m"],
])("“%s” says what %s stands for", (text, acronym, name) => {
  expect(namesIn([text, "autre chose"], `Ici, le ${acronym} compte.`)).toEqual([{ name, acronym }]);
});

test("what is in parentheses but is no acronym of the words before says nothing", () => {
  expect(namesIn(["la plongée profonde (FFESSM)", "DP (voir la page 12)"], "FFESSM et DP")).toEqual([]);
});

test("headings are names where the text uses them, and the first meaning of an acronym stays", () => {
  const texts = ["# Palier de sécurité :\n\nplongeur autonome (PA)", "# Introduction\n\npression absolue (PA)"];
  expect(namesIn(texts, "le PALIER DE SECURITE du PA")).toEqual([
    { name: "plongeur autonome", acronym: "PA" },
    { name: "Palier de sécurité", acronym: null },
  ]);
});

test("a text that uses none of the names carries none", () => {
  expect(namesIn(["plongeur autonome (PA)"], "Les papas", ["Palier de sécurité"])).toEqual([]);
});

test("the roster stays short: thirty names at most, the first of the document", () => {
  const names = Array.from({ length: 60 }, (_, at) => `Exercice numéro ${at + 1}`);
  const found = namesIn(
    names.map((name) => `# ${name}\n\nTexte.`),
    names.join(", "),
  );
  expect(found.map(({ name }) => name)).toEqual(names.slice(0, 30));
});
