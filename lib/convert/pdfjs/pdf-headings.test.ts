import { describe, expect, test } from "vitest";
import { write, writeLines } from "../pdf.fixture.ts";
import { outlineOf, PROSE, SHOWN } from "./prose.fixture.ts";

const BOLD = "Helvetica-Bold";

describe("headings", () => {
  test("a last bold line at a page's foot heads nothing", async () => {
    const read = await outlineOf((pdf) => {
      write(pdf, "Les marées", { x: 50, y: 60, font: BOLD });
      writeLines(pdf, PROSE, { x: 50, y: 80 });
      write(pdf, "Dossier 2021-07", { x: 50, y: 800, font: BOLD });
    });
    expect(read).toEqual(["heading 1: Les marées", SHOWN, "paragraph: Dossier 2021-07"]);
  });

  test("a chapter's number over its title is a heading like it", async () => {
    const read = await outlineOf((pdf) => {
      write(pdf, "2", { x: 50, y: 60, size: 24 });
      write(pdf, "Les marées", { x: 50, y: 160, size: 24 });
      writeLines(pdf, PROSE, { x: 50, y: 200 });
    });
    expect(read).toEqual(["heading 1: 2", "heading 1: Les marées", SHOWN]);
  });

  test("a heading in small capitals is as large as its initials", async () => {
    const read = await outlineOf((pdf) => {
      writeLines(pdf, PROSE, { x: 50, y: 40 });
      write(pdf, "I. I", { x: 50, y: 90, size: 12 });
      const end = 50 + pdf.widthOfString("I. I");
      // The baselines of both sizes are one.
      write(pdf, "NTRODUCTION", { x: end, y: 90 + 4 * 0.718, size: 8 });
      writeLines(pdf, PROSE, { x: 50, y: 115 });
    });
    expect(read).toEqual([SHOWN, "heading 1: I. INTRODUCTION", SHOWN]);
  });

  test("a caption in bold is none, numbered or not; nor is larger text that goes on from elsewhere", async () => {
    const read = await outlineOf((pdf) => {
      write(pdf, "de la palanquée et de son guide", { x: 50, y: 40, size: 12 });
      write(pdf, "Tableau : les paliers du club", { x: 50, y: 80, font: BOLD });
      write(pdf, "Figure 2. Les signes de la main", { x: 50, y: 110, font: BOLD });
      writeLines(pdf, PROSE, { x: 50, y: 140 });
    });
    expect(read.map((each) => each.split(":")[0])).toEqual(["paragraph", "caption", "caption", "paragraph"]);
  });

  test("labels of a drawing, however many, do not make the text around it large", async () => {
    const read = await outlineOf((pdf) => {
      writeLines(pdf, PROSE, { x: 50, y: 60, size: 11 });
      for (let row = 0; row < 20; row++) write(pdf, `graduation ${row * 10}`, { x: 80, y: 140 + row * 30, size: 8 });
    });
    expect(read[0]).toBe(SHOWN);
  });

  test("in a long document the sizes of a cover are no levels", async () => {
    const read = await outlineOf((pdf) => {
      write(pdf, "Manuel de plongée", { x: 50, y: 100, size: 30 });
      write(pdf, "Édition du club", { x: 50, y: 200, size: 18 });
      write(pdf, "Tome premier", { x: 50, y: 300, size: 18 });
      for (let page = 0; page < 6; page++) {
        pdf.addPage();
        write(pdf, "Les marées", { x: 50, y: 140, size: 20 });
        write(pdf, "Le coefficient", { x: 50, y: 180, size: 14 });
        writeLines(pdf, PROSE, { x: 50, y: 210 });
      }
    });
    expect(read.slice(0, 3)).toEqual([
      "heading 1: Manuel de plongée",
      "paragraph: Édition du club",
      "paragraph: Tome premier",
    ]);
    expect(read.slice(-3)).toEqual(["heading 2: Les marées", "heading 3: Le coefficient", SHOWN]);
  });

  test("a cover's title is the line that runs along the pages, however large the publisher's name", async () => {
    const read = await outlineOf((pdf) => {
      write(pdf, "Cours complet : les marées", { x: 50, y: 100, size: 16 });
      write(pdf, "Club des Mouettes", { x: 50, y: 300, size: 30 });
      for (let page = 0; page < 3; page++) {
        pdf.addPage();
        write(pdf, `LES MARÉES – ${page + 2}`, { x: 50, y: 20, size: 8 });
        write(pdf, "Le coefficient", { x: 50, y: 180, size: 20 });
        writeLines(pdf, PROSE, { x: 50, y: 210 });
      }
    });
    expect(read.filter((each) => !each.startsWith("furniture")).slice(0, 4)).toEqual([
      "heading 1: Cours complet : les marées",
      "paragraph: Club des Mouettes",
      "heading 2: Le coefficient",
      SHOWN,
    ]);
  });

  test("a first page with text is no cover: its headings stay", async () => {
    const read = await outlineOf((pdf) => {
      for (let page = 0; page < 3; page++) {
        if (page > 0) pdf.addPage();
        write(pdf, "Le coefficient", { x: 50, y: 180, size: 20 });
        writeLines(pdf, PROSE, { x: 50, y: 210 });
      }
    });
    expect(read.filter((each) => each.startsWith("heading"))).toHaveLength(3);
  });

  test("what somebody said, set large between quotation marks, heads nothing", async () => {
    const read = await outlineOf((pdf) => {
      writeLines(pdf, PROSE, { x: 50, y: 60 });
      write(pdf, "« La mer ne ment jamais »", { x: 50, y: 130, size: 18 });
      writeLines(pdf, PROSE, { x: 50, y: 170 });
    });
    expect(read).toEqual([SHOWN, "paragraph: « La mer ne ment jamais »", SHOWN]);
  });

  test("a bold formula heads nothing", async () => {
    const read = await outlineOf((pdf) => {
      write(pdf, "La loi de Dalton", { x: 50, y: 60, font: BOLD });
      writeLines(pdf, PROSE, { x: 50, y: 80 });
      write(pdf, "Pp = Pabs x pourcentage", { x: 50, y: 140, font: BOLD });
      writeLines(pdf, PROSE, { x: 50, y: 170 });
    });
    expect(read.map((each) => each.split(":")[0])).toEqual(["heading 1", "paragraph", "paragraph", "paragraph"]);
  });

  test("a look that is there once, below those that come back, is a level below them", async () => {
    const read = await outlineOf((pdf) => {
      write(pdf, "Les marées", { x: 50, y: 60, size: 20 });
      writeLines(pdf, PROSE, { x: 50, y: 90 });
      write(pdf, "Les courants", { x: 50, y: 180, size: 20 });
      write(pdf, "Avant la sortie", { x: 50, y: 220, font: BOLD });
      writeLines(pdf, PROSE, { x: 50, y: 240 });
    });
    expect(read.filter((each) => each.startsWith("heading"))).toEqual([
      "heading 1: Les marées",
      "heading 1: Les courants",
      "heading 2: Avant la sortie",
    ]);
  });

  test("the document's own outline settles the levels, for headings that look alike too", async () => {
    const read = await outlineOf((pdf) => {
      const { outline } = pdf;
      const chapter = outline.addItem("Les marées");
      chapter.addItem("Le coefficient");
      for (const [title, y] of [
        ["Les marées", 60],
        ["Le coefficient", 160],
        ["Les courants", 260],
      ] as const) {
        write(pdf, title, { x: 50, y, font: BOLD });
        writeLines(pdf, PROSE, { x: 50, y: y + 20 });
      }
    });
    expect(read.filter((each) => each.startsWith("heading"))).toEqual([
      "heading 1: Les marées",
      "heading 2: Le coefficient",
      "heading 1: Les courants",
    ]);
  });
});

describe("what is drawn", () => {
  test("drawn bullets begin the items of a list", async () => {
    const read = await outlineOf((pdf) => {
      writeLines(pdf, PROSE, { x: 50, y: 60 });
      ["rincer le détendeur", "ranger le gilet", "noter la plongée"].forEach((item, index) => {
        pdf.circle(56, 126 + index * 14, 1.6).fill("black");
        write(pdf, item, { x: 66, y: 122 + index * 14 });
      });
      ["la date", "le site"].forEach((item, index) => {
        pdf.circle(76, 168 + index * 14, 1.6).stroke("black");
        write(pdf, item, { x: 86, y: 164 + index * 14 });
      });
    });
    expect(read.slice(1)).toEqual([
      "list-item 1: rincer le détendeur",
      "list-item 1: ranger le gilet",
      "list-item 1: noter la plongée",
      "list-item 2: la date",
      "list-item 2: le site",
    ]);
  });

  test("a label beside the lines of its caption is read before them, not between", async () => {
    const read = await outlineOf((pdf) => {
      writeLines(pdf, PROSE, { x: 50, y: 60 });
      write(pdf, "Schéma 5", { x: 50, y: 206 });
      writeLines(pdf, ["La répartition des plongeurs par niveau", "au cours de la saison"], { x: 140, y: 200 });
    });
    expect(read.slice(1).join(" ")).toMatch(/Schéma 5.*La répartition des plongeurs par niveau au cours/);
  });
});
