import { describe, expect, test } from "vitest";
import { pageSchema } from "#lib/domain/page.ts";
import { collect, outline } from "../collect.fixture.ts";
import { convertPptx } from "./convert-pptx.ts";
import { makePptx, type Parts, relationships, run, shape, slideXml, transform, zipParts } from "./pptx.fixture.ts";

const convert = (slides: readonly string[], extra?: Parts) => collect(convertPptx(makePptx(slides, extra), 100));
const title = (text: string) => shape([text], { placeholder: 'type="title"' });

describe("convertPptx", () => {
  test("slides come in the order of the presentation, titles first, each slide a page", async () => {
    const { pages, blocks, events } = await convert(
      [`${shape(["Le corps du texte"], { place: [50, 200, 300, 50] })}${title("La plongée")}`, title("Les gaz")],
      {
        "ppt/_rels/presentation.xml.rels": relationships([
          { type: "slide", target: "slides/slide2.xml" },
          { type: "slide", target: "/ppt/slides/slide1.xml" },
        ]),
      },
    );
    expect(events[0]).toEqual({ type: "opened", pageCount: 2 });
    expect(outline(blocks)).toEqual(["heading 1: Les gaz", "heading 1: La plongée", "paragraph: Le corps du texte"]);
    expect(pages.map((page) => [page.number, page.width, page.height])).toEqual([
      [1, 720, 540],
      [2, 720, 540],
    ]);
    expect(pageSchema.array().safeParse(pages).success).toBe(true);
  });

  test("relationships are followed whatever their prefix is and however their targets are written", async () => {
    const names = 'xmlns:p="p" xmlns:ns1="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const { blocks } = await convert([title("Un")], {
      "ppt/presentation.xml": `<p:presentation ${names}><p:sldIdLst><p:sldId id="256" ns1:id="rId2"/><p:sldId xmlns:s="http://purl.oclc.org/ooxml/officeDocument/relationships" id="257" s:id="rId1"/></p:sldIdLst></p:presentation>`,
      "ppt/_rels/presentation.xml.rels": relationships([
        { type: "slide", target: "slides/slide1.xml" },
        { type: "slide", target: "slides/La%20remont%C3%A9e.xml" },
      ]),
      "ppt/slides/La remontée.xml": slideXml(title("Deux")),
      "ppt/slides/_rels/La remontée.xml.rels": relationships([{ type: "notesSlide", target: "../notes%.xml" }]),
      "ppt/notes%.xml": slideXml(shape(["Noté"], { placeholder: 'type="body"' }), "notes"),
    });
    expect(outline(blocks)).toEqual(["heading 1: Deux", "note: Noté", "heading 1: Un"]);
  });

  test("a large line above the rest stands in for a title that has no place of its own", async () => {
    const large = (text: string) => `<a:r><a:rPr sz="3200"/><a:t>${text}</a:t></a:r>`;
    const body = shape(["Rincer le matériel"], { place: [50, 200, 300, 50] });
    const { blocks } = await convert([
      `${body}${shape([large("Après la plongée")], { place: [50, 20, 600, 60] })}`,
      `${body}${shape([large("32 m")], { place: [50, 300, 600, 60] })}`,
    ]);
    expect(outline(blocks)).toEqual([
      "heading 1: Après la plongée",
      "paragraph: Rincer le matériel",
      "paragraph: Rincer le matériel",
      "paragraph: 32 m",
    ]);
  });

  test("marks that were typed are marks, and raised figures are written so", async () => {
    const raised = '<a:r><a:rPr baseline="30000"/><a:t>3</a:t></a:r>';
    const { blocks } = await convert([shape(["• Ouvrir 10", "– Lire", "B. Dupont", `${run("10")}${raised}`])]);
    expect(blocks.map((block) => ("marker" in block ? `${block.marker} | ${block.text}` : block.text))).toEqual([
      "• | Ouvrir 10",
      "– | Lire",
      "B. Dupont",
      "10³",
    ]);
  });

  test("formulas are read as one would type them", async () => {
    const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    const formula = (inner: string) => `<a14:m><m:oMath>${inner}</m:oMath></a14:m>`;
    const fraction = `<m:f><m:fPr/><m:num>${t("P1 × V1")}</m:num><m:den>${t("T")}</m:den></m:f>`;
    const power = `<m:sSup><m:e>${t("10")}</m:e><m:sup>${t("3")}</m:sup></m:sSup>`;
    const small = `<m:sSup><m:e>${t("10")}</m:e><m:sup>${t("−3")}</m:sup></m:sSup>`;
    const brackets = `<m:d><m:dPr/><m:e>${t("P + 1")}</m:e></m:d><m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${t("bar")}</m:e></m:d>`;
    const root = `<m:rad><m:deg/><m:e>${t("V")}</m:e></m:rad>`;
    const written = shape(
      [
        `${run("Loi de Mariotte : ")}${formula(t("P1 V1 = P2 V2"))}`,
        ...[fraction, power, small, brackets, root].map(formula),
      ],
      { place: [50, 100, 300, 200] },
    );
    const { blocks } = await convert([
      `<mc:AlternateContent><mc:Choice Requires="a14">${written}</mc:Choice><mc:Fallback>${shape([run(" ")])}</mc:Fallback></mc:AlternateContent>`,
    ]);
    expect(blocks.map((block) => block.text)).toEqual([
      "Loi de Mariotte : P1 V1 = P2 V2",
      "(P1 × V1)/T",
      "10³",
      "10^(−3)",
      "(P + 1)[bar]",
      "√V",
    ]);
  });

  test("bullets and levels come from paragraph, shape, layout and master", async () => {
    const master = slideXml(
      shape([""], { placeholder: 'type="body" idx="1"', place: [72, 144, 400, 200] }),
      "sldMaster",
      '<p:txStyles><p:bodyStyle><a:lvl1pPr><a:buChar char="•"/></a:lvl1pPr><a:lvl2pPr><a:buChar char="–"/></a:lvl2pPr></p:bodyStyle></p:txStyles>',
    );
    const body = shape(
      [
        "Équipement",
        `<a:pPr lvl="1"/>${run("Masque &amp; tuba")}`,
        `<a:pPr><a:buNone/></a:pPr>${run("Sans puce")}`,
        `<a:pPr><a:buAutoNum type="arabicPeriod"/></a:pPr>${run("Premier")}`,
        `<a:pPr><a:buAutoNum type="arabicPeriod"/></a:pPr>${run("Sec")}${run("ond")}<a:br/>${run("suite")}`,
      ],
      { placeholder: 'idx="1"' },
    );
    const { blocks } = await convert([body], {
      "ppt/slides/_rels/slide1.xml.rels": relationships([
        { type: "slideLayout", target: "../slideLayouts/slideLayout1.xml" },
      ]),
      "ppt/slideLayouts/slideLayout1.xml": slideXml(shape([""], { placeholder: 'type="body" idx="1"' }), "sldLayout"),
      "ppt/slideLayouts/_rels/slideLayout1.xml.rels": relationships([
        { type: "slideMaster", target: "../slideMasters/slideMaster1.xml" },
      ]),
      "ppt/slideMasters/slideMaster1.xml": master,
    });
    expect(outline(blocks)).toEqual([
      "list-item 1: Équipement",
      "list-item 2: Masque & tuba",
      "paragraph: Sans puce",
      "list-item 1: Premier",
      "list-item 1: Second suite",
    ]);
    expect(blocks.map((block) => (block.kind === "list-item" ? block.marker : ""))).toEqual(["•", "–", "", "1.", "2."]);
    expect(blocks[0]?.spans[0]?.box).toMatchObject({ page: 1, x: 0.1, y: 0.26667 });
  });

  test("shapes are read from top to bottom, side by side ones from left to right, whatever their order in the file", async () => {
    const { blocks } = await convert([
      shape(["bas"], { place: [50, 400, 100, 50] }) +
        shape(["droite"], { place: [400, 100, 200, 200] }) +
        shape(["gauche"], { place: [50, 104, 200, 200] }),
    ]);
    expect(blocks.map((block) => block.text)).toEqual(["gauche", "droite", "bas"]);
  });

  test("a shape that stands nowhere is read after those that have a place", async () => {
    const { blocks } = await convert([
      `${title("T")}${shape(["sans place"])}${shape(["en bas"], { place: [50, 400, 100, 20] })}`,
    ]);
    expect(blocks.map((block) => block.text)).toEqual(["T", "en bas", "sans place"]);
  });

  test("groups are entered and their shapes placed on the slide", async () => {
    const inner = '<a:chOff x="0" y="0"/><a:chExt cx="914400" cy="914400"/>';
    const group = `<p:grpSp><p:grpSpPr>${transform("a", [360, 270, 144, 144], inner)}</p:grpSpPr>${shape(["Au fond"], { place: [36, 36, 36, 36] })}</p:grpSp>`;
    const { blocks } = await convert([group]);
    expect(blocks[0]?.spans[0]?.box).toEqual({ page: 1, x: 0.6, y: 0.63333, width: 0.1, height: 0.13334 });
  });

  test("a damaged slide is a warning, an empty one too; hidden slides are read, and marked", async () => {
    const { events, blocks, pages } = await convert([title("Un"), "", title("Trois")], {
      "ppt/slides/slide1.xml": "<p:sld><broken",
      "ppt/slides/slide3.xml": slideXml(title("Trois")).replace("<p:sld ", '<p:sld show="0" '),
    });
    expect(events.filter((event) => event.type === "page-warned").map((event) => event.page)).toEqual([1, 2]);
    expect(outline(blocks)).toEqual(["heading 1: Trois"]);
    expect(pages.map((page) => page.isHidden ?? false)).toEqual([false, false, true]);
  });

  test("the title is that of the properties", async () => {
    const { described } = await convert([title("Les gaz dans la plongée et le corps du plongeur")], {
      "docProps/core.xml": "<cp:coreProperties><dc:title>Cours de gaz</dc:title></cp:coreProperties>",
    });
    expect(described).toEqual({ type: "described", title: "Cours de gaz", language: "fr" });
  });
});

describe("bad input", () => {
  const fails = (bytes: Uint8Array, maxPages = 100) => collect(convertPptx(bytes, maxPages));
  const unreadable = { code: "unreadable_document" };

  test("no archive, a cut one, one without a presentation", async () => {
    const good = makePptx([title("Un")]);
    await expect(fails(new Uint8Array(50))).rejects.toMatchObject(unreadable);
    await expect(fails(good.slice(0, good.length / 2))).rejects.toMatchObject(unreadable);
    await expect(fails(zipParts({ "word/document.xml": "<x/>" }))).rejects.toMatchObject(unreadable);
  });

  test("a password, no slides, too many, no text", async () => {
    await expect(fails(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).rejects.toMatchObject({
      code: "encrypted_document",
    });
    await expect(fails(makePptx([]))).rejects.toMatchObject({ code: "no_pages" });
    await expect(fails(makePptx(["", ""]), 1)).rejects.toMatchObject({ code: "too_many_pages" });
    await expect(fails(makePptx([""]))).rejects.toMatchObject({ code: "no_text" });
  });

  test("entities are not expanded: a document type is refused", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${slideXml(shape(["&b;"]))}`;
    await expect(fails(makePptx([""], { "ppt/slides/slide1.xml": bomb }))).rejects.toMatchObject(unreadable);
  });

  test("levels and numbers beyond all reason are the nearest that make sense", async () => {
    const body = shape([
      `<a:pPr lvl="2000000000"><a:buChar char="•"/></a:pPr>${run("Trop profond")}`,
      `<a:pPr lvl="-7"><a:buChar char="•"/></a:pPr>${run("Trop haut")}`,
      `<a:pPr><a:buAutoNum type="romanUcPeriod" startAt="-4"/></a:pPr>${run("Avant le premier")}`,
    ]);
    const { blocks } = await convert([body]);
    expect(outline(blocks)).toEqual([
      "list-item 9: Trop profond",
      "list-item 1: Trop haut",
      "list-item 1: Avant le premier",
    ]);
    expect(blocks[2]).toMatchObject({ marker: "I." });
  });

  test("relationships lead nowhere outside the archive", async () => {
    const presentation = relationships([
      { type: "slide", target: "../../../../etc/passwd" },
      { type: "slide", target: "slides/slide2.xml" },
    ]);
    const { blocks } = await convert([title("Un"), title("Deux")], { "ppt/_rels/presentation.xml.rels": presentation });
    expect(outline(blocks)).toEqual(["heading 1: Deux"]);
  });

  test("names of the language itself are only names", async () => {
    const odd = `<__proto__ polluted="1"><constructor/></__proto__>${shape(['<a:r><a:t __proto__="x">Texte</a:t></a:r>'])}`;
    const { events } = await convert([odd, title("Suite")]);
    expect(events.some((event) => event.type === "page")).toBe(true);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("deep nesting is a damaged slide, not a crash", async () => {
    const deep = `${"<p:grpSp>".repeat(5_000)}${shape(["fond"])}${"</p:grpSp>".repeat(5_000)}`;
    const { events } = await convert([deep, title("Suite")]);
    expect(events).toContainEqual(expect.objectContaining({ type: "page-warned", page: 1 }));
  });
});
