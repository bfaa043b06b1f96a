import { expect, test } from "vitest";
import { collect, outline } from "../collect.fixture.ts";
import { convertPptx } from "./convert-pptx.ts";
import { makePptx, shape } from "./pptx.fixture.ts";

const outlineOf = async (slides: readonly string[]) => outline((await collect(convertPptx(makePptx(slides), 100))).blocks);

test("a title that every slide of a short deck has stays the title of each; a footer is one by its place alone", async () => {
  const slide = `${shape(["Les paliers"], { placeholder: 'type="title"' })}${shape(["Club de plongée"], { placeholder: 'type="ftr"' })}`;
  const read = ["heading 1: Les paliers", "furniture: Club de plongée"];
  expect(await outlineOf([slide, slide, slide])).toEqual([...read, ...read, ...read]);
});
