import { describe, expect, test } from "vitest";
import { splitPassages } from "./split-passages.ts";
import { splitSentences } from "./split-sentences.ts";

const read = (text: string) => splitPassages(text, []).passages;

describe("The passages of a chunk", () => {
  test("stand where the chunk says, under their headings", () => {
    const text = "# Un\n\n## Deux\n\nUne phrase. Une autre.\n\n- un point";
    const passages = read(text);
    expect(passages.map(({ kind, text: words }) => `${kind}: ${words}`)).toEqual([
      "heading: Un",
      "heading: Deux",
      "sentence: Une phrase.",
      "sentence: Une autre.",
      "item: un point",
    ]);
    for (const { end, start, text: words } of passages) expect(text.slice(start, end)).toBe(words);
    expect(passages.at(-1)?.path).toEqual(["Un", "Deux"]);
  });

  test("leave the headings open for the next chunk", () => {
    const { path } = splitPassages("## Deux", [{ level: 1, text: "Un" }]);
    expect(path.map(({ text }) => text)).toEqual(["Un", "Deux"]);
    expect(splitPassages("Suite.", path).passages[0]?.path).toEqual(["Un", "Deux"]);
  });

  test("of a list know what introduces it", () => {
    expect(read("Il faut :\n\n- un bloc\n\n- un gilet\n\nFin.").map(({ lead }) => lead)).toEqual([
      "",
      "Il faut :",
      "Il faut :",
      "",
    ]);
  });
});

describe("The cells of a table", () => {
  const cellsOf = (text: string) => read(text).map(({ cell, text: words }) => ({ words, ...cell }));

  test("are the same with a rule under the head, which is no row", () => {
    const bare = cellsOf("Niveau | Profondeur\nPE20 | 20 m\nPE40 | 40 m");
    expect(cellsOf("Niveau | Profondeur\n--- | ---\nPE20 | 20 m\nPE40 | 40 m")).toEqual(bare);
  });

  test("know the head of their row and of their column", () => {
    const cells = cellsOf("Compétence | Critères\nSaut droit | Sans aide.");
    expect(cells.map(({ isHeader }) => isHeader)).toEqual([true, true, false, false]);
    expect(cells[3]).toMatchObject({ words: "Sans aide.", column: 1, rowHead: "Saut droit", columnHead: "Critères" });
  });

  test("take figures below words for values below a header", () => {
    expect(cellsOf("Bloc | Air\nPetit | 10 L")[3]).toMatchObject({ columnHead: "Air", isHeader: false });
  });

  test("take no row of things for a header", () => {
    expect(cellsOf("Saut droit | Sans aide.\nBascule | Sans aide.").some(({ isHeader }) => isHeader)).toBe(false);
  });

  test("are about what stands beside the name of their group, unless that has figures", () => {
    const cells = cellsOf("Thème | Geste | Critères\nAppui | Canard | Net.\nAppui | Phoque | Sans aide.");
    expect(cells.slice(3).map(({ column, rowHead, words }) => [words, column, rowHead])).toEqual([
      ["Appui", 0, "Appui"],
      ["Canard", 0, "Canard"],
      ["Net.", 1, "Canard"],
      ["Phoque", 0, "Phoque"],
      ["Sans aide.", 1, "Phoque"],
    ]);
    expect(cells.at(-1)).toMatchObject({ columnHead: "Critères" });
    const figures = cellsOf("Brevet | Quoi | Valeur\nPE20 | Âge | 12 ans\nPE20 | Profondeur | 20 m");
    expect(figures.at(-1)).toMatchObject({ words: "20 m", column: 2, rowHead: "PE20", columnHead: "Valeur" });
  });

  test("stand below a title that goes across, and beside a cell that others share", () => {
    const cells = cellsOf("1 ― Technique\nCanard | Les deux gestes.\nPhoque");
    expect(cells[0]).toMatchObject({ words: "1 ― Technique", isHeader: true });
    expect(cells.at(-1)).toMatchObject({ words: "Phoque", rowHead: "Phoque", isHeader: false });
  });
});

describe("Sentences", () => {
  const sentencesOf = (text: string) =>
    splitSentences(text, { start: 0, end: text.length }).map(({ end, start }) => text.slice(start, end).trim());

  test("end at their full stop, after a unit too", () => {
    expect(sentencesOf("La zone va de 0 à 10 m. Les règles suivent.")).toHaveLength(2);
    expect(sentencesOf("Attendre 3 min. Ensuite remonter.")).toHaveLength(2);
  });

  test("do not end at an abbreviation or an initial", () => {
    expect(sentencesOf("Voir l’art. A. 322 du code.")).toHaveLength(1);
  });

  test("end at a bullet within a cell", () => {
    expect(sentencesOf("● La fiche. ● Le contrôle")).toEqual(["La fiche.", "Le contrôle"]);
  });
});
