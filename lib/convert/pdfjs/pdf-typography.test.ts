import { describe, expect, test } from "vitest";
import { type Pdf, write, writeLines } from "../pdf.fixture.ts";
import { outlineOf, PROSE, SHOWN } from "./prose.fixture.ts";

/** Stretches of one line, each behind the last; `rise` in points. */
function writeRuns(pdf: Pdf, runs: readonly { text: string; size?: number; rise?: number }[], x: number, y: number) {
  let left = x;
  for (const { text, size = 10, rise = 0 } of runs) {
    // Tops are given: what is smaller stands lower, so that baselines are one.
    write(pdf, text, { x: left, y: y + 0.718 * (10 - size) - rise, size });
    left += pdf.font("Helvetica").fontSize(size).widthOfString(text);
  }
}

describe("letters", () => {
  test("superscripts and subscripts stay with their word, and an exponent is told from its base", async () => {
    const read = await outlineOf((pdf) => {
      writeLines(pdf, PROSE, { x: 50, y: 60 });
      writeRuns(
        pdf,
        [
          { text: "Le volume est de 12 m" },
          { text: "3", size: 6, rise: 4 },
          { text: " et la PpO" },
          { text: "2", size: 6, rise: -2 },
          { text: " est basse." },
        ],
        50,
        140,
      );
    });
    expect(read).toEqual([SHOWN, "paragraph: Le volume est de 12 m³ et la PpO2 est basse."]);
  });

  test("small capitals, set as smaller capitals, are one word with their first letter", async () => {
    const read = await outlineOf((pdf) => {
      writeRuns(
        pdf,
        [
          { text: "L", size: 14 },
          { text: "ES ", size: 11 },
          { text: "M", size: 14 },
          { text: "ARÉES", size: 11 },
        ],
        50,
        60,
      );
      writeLines(pdf, PROSE, { x: 50, y: 90 });
    });
    expect(read).toEqual(["heading 1: LES MARÉES", SHOWN]);
  });

  test("a drop cap begins the first word of its paragraph", async () => {
    const read = await outlineOf((pdf) => {
      write(pdf, "L", { x: 50, y: 58.5, size: 30 });
      writeLines(pdf, ["a mer monte et descend deux", "fois par jour, et le courant"], { x: 68, y: 60 });
      writeLines(pdf, ["change de sens avec elle, ou presque."], { x: 50, y: 84 });
    });
    expect(read).toEqual([
      "paragraph: La mer monte et descend deux fois par jour, et le courant change de sens avec elle, ou presque.",
    ]);
  });
});

describe("lists", () => {
  test("dashes of any length begin items, minus signs too; deeper ones stand further in", async () => {
    const read = await outlineOf((pdf) => {
      writeLines(pdf, PROSE, { x: 50, y: 60 });
      writeLines(pdf, ["– Etre âgé de douze ans", "- Etre licencié"], { x: 50, y: 120 });
      writeLines(pdf, ["– avec un certificat", "– avec un carnet"], { x: 74, y: 144 });
      writeLines(pdf, ["— Savoir nager"], { x: 50, y: 168 });
    });
    expect(read.slice(1)).toEqual([
      "list-item 1: Etre âgé de douze ans",
      "list-item 1: Etre licencié",
      "list-item 2: avec un certificat",
      "list-item 2: avec un carnet",
      "list-item 1: Savoir nager",
    ]);
  });
});

describe("reading order", () => {
  const COLUMN = [
    "La mer monte et descend deux",
    "fois par jour, et le courant",
    "change de sens avec elle ; on",
    "plonge à l’étale, lorsque le",
  ];

  test("a paragraph goes on in the next column", async () => {
    const read = await outlineOf((pdf) => {
      writeLines(pdf, COLUMN, { x: 50, y: 60 });
      writeLines(
        pdf,
        ["vent et le courant sont faibles.", "", "Puis le bateau lève l’ancre et", "rentre au port avec tous."].filter(
          Boolean,
        ),
        { x: 300, y: 60 },
      );
    });
    expect(read[0]).toContain(`paragraph: ${COLUMN.join(" ")} vent et le courant sont faibles.`);
  });

  test("the labels of a form are read row by row, each for itself", async () => {
    const read = await outlineOf((pdf) => {
      write(pdf, "Fiche de sécurité", { x: 220, y: 40, size: 16 });
      for (const [text, x, y] of [
        ["Date :", 50, 80],
        ["Site :", 230, 80],
        ["Directeur :", 410, 80],
        ["Départ :", 50, 100],
        ["Retour :", 300, 100],
      ] as const)
        write(pdf, text, { x, y });
      writeLines(pdf, PROSE, { x: 50, y: 130 });
    });
    expect(read).toEqual([
      "heading 1: Fiche de sécurité",
      ...["Date :", "Site :", "Directeur :", "Départ :", "Retour :"].map((label) => `paragraph: ${label}`),
      SHOWN,
    ]);
  });

  test("side notes do not mix with the text that they stand beside", async () => {
    const read = await outlineOf((pdf) => {
      writeLines(pdf, [...PROSE, ...PROSE], { x: 180, y: 60 });
      writeLines(pdf, ["Voir aussi", "la fiche", "des marées"], { x: 50, y: 75, size: 8 });
    });
    expect(read.filter((each) => each === SHOWN)).toHaveLength(2);
    expect(read).toContain("paragraph: Voir aussi la fiche des marées");
  });
});

describe("headings without size or weight", () => {
  test("a section's number and room above make one; a number within a text does not", async () => {
    const read = await outlineOf((pdf) => {
      write(pdf, "2.1 Les courants de marée", { x: 50, y: 60 });
      writeLines(pdf, PROSE, { x: 50, y: 80 });
      writeLines(
        pdf,
        ["La hauteur d’eau est donnée par l’annuaire, au chapitre", "2.1 Marées, et varie chaque jour."],
        { x: 50, y: 140 },
      );
    });
    expect(read).toEqual([
      "heading 1: 2.1 Les courants de marée",
      SHOWN,
      "paragraph: La hauteur d’eau est donnée par l’annuaire, au chapitre 2.1 Marées, et varie chaque jour.",
    ]);
  });

  test("a colour of its own makes one; grey is no colour, a link no heading", async () => {
    const read = await outlineOf((pdf) => {
      for (const [text, color] of [
        ["Les courants", "#0066cc"],
        ["vers l’annuaire", "#777777"],
        ["www.example.org", "#0066cc"],
      ] as const) {
        pdf.fillColor(color);
        write(pdf, text, { x: 50, y: pdf.y + 20 });
        pdf.fillColor("#000000");
        pdf.y = writeLines(pdf, PROSE, { x: 50, y: pdf.y + 20 });
      }
    });
    expect(read.map((each) => each.split(":")[0])).toEqual([
      "heading 1",
      "paragraph",
      "paragraph",
      "paragraph",
      "paragraph",
      "paragraph",
    ]);
  });
});

test("where a column has few lines, the page tells how far apart they stand", async () => {
  const read = await outlineOf((pdf) => {
    writeLines(pdf, [...PROSE, ...PROSE], { x: 50, y: 60 });
    for (const [index, text] of ["La pression absolue", "le volume du gilet", "la température de l’eau"].entries())
      write(pdf, text, { x: 430, y: 66 + index * 20 });
  });
  expect(read.slice(-3)).toEqual([
    "paragraph: La pression absolue",
    "paragraph: le volume du gilet",
    "paragraph: la température de l’eau",
  ]);
});

describe("a contents page", () => {
  /** A page of contents, then the sections, all headings set alike. */
  const readBook = (entries: readonly { title: string; indent?: number }[]) =>
    outlineOf((pdf) => {
      write(pdf, "Sommaire", { x: 50, y: 40, size: 16 });
      entries.forEach(({ title, indent = 0 }, index) => {
        write(pdf, `${title} ${". ".repeat(20)}${index + 2}`, { x: 50 + indent, y: 80 + index * 14 });
      });
      for (const { title } of entries) {
        pdf.addPage();
        write(pdf, title, { x: 50, y: 160, font: "Helvetica-Bold" });
        writeLines(pdf, PROSE, { x: 50, y: 180 });
      }
    });
  const levelsOf = (read: readonly string[]) => read.filter((each) => each.startsWith("heading")).slice(1);

  test("its lines are no headings, and their indents settle the levels", async () => {
    const read = await readBook([
      { title: "Les marées" },
      { title: "Le coefficient", indent: 20 },
      { title: "La hauteur d’eau", indent: 20 },
      { title: "Les courants" },
    ]);
    expect(levelsOf(read)).toEqual([
      "heading 1: Les marées",
      "heading 2: Le coefficient",
      "heading 2: La hauteur d’eau",
      "heading 1: Les courants",
    ]);
  });

  test("or the numbers of its sections do", async () => {
    const read = await readBook([
      { title: "1 Les marées" },
      { title: "1.1 Le coefficient" },
      { title: "1.1.1 La table" },
      { title: "2 Les courants" },
    ]);
    expect(levelsOf(read)).toEqual([
      "heading 1: 1 Les marées",
      "heading 2: 1.1 Le coefficient",
      "heading 3: 1.1.1 La table",
      "heading 1: 2 Les courants",
    ]);
  });
});
