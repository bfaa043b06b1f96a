import { describe, expect, test } from "vitest";
import { pageSchema } from "#lib/domain/page.ts";
import { collect, outline } from "../collect.fixture.ts";
import { makePdf, type Pdf, write, writeLines } from "../pdf.fixture.ts";
import { convertPdf } from "./convert-pdf.ts";
import { PROSE } from "./prose.fixture.ts";

const convert = async (draw: (pdf: Pdf) => void) => collect(convertPdf(await makePdf(draw), 100));

describe("text", () => {
  test("lines become paragraphs, parted by gaps, and headings by size and weight", async () => {
    const { blocks } = await convert((pdf) => {
      write(pdf, "Manuel de plongée", { x: 50, y: 50, size: 22 });
      write(pdf, "Avant la sortie", { x: 50, y: 100, font: "Helvetica-Bold" });
      writeLines(pdf, PROSE, { x: 50, y: 120 });
      writeLines(pdf, PROSE, { x: 50, y: 180 });
    });
    expect(outline(blocks)).toEqual([
      "heading 1: Manuel de plongée",
      "heading 2: Avant la sortie",
      `paragraph: ${PROSE.join(" ")}`,
      `paragraph: ${PROSE.join(" ")}`,
    ]);
  });

  test("a note at the side of a text does not part it, where the text goes on below in full width", async () => {
    const { blocks } = await convert((pdf) => {
      writeLines(
        pdf,
        [
          "Chacun dispose d’un gilet et d’un manomètre,",
          "d’une montre et d’un ordinateur. Ses palmes vont",
          "avec son masque, et le plomb se règle",
        ],
        { x: 50, y: 60 },
      );
      writeLines(pdf, ["À retenir", "Le détendeur de secours", "est à portée de main."], { x: 340, y: 60, size: 8 });
      writeLines(
        pdf,
        [
          "à la surface, poumons à demi pleins, avant de descendre pour la première fois de la sortie,",
          "comme le moniteur l’a montré.",
        ],
        { x: 50, y: 98 },
      );
    });
    expect(blocks.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Chacun dispose .* se règle à la surface, .* l’a montré\.$/u),
      expect.stringContaining("À retenir"),
    ]);
  });

  test("words parted at a line's end are whole again; compounds keep their hyphen", async () => {
    const { blocks } = await convert((pdf) => {
      writeLines(pdf, ["La désatura-", "tion est lente, et le plongeur ira au rendez-", "vous du bateau."], {
        x: 50,
        y: 80,
      });
    });
    expect(blocks[0]?.text).toBe("La désaturation est lente, et le plongeur ira au rendez-vous du bateau.");
  });

  test("a letter-spaced title is words again", async () => {
    const { blocks } = await convert((pdf) => {
      write(pdf, "SÉCURITÉ EN SURFACE", { x: 50, y: 50, size: 16, spacing: 4 });
      write(pdf, "P A L I E R S", { x: 50, y: 90, size: 16 });
      writeLines(pdf, PROSE, { x: 50, y: 120 });
    });
    expect(outline(blocks).slice(0, 2)).toEqual(["heading 1: SÉCURITÉ EN SURFACE", "heading 1: PALIERS"]);
  });

  test("lists have markers and levels, and items go on over lines", async () => {
    const { blocks } = await convert((pdf) => {
      write(pdf, "– Rincer le détendeur à l’eau douce après chaque sortie en", { x: 50, y: 50 });
      write(pdf, "mer ou en lac.", { x: 62, y: 62 });
      write(pdf, "– Ranger le matériel au sec :", { x: 50, y: 74 });
      write(pdf, "• le gilet gonflé,", { x: 70, y: 86 });
      write(pdf, "• le bloc couché.", { x: 70, y: 98 });
      write(pdf, "– Noter la sortie.", { x: 50, y: 110 });
      write(pdf, "1. Vérifier le bloc.", { x: 50, y: 150 });
      write(pdf, "2. Ouvrir le bloc.", { x: 50, y: 162 });
    });
    expect(outline(blocks)).toEqual([
      "list-item 1: Rincer le détendeur à l’eau douce après chaque sortie en mer ou en lac.",
      "list-item 1: Ranger le matériel au sec :",
      "list-item 2: le gilet gonflé,",
      "list-item 2: le bloc couché.",
      "list-item 1: Noter la sortie.",
      "list-item 1: Vérifier le bloc.",
      "list-item 1: Ouvrir le bloc.",
    ]);
    expect(blocks.map((block) => (block.kind === "list-item" ? block.marker : ""))).toEqual([
      "–",
      "–",
      "•",
      "•",
      "–",
      "1.",
      "2.",
    ]);
  });

  test("two columns are read one after the other, under the title over both", async () => {
    const left = [
      "La pression augmente avec",
      "la profondeur, un bar tous",
      "les dix mètres, et les gaz",
      "se dissolvent alors dans",
    ];
    const right = [
      "le corps du plongeur, plus",
      "ou moins vite selon chaque",
      "tissu. La remontée doit",
      "donc rester lente.",
    ];
    const { blocks } = await convert((pdf) => {
      write(pdf, "La pression et ses effets sur le corps du plongeur", { x: 50, y: 50, size: 18 });
      writeLines(pdf, left, { x: 50, y: 100 });
      writeLines(pdf, right, { x: 220, y: 100 });
    });
    expect(outline(blocks)).toEqual([
      "heading 1: La pression et ses effets sur le corps du plongeur",
      `paragraph: ${[...left, ...right].join(" ")}`,
    ]);
  });

  test("a paragraph goes on over a page's end, each line with its own page", async () => {
    const { blocks } = await convert((pdf) => {
      writeLines(pdf, ["La plongée se termine par un palier de", "sécurité que le guide annonce à la palanquée"], {
        x: 50,
        y: 700,
      });
      pdf.addPage();
      writeLines(pdf, ["par un signe convenu, à trois mètres.", "Puis on sort de l’eau avec le guide."], {
        x: 50,
        y: 100,
      });
    });
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.page).toBe(1);
    expect(blocks[0]?.spans.map((span) => span.box.page)).toEqual([1, 1, 2, 2]);
  });

  test("running headers, footers and page numbers are furniture; each page's own text is not", async () => {
    const { blocks } = await convert((pdf) => {
      for (let page = 1; page <= 4; page++) {
        if (page > 1) pdf.addPage();
        write(pdf, "Carnet de bord", { x: 50, y: 30, size: 8 });
        write(pdf, `Texte de la page numéro ${page} sur la plongée en mer.`, { x: 50, y: 300 });
        write(pdf, `Page ${page} sur 4`, { x: 250, y: 810, size: 8 });
      }
    });
    const kinds = Map.groupBy(blocks, (block) => block.kind);
    expect(kinds.get("furniture")?.map((block) => block.text)).toEqual(
      [1, 2, 3, 4].flatMap((page) => ["Carnet de bord", `Page ${page} sur 4`]),
    );
    expect(kinds.get("paragraph")).toHaveLength(4);
  });

  test("captions are told from paragraphs", async () => {
    const { blocks } = await convert((pdf) => {
      write(pdf, "Figure 3 : Le détendeur", { x: 50, y: 50, font: "Helvetica-Bold" });
      writeLines(pdf, PROSE, { x: 50, y: 120 });
      write(pdf, "Tableau 2 donne les durées que chacun doit connaître", { x: 50, y: 180 });
    });
    expect(outline(blocks).map((each) => each.slice(0, 20))).toEqual([
      "caption: Figure 3 : ",
      "paragraph: La mer mo",
      "paragraph: Tableau 2",
    ]);
  });

  test("spans lead from offsets to boxes within the page, line by line", async () => {
    const { pages } = await convert((pdf) => writeLines(pdf, PROSE, { x: 50, y: 400 }));
    const [page] = pages.map((each) => pageSchema.parse(each));
    const [block] = page?.blocks ?? [];
    expect(block?.spans.map((span) => block.text.slice(span.start, span.end))).toEqual(PROSE);
    const [box] = block?.spans.map((span) => span.box) ?? [];
    expect(box?.x).toBeCloseTo(50 / 595.28, 2);
    expect(box?.y).toBeCloseTo(400 / 841.89, 2);
    expect(box?.height).toBeCloseTo(10 / 841.89, 2);
  });
});
