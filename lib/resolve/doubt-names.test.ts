// Which names are worth a look, and, more telling, which are not.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EntityType } from "#lib/domain/ontology.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { namesOf } from "#lib/lexicon/lexicon-entry.ts";
import { NamesResolver } from "./names-resolver.ts";
import type { LedgerName } from "./resolver.ts";

const resolver = new NamesResolver(diveLexicon());

function toLedger(name: string, type: EntityType): LedgerName {
  return { key: resolver.keyOf(name, type), type, spellings: [{ name, count: 1 }] };
}

function doubtOf(a: string, b: string, type: EntityType, otherType = type) {
  return resolver.doubt(toLedger(a, type), toLedger(b, otherType));
}

describe("two names are worth a look", () => {
  it.each<[string, string, EntityType, string]>([
    ["réglage du chavoir", "réglage du chavoit", "Procedure", "misprint"],
    ["sangle ventrale tressée", "sangle ventrale trossée", "Equipment", "misprint"],
    ["planifier la sortie", "planification de la sortie", "Competency", "form"],
    ["assembler le matériel", "assemblage du matériel", "Procedure", "form"],
    ["checking the seals", "check the seals", "Procedure", "form"],
    ["Brevet Zonal Léger", "BZL", "Certification", "acronym"],
  ])("%s, %s (%s): %s", (a, b, type, kind) => {
    expect(doubtOf(a, b, type)?.kind).toBe(kind);
    expect(doubtOf(b, a, type)).toEqual(doubtOf(a, b, type));
  });

  it("where one name has types that are seldom one thing", () => {
    expect(doubtOf("Relais zonal", "relais zonal", "Role", "Organization")?.kind).toBe("type");
  });
});

describe("two names are not worth a look", () => {
  it.each<[string, string, EntityType, string]>([
    ["Niveau 7", "Niveau 8", "Certification", "levels"],
    ["chavoir 12", "chavoit 13", "Equipment", "a misprint, but numbers too"],
    ["hypoventiler", "hyperventiler", "Procedure", "opposites"],
    ["valve ouverte", "valve couverte", "Equipment", "another first letter"],
    ["palme", "palmage", "Concept", "a thing and what is done with it"],
    ["compresser l'air", "compresseur d'air", "Procedure", "a deed and a device"],
    ["remontée lente", "descente lente", "Procedure", "opposites without a letter in common"],
    ["sangle", "sangle ventrale", "Equipment", "a kind of the other"],
    ["gilet stabilisateur", "stab", "Equipment", "certainly one"],
    ["membrane du chavoir", "chavoir à membrane", "Equipment", "one of the other, the other with the one"],
    ["BZL", "BZN", "Certification", "acronyms"],
  ])("%s, %s (%s): %s", (a, b, type) => {
    expect(doubtOf(a, b, type)).toBeNull();
  });

  it("where the lexicon knows a thing of each type", () => {
    expect(doubtOf("Trimix", "trimix", "Gas", "Certification")).toBeNull();
  });
});

describe("the laws of doubt", () => {
  const KNOWN = diveLexicon().entries.flatMap((entry) => namesOf(entry).map((name) => ({ name, type: entry.type })));
  const near = fc.tuple(fc.constantFrom(...KNOWN), fc.nat(40), fc.constantFrom("", "a", "e", "er", "age", "2"));
  const pairs = near.map(([{ name, type }, at, put]) => {
    const other = name.slice(0, at) + put + name.slice(at + 1) || name;
    return [toLedger(name, type), toLedger(other, type)] as const;
  });

  it("nothing is doubtful that is certain, and the order of two names means nothing", () => {
    const law = fc.property(pairs, ([a, b]) => {
      const doubt = resolver.doubt(a, b);
      expect(resolver.doubt(b, a)).toEqual(doubt);
      if (doubt) expect(doubt.kind === "acronym" || !resolver.matches(a, b)).toBe(true);
      expect(doubt !== null && resolver.areApart(a, b)).toBe(false);
    });
    fc.assert(law, { numRuns: 500 });
  });

  it("of two doubtful names either is filed where the other looks", () => {
    const law = fc.property(pairs, ([a, b]) => {
      const blocks = new Set(resolver.blocksOf(resolver.spellingOf(b), b.type));
      const meet = resolver.doubtProbesOf(resolver.spellingOf(a), a.type).some((probe) => blocks.has(probe));
      expect(meet || resolver.doubt(a, b) === null).toBe(true);
    });
    fc.assert(law, { numRuns: 1000 });
  });

  it("no two levels are ever doubtful", () => {
    const numbered = KNOWN.filter(({ name }) => /\d/u.test(name));
    const law = fc.property(fc.constantFrom(...numbered), fc.integer({ min: 1, max: 9 }), ({ name, type }, by) => {
      const other = name.replace(/\d/u, (digit) => String((Number(digit) + by) % 10));
      expect(resolver.doubt(toLedger(name, type), toLedger(other, type))).toBeNull();
    });
    fc.assert(law, { numRuns: 500 });
  });
});
