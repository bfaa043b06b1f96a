// The dive lexicon as a whole: what must hold for each of its rows.
import { describe, expect, it } from "vitest";
import { foldName, foldText } from "#lib/resolve/normalize-name.ts";
import { areCompatible } from "#lib/resolve/type-compatibility.ts";
import { WORDS } from "./data/words.ts";
import { diveLexicon } from "./dive-lexicon.ts";
import { type LexiconEntry, namesOf } from "./lexicon-entry.ts";

const lexicon = diveLexicon();
const named = lexicon.entries.flatMap((entry) => namesOf(entry).map((name) => ({ entry, name })));

function isFoundAs(spelling: string, entry: LexiconEntry): boolean {
  return lexicon.find(spelling, entry.type).some((found) => found.id === entry.id);
}

/** The last word as French and English write it; codes and words that end in s, x, y or z stay. */
function toPlural(name: string): string {
  if (/(?:[^e]al|rail|vail)$/u.test(name)) return name.replace(/ai?l$/u, "aux");
  return name.replace(/(?<=\p{Ll}{3}eau)$/u, "x").replace(/(?<=\p{Ll}{3}[^sxzy\P{L}])$/u, "s");
}

describe("the dive lexicon", () => {
  it("knows more than a thousand things, of every type but Other", () => {
    expect(lexicon.entries.length).toBeGreaterThan(1000);
    expect(new Set(lexicon.entries.map((entry) => entry.type)).size).toBe(11);
  });

  it("gives each thing an id of its own", () => {
    const ids = lexicon.entries.map((entry) => entry.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("names each thing in French and in English", () => {
    const unnamed = lexicon.entries.filter(({ en, fr }) => fr.name === "" || en.name === "");
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  it("has no empty name and no mark of its form left in one", () => {
    expect(named.filter(({ name }) => /^$|[~;|]/u.test(name)).map(({ entry }) => entry.id)).toEqual([]);
  });

  it("leads no name to two things of one type, or of types that may be one thing", () => {
    const doubtful = named.filter(({ entry, name }) =>
      lexicon.find(name).some((other) => other !== entry && areCompatible(other.type, entry.type)),
    );
    expect(doubtful.map(({ entry, name }) => `${name} (${entry.id})`)).toEqual([]);
  });

  it("searches for no form of a word that it marks as an everyday one", () => {
    const contradictory = named.filter(({ entry: { unsearched }, name }) => {
      const everyday = new Set(unsearched.map(foldName));
      return !unsearched.includes(name) && everyday.has(foldName(name));
    });
    expect(contradictory.map(({ entry, name }) => `${name} (${entry.id})`)).toEqual([]);
  });

  it.each([
    ["capitals", (name: string) => name.toUpperCase()],
    ["small letters", (name: string) => name.toLowerCase()],
    ["letters without accents", foldText],
    ["the plural", toPlural],
  ])("finds each name in %s", (_, respell) => {
    expect(named.filter(({ entry, name }) => !isFoundAs(respell(name), entry)).map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ["palier de sécurité", "palier de sécurité", "safety stop"],
    ["PALIER DE SECURITE", "palier de sécurité", "safety stop"],
    ["safety stops", "palier de sécurité", "safety stops"],
  ])("calls %s in both languages", (name, fr, en) => {
    expect(lexicon.labelsOf(name, "Procedure")).toEqual({ fr, en });
  });

  it("writes a word of both languages as each of them does", () => {
    expect(lexicon.labelsOf("Decompression", "Concept")).toEqual({ fr: "décompression", en: "decompression" });
  });

  it.each(["RIFAP", "Nitrox", "palier de zorgon"])("has no other name for %s", (name) => {
    expect(lexicon.labelsOf(name)).toBeUndefined();
  });

  it.each([
    "Open Water Diver",
    "SSI Dive Guide",
    "Divemaster",
    "PADI",
    "Nitrox 32",
    "ISO 24801-2",
    "octopus",
    "mistral",
  ])("calls %s as divers of both languages do", (name) => {
    expect(lexicon.labelsOf(name)).toBeUndefined();
  });

  it.each([
    ["PADI Divemaster", "Divemaster", "PADI Divemaster"],
    ["maître de plongée PADI", "maître de plongée PADI", "Divemaster"],
    ["Professional Association of Diving Instructors", "PADI", "Professional Association of Diving Instructors"],
    ["OPEN WATER DIVER", "Open Water Diver", "Open Water Diver"],
    ["oreille", "oreille", "ear"],
  ])("calls %s by no agency, and by no more words, than the reader does", (name, fr, en) => {
    expect(lexicon.labelsOf(name)).toEqual({ fr, en });
  });

  it("names no card by a description of it", () => {
    const cards = lexicon.entries.filter(({ type }) => type === "Certification");
    expect(cards.filter(({ en }) => / certification$/u.test(en.name)).map(({ id }) => id)).toEqual([]);
  });

  it("gives no word two senses", () => {
    const senses = WORDS.split(/[|\n]/u).map((words) => new Set(words.split(" ").filter(Boolean).map(foldName)));
    const words = senses.flatMap((sense) => [...sense]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it("reads a name word by word, in either language and any order", () => {
    const meaningOf = (name: string) => lexicon.meaningOf(foldName(name).split(" "));
    expect(meaningOf("sangle acier courte")).toBe(meaningOf("short steel strap"));
    expect(meaningOf("sangle acier longue")).not.toBe(meaningOf("short steel strap"));
  });
});
