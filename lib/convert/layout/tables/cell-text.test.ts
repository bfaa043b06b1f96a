import { expect, test } from "vitest";
import { collect } from "../../collect.fixture.ts";
import { makePdf, type Pdf, writeLines } from "../../pdf.fixture.ts";
import { convertPdf } from "../../pdfjs/convert-pdf.ts";
import { renderMarkdown } from "../../render-markdown.ts";

/** A ruled table of one row; `lines` stand in its second cell. */
async function convertCell(lines: readonly string[], below: readonly number[] = []) {
  const draw = (pdf: Pdf) => {
    pdf.rect(50, 100, 400, 120).stroke();
    pdf.moveTo(150, 100).lineTo(150, 220).stroke();
    pdf.moveTo(50, 125).lineTo(450, 125).stroke();
    writeLines(pdf, ["Thème"], { x: 60, y: 106 });
    writeLines(pdf, ["Contenu"], { x: 160, y: 106 });
    writeLines(pdf, ["Matériel"], { x: 60, y: 130 });
    for (const [index, line] of lines.entries())
      writeLines(pdf, [line], { x: 160, y: below[index] ?? 130 + 14 * index });
  };
  const { pages, blocks } = await collect(convertPdf(await makePdf(draw), 10));
  const [table] = blocks;
  return { pages, block: table, cell: table?.kind === "table" ? table.rows[1]?.[1]?.text : undefined };
}

test("items of a list in a cell are lines of it, what wraps stays together", async () => {
  const { block, cell, pages } = await convertCell([
    "• le masque et le tuba, que l’on porte",
    "sur la bouteille",
    "• les palmes",
  ]);
  expect(cell).toBe("• le masque et le tuba, que l’on porte sur la bouteille\n• les palmes");
  expect(block?.text).toContain("Matériel | • le masque et le tuba, que l’on porte sur la bouteille • les palmes");
  expect(renderMarkdown(pages)).toContain("sur la bouteille<br>• les palmes |");
});

test("drawn bullets begin items of a cell too", async () => {
  const draw = (pdf: Pdf) => {
    pdf.rect(50, 100, 400, 80).stroke();
    pdf.moveTo(150, 100).lineTo(150, 180).stroke();
    pdf.moveTo(50, 125).lineTo(450, 125).stroke();
    writeLines(pdf, ["Thème"], { x: 60, y: 106 });
    writeLines(pdf, ["Contenu"], { x: 160, y: 106 });
    writeLines(pdf, ["Matériel"], { x: 60, y: 130 });
    for (const [index, text] of ["le masque", "les palmes"].entries()) {
      pdf.circle(164, 135 + 12 * index, 1.6).fill("black");
      writeLines(pdf, [text], { x: 172, y: 130 + 12 * index });
    }
  };
  const { blocks } = await collect(convertPdf(await makePdf(draw), 10));
  expect(blocks[0]?.kind === "table" && blocks[0].rows[1]?.[1]?.text).toBe("• le masque\n• les palmes");
});

test("paragraphs of a cell are lines of it: after a full stop that leaves room, or a wide gap", async () => {
  const sentences = ["Le détendeur se rince à l’eau douce et", "sèche.", "Le gilet aussi."];
  expect((await convertCell(sentences)).cell).toBe("Le détendeur se rince à l’eau douce et sèche.\nLe gilet aussi.");
  const apart = ["Réglage du lestage", "avant la plongée", "Contrôle du gilet"];
  expect((await convertCell(apart, [130, 144, 176])).cell).toBe(
    "Réglage du lestage avant la plongée\nContrôle du gilet",
  );
});

test("a text that only wraps is one line", async () => {
  expect((await convertCell(["Le nitrox contient plus d’oxygène que", "l’air que Jean respire"])).cell).toBe(
    "Le nitrox contient plus d’oxygène que l’air que Jean respire",
  );
});
