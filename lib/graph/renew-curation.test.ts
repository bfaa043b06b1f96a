import { expect, test } from "vitest";
import type { Curation } from "#lib/domain/curation.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { movedKeys, renewCuration } from "./renew-curation.ts";

const DECIDED = { id: "k_1", subject: "zorg" };
const MOVED = new Map([
  ["a", ["a2"]],
  ["b", ["b2"]],
  ["c", ["a2"]],
]);

test.each<[Curation, object]>([
  [{ ...DECIDED, kind: "rename", keys: ["a", "z"], name: "Zorg" }, { keys: ["a", "a2", "z"] }],
  [{ ...DECIDED, kind: "hide", keys: ["z"] }, { keys: ["z"] }],
  [
    { ...DECIDED, kind: "merge", keys: ["a"], into: "b", intoKeys: ["b"] },
    { keys: ["a", "a2"], intoKeys: ["b", "b2"] },
  ],
  [{ ...DECIDED, kind: "split", keys: ["a", "b"], names: ["b"], splitKeys: ["b"] }, { splitKeys: ["b", "b2"] }],
])("a decision holds on to the keys of before and of now: %o", (curation, expected) => {
  const renewed = renewCuration(curation, MOVED);
  expect(renewed).toMatchObject(expected);
  expect(renewCuration(renewed, MOVED)).toEqual(renewed);
});

test("a key that both sides of a decision would have now is neither's", () => {
  const apart: Curation = { ...DECIDED, kind: "apart", keys: ["a"], from: "c", fromKeys: ["c"] };
  expect(renewCuration(apart, MOVED)).toEqual(apart);
  const split: Curation = { ...DECIDED, kind: "split", keys: ["a", "c"], names: ["c"], splitKeys: ["c"] };
  expect(renewCuration(split, MOVED)).toMatchObject({ splitKeys: ["c"] });
});

test("a key has moved where a spelling of it has another one now", () => {
  const resolver = new NamesResolver(diveLexicon());
  const nameOf = (key: string, name: string) => ({ key, type: "Gas" as const, spellings: [{ name, count: 1 }] });
  const key = resolver.keyOf("zorgons", "Gas");
  const names = [nameOf(key, "Zorgon"), nameOf("Gas:zorgones", "zorgons")];
  expect([...movedKeys(resolver, names)]).toEqual([["Gas:zorgones", [key]]]);
});
