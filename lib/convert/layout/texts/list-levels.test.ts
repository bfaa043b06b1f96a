import { expect, test } from "vitest";
import { ListLevels } from "./list-levels.ts";

test("a list that goes on in the next column keeps its levels", () => {
  const lists = new ListLevels();
  const levels = (columnLeft: number, ...indents: number[]) =>
    indents.map((indent) => lists.levelOf({ left: columnLeft + indent, fontSize: 10, columnLeft }));
  expect(levels(50, 0, 15, 30, 0)).toEqual([1, 2, 3, 1]);
  expect(levels(300, 15, 0, 15)).toEqual([2, 1, 2]);
});
