import { describe, expect, test } from "vitest";
import { chunkBlocks } from "#lib/chunk/chunk-blocks.ts";
import { verifyEvidence } from "#lib/extract/evidence/verify-evidence.ts";
import { collect, outline } from "../collect.fixture.ts";
import { convertPptx } from "./convert-pptx.ts";
import { frame, makePptx, type Parts, relationships, run, shape, slideXml, transform } from "./pptx.fixture.ts";

const convert = (slides: readonly string[], extra?: Parts) => collect(convertPptx(makePptx(slides, extra), 100));
const title = (text: string) => shape([text], { placeholder: 'type="title"' });
const PLACE = [50, 150, 200, 200] as const;

/** A slide of one frame, and the part that it refers to. */
const convertDrawn = (type: string, data: string, part: string, before = "") =>
  convert([`${before}${frame(PLACE, data)}`], {
    "ppt/slides/_rels/slide1.xml.rels": relationships([{ type, target: "../drawn/drawn1.xml" }]),
    "ppt/drawn/drawn1.xml": part,
  });
const convertChart = (chart: string) =>
  convertDrawn("chart", '<c:chart r:id="rId1"/>', `<c:chartSpace><c:chart>${chart}</c:chart></c:chartSpace>`);

describe("tables", () => {
  const cell = (text: string, attributes = "") =>
    `<a:tc ${attributes}><a:txBody>${text
      .split("\n")
      .map((line) => `<a:p>${line.startsWith("<") ? line : run(line)}</a:p>`)
      .join("")}</a:txBody></a:tc>`;
  const table = (rows: readonly string[], properties = "") =>
    frame(
      [72, 54, 360, 270],
      `<a:tbl>${properties}<a:tblGrid><a:gridCol w="100"/><a:gridCol w="300"/></a:tblGrid>${rows.map((cells) => `<a:tr h="100">${cells}</a:tr>`).join("")}</a:tbl>`,
    );

  test("merged cells are kept, each cell with its box", async () => {
    const rows = [
      `${cell("Niveaux", 'gridSpan="2"')}${cell("", 'hMerge="1"')}`,
      `${cell("PE", 'rowSpan="2"')}${cell("20 m")}`,
      `${cell("", 'vMerge="1"')}${cell("40 m")}`,
    ];
    const { blocks } = await convert([table(rows, '<a:tblPr firstRow="1"/>')]);
    expect(blocks[0]).toMatchObject({
      kind: "table",
      text: "Niveaux\nPE | 20 m\nPE | 40 m",
      rows: [
        [{ text: "Niveaux", colSpan: 2, isHeader: true }],
        [{ text: "PE", rowSpan: 2, isHeader: false }, { text: "20 m" }],
        [{ text: "40 m" }],
      ],
    });
    expect(blocks[0]?.spans.at(-1)?.box).toMatchObject({ x: 0.225, width: 0.375 });
  });

  test("what stands beyond the grid is read all the same", async () => {
    const { blocks } = await convert([table([`${cell("PE")}${cell("20 m")}${cell("60 min")}`])]);
    expect(blocks[0]?.text).toBe("PE | 20 m | 60 min");
  });

  test("the paragraphs of a cell are lines of it; each row stays one line of the text", async () => {
    const { blocks } = await convert([table([`${cell("PE40")}${cell("40 m\navec un guide")}`])]);
    expect(blocks[0]).toMatchObject({
      text: "PE40 | 40 m avec un guide",
      rows: [[{ text: "PE40", isHeader: false }, { text: "40 m\navec un guide" }]],
    });
  });

  test("where the table names no head, a bold first row is one", async () => {
    const bold = (text: string) => cell(`<a:r><a:rPr b="1"/><a:t>${text}</a:t></a:r>`);
    const { blocks } = await convert([
      table([`${bold("Gaz")}${bold("Part")}`, `${cell("Azote")}${cell("78 %")}`]),
      table([`${bold("Gaz")}${bold("Part")}`, `${bold("Azote")}${bold("78 %")}`]),
    ]);
    const heads = blocks.map((block) => block.kind === "table" && block.rows.map((row) => row[0]?.isHeader));
    expect(heads).toEqual([
      [true, false],
      [false, false],
    ]);
  });
});

describe("charts", () => {
  const points = (values: readonly string[], format = "General") =>
    `<c:formatCode>${format}</c:formatCode>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join("")}`;
  const series = (name: string, categories: string, values: string) =>
    `<c:ser><c:tx><c:strRef><c:strCache>${points([name])}</c:strCache></c:strRef></c:tx><c:cat>${categories}</c:cat><c:val>${values}</c:val></c:ser>`;
  const axisTitle = (text: string) => `<c:title><c:tx><c:rich><a:p>${run(text)}</a:p></c:rich></c:tx></c:title>`;

  test("a chart gives the values that it carries, under what its title and its axes say", async () => {
    const { blocks } = await convertChart(
      `${axisTitle("Consommation")}<c:plotArea><c:bar3DChart>${series("Air", points(["10 m", "20 m"]), points(["2", "3"]))}${series("Nitrox", points(["10 m", "20 m"]), points(["1", "0.30000000000000004"]))}</c:bar3DChart><c:catAx>${axisTitle("Profondeur")}</c:catAx><c:valAx>${axisTitle("Litres par minute")}</c:valAx></c:plotArea>`,
    );
    expect(outline(blocks)).toEqual([
      "caption: Consommation",
      "caption: Litres par minute",
      "table: Profondeur | Air | Nitrox\n10 m | 2 | 1\n20 m | 3 | 0.3",
    ]);
  });

  test("percentages and dates are read as they are shown; series over other categories are another table", async () => {
    const { blocks } = await convertChart(
      `<c:plotArea><c:lineChart>${series("Part", points(["45292", "45658"], "dd/mm/yyyy"), points(["0.21", "0.325"], "0.0%"))}</c:lineChart><c:pieChart>${series("Gaz", points(["O2"]), points(["21"]))}</c:pieChart></c:plotArea>`,
    );
    expect(blocks.map((block) => block.text)).toEqual([
      " | Part\n2024-01-01 | 21 %\n2025-01-01 | 32.5 %",
      " | Gaz\nO2 | 21",
    ]);
  });

  test("a place beyond all reason is no reason to fill memory", async () => {
    const { blocks } = await convertChart(
      `<c:plotArea><c:ser><c:val><c:pt idx="4000000000"><c:v>1</c:v></c:pt></c:val></c:ser></c:plotArea>`,
    );
    expect(blocks[0]?.kind === "table" && blocks[0].rows.length).toBeLessThan(2000);
  });
});

describe("diagrams", () => {
  const point = (id: string, text: string, type = "node") =>
    `<dgm:pt modelId="${id}" type="${type}"><dgm:t><a:p>${run(text)}</a:p></dgm:t></dgm:pt>`;
  const lead = (from: string, to: string, order: number, type = "") =>
    `<dgm:cxn ${type} srcId="${from}" destId="${to}" srcOrd="${order}"/>`;

  test("the points of a diagram are items, each under the one that leads to it", async () => {
    const data = `<dgm:dataModel><dgm:ptLst>${point("b", "Sortie")}${point("0", "", "doc")}${point("a", "Mise à l’eau")}${point("c", "Saut droit")}${point("p", "Présentation", "pres")}</dgm:ptLst><dgm:cxnLst>${lead("0", "b", 1)}${lead("0", "a", 0)}${lead("a", "c", 0)}${lead("c", "a", 0)}${lead("a", "p", 0, 'type="presOf"')}</dgm:cxnLst></dgm:dataModel>`;
    const { blocks } = await convertDrawn("diagramData", '<dgm:relIds r:dm="rId1"/>', data, title("Plonger"));
    expect(outline(blocks)).toEqual([
      "heading 1: Plonger",
      "list-item 1: Mise à l’eau",
      "list-item 2: Saut droit",
      "list-item 1: Sortie",
    ]);
    expect(blocks[1]?.spans[0]?.box.page).toBe(1);
  });
});

describe("pictures and notes", () => {
  const picture = (description: string) =>
    `<p:pic><p:nvPicPr><p:cNvPr id="4" name="Image 3" descr="${description}"/></p:nvPicPr><p:spPr>${transform("a", PLACE)}</p:spPr></p:pic>`;

  test("what the author says of a picture is read; what a program wrote is not", async () => {
    const { blocks } = await convert([
      `${title("Signes")}${picture("Plongeur qui fait le signe OK")}${picture("image1.png")}${picture("Un canard&#xA;&#xA;AI-generated content may be incorrect.")}${picture("Une image contenant eau&#xA;Description générée automatiquement")}${picture("")}`,
    ]);
    expect(outline(blocks)).toEqual(["heading 1: Signes", "figure: Plongeur qui fait le signe OK"]);
  });

  test("of several ways to say the same, the first that can be read is", async () => {
    const known = shape(["Comme avant"], { place: PLACE });
    const { blocks } = await convert([
      `<mc:AlternateContent><mc:Choice><p:contentPart/></mc:Choice><mc:Fallback>${known}</mc:Fallback></mc:AlternateContent>`,
      `<mc:AlternateContent><mc:Choice>${shape(["Nouveau"])}</mc:Choice><mc:Fallback>${known}</mc:Fallback></mc:AlternateContent>`,
    ]);
    expect(blocks.map(({ text }) => text)).toEqual(["Comme avant", "Nouveau"]);
  });

  test("what has no place on its slide still names it, and marks nothing there", async () => {
    const slides = [shape(["Mise à l’eau"], { place: PLACE }), shape(["Le Niveau 2 descend à 40 m."]), picture("")];
    const { blocks } = await convert(slides, {
      "ppt/slides/_rels/slide3.xml.rels": relationships([{ type: "notesSlide", target: "../notesSlides/n3.xml" }]),
      "ppt/notesSlides/n3.xml": slideXml(shape(["Rappeler le palier."], { placeholder: 'type="body"' }), "notes"),
    });
    const [chunk, ...others] = chunkBlocks("d_1", blocks);
    if (!chunk || others.length > 0) throw new Error("One chunk was to be made of it.");
    const placeOf = (quote: string) => {
      const thing = { name: "Niveau 2", type: "Certification", aliases: [], quote };
      const [mention] = verifyEvidence(chunk, { entities: [thing], facts: [] }).mentions;
      return [mention?.evidence.page, mention?.evidence.boxes.length];
    };
    expect(["Mise à l’eau", "Le Niveau 2", "palier"].map(placeOf)).toEqual([
      [1, 1],
      [2, 0],
      [3, 0],
    ]);
  });

  test("notes are what the speaker wrote, and marked as such", async () => {
    const { blocks } = await convert([title("Consommation")], {
      "ppt/slides/_rels/slide1.xml.rels": relationships([
        { type: "notesSlide", target: "../notesSlides/notesSlide1.xml" },
      ]),
      "ppt/notesSlides/notesSlide1.xml": slideXml(
        shape(["Insister sur l’air."], { placeholder: 'type="body" idx="1"' }) +
          shape(["1"], { placeholder: 'type="sldNum"' }),
        "notes",
      ),
    });
    expect(outline(blocks)).toEqual(["heading 1: Consommation", "note: Insister sur l’air."]);
  });
});
