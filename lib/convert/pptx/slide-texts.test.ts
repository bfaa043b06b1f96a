import { expect, test } from "vitest";
import { collect, outline } from "../collect.fixture.ts";
import { convertPptx } from "./convert-pptx.ts";
import { frame, makePptx, run, shape } from "./pptx.fixture.ts";

const outlineOf = async (slides: readonly string[]) =>
  outline((await collect(convertPptx(makePptx(slides), 100))).blocks);

test("a title that every slide of a short deck has stays the title of each; a footer is one by its place alone", async () => {
  const slide = `${shape(["Les paliers"], { placeholder: 'type="title"' })}${shape(["Club de plongée"], { placeholder: 'type="ftr"' })}`;
  const read = ["heading 1: Les paliers", "furniture: Club de plongée"];
  expect(await outlineOf([slide, slide, slide])).toEqual([...read, ...read, ...read]);
});

const TEMPERATURE = "Température de l’eau :";

test.each([
  [[TEMPERATURE, `${run("-")}${run(" 2 °C")}`], `paragraph: ${TEMPERATURE}`, "paragraph: -2 °C"],
  [[TEMPERATURE, "− 2 °C sous la glace"], `paragraph: ${TEMPERATURE}`, "paragraph: −2 °C sous la glace"],
  [["- Gants", "- 2 °C sous la glace"], "list-item 1: Gants", "list-item 1: 2 °C sous la glace"],
  [["Matériel :", "- 2 palmes"], "paragraph: Matériel :", "list-item 1: 2 palmes"],
  [["Palier :", "- 3 min à 3 m"], "paragraph: Palier :", "list-item 1: 3 min à 3 m"],
])("a minus before a temperature is not the mark of an item: %j", async (paragraphs, ...read) => {
  expect(await outlineOf([shape(paragraphs)])).toEqual(read);
});

test("in a cell of a table a minus stands beside its number", async () => {
  const cell = (text: string) => `<a:tc><a:txBody><a:p>${run(text)}</a:p></a:txBody></a:tc>`;
  const grid = '<a:tblGrid><a:gridCol w="10"/><a:gridCol w="10"/></a:tblGrid>';
  const table = `<a:tbl>${grid}<a:tr>${cell("Lac gelé")}${cell("- 2 °C")}</a:tr></a:tbl>`;
  expect(await outlineOf([frame([50, 50, 300, 100], table)])).toEqual(["table: Lac gelé | -2 °C"]);
});
