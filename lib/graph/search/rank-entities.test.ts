import { expect, test } from "vitest";
import { matchEntities, type NameIndex } from "./rank-entities.ts";

const ALL = { blocks: [], isFiltered: false };

/** An index of so many names that begin with the same word. */
function indexOf(count: number): NameIndex {
  const all = Array.from({ length: count }, (_, at) => ({ id: `e_${at}`, names: [`zorgon ${at}`] }));
  const first = async (_: readonly string[], limit: number) => all.slice(0, limit);
  return { byBlocks: async () => [], byWords: first, byTrigrams: (trigrams, _, limit) => first(trigrams, limit) };
}

test("what more names match than are ranked says so", async () => {
  const few = await matchEntities(indexOf(300), "zorgon", ALL);
  expect([few.matches.length, few.isCut]).toEqual([300, false]);
  const many = await matchEntities(indexOf(1500), "zorgon", ALL);
  expect([many.matches.length, many.isCut]).toEqual([1000, true]);
  expect(await matchEntities(indexOf(1500), " - ", ALL)).toEqual({ matches: [], isCut: false });
});

test("a name that is misspelt comes after those that hold the words", async () => {
  const index: NameIndex = {
    byBlocks: async () => [],
    byWords: async () => [{ id: "e_1", names: ["gonfleur de zorg"] }],
    byTrigrams: async () => [
      { id: "e_2", names: ["zorgon"] },
      { id: "e_3", names: ["xylophone"] },
    ],
  };
  expect((await matchEntities(index, "zorg", ALL)).matches.map(({ id }) => id)).toEqual(["e_1", "e_2"]);
});
