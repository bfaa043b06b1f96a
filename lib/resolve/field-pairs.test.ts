// The resolver beside the judgement of a diver: levels, codes, translations, misprints, plurals, opposites, siblings.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { entityTypeSchema } from "#lib/domain/ontology.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "./names-resolver.ts";

const resolver = new NamesResolver(diveLexicon());

const PAIRS = readFileSync(new URL("field-pairs.fixture.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => /^[+-]/u.test(line))
  .map((line) => {
    const [type, a = "", b = ""] = line.slice(2).split("|");
    const names = [a, b].map((name) => toLedger(name.trim(), type?.trim()));
    return {
      line,
      isOne: line.startsWith("+"),
      names,
      isJoined: areJoined(names),
      isJoinedBack: areJoined(names.toReversed()),
    };
  });

function toLedger(name: string, type: string | undefined) {
  const known = entityTypeSchema.parse(type);
  return { key: resolver.keyOf(name, known), type: known, spellings: [{ name, count: 1 }] };
}

function areJoined(names: readonly ReturnType<typeof toLedger>[]): boolean {
  return resolver.resolve([...new Map(names.map((name) => [name.key, name])).values()], [], []).length === 1;
}

test("no two things are joined", () => {
  expect(PAIRS.length).toBeGreaterThan(500);
  expect(PAIRS.filter(({ isJoined, isOne }) => isJoined && !isOne).map(({ line }) => line)).toEqual([]);
});

test("of what is one thing, ninety-seven in a hundred are joined", () => {
  const ones = PAIRS.filter(({ isOne }) => isOne);
  const missed = ones.filter(({ isJoined }) => !isJoined);
  expect(missed.length / ones.length, missed.map(({ line }) => line).join("\n")).toBeLessThan(0.03);
});

test("the order of the two means nothing", () => {
  expect(PAIRS.filter(({ isJoined, isJoinedBack }) => isJoined !== isJoinedBack).map(({ line }) => line)).toEqual([]);
});

test("what is two things is hardly ever doubtful", () => {
  const two = PAIRS.filter(({ isOne }) => !isOne);
  const doubtful = two.filter(({ names: [a, b] }) => a && b && resolver.doubt(a, b));
  expect(doubtful.length / two.length, doubtful.map(({ line }) => line).join("\n")).toBeLessThan(0.02);
});
