// Resolution with the dive lexicon: examples, and the laws that hold for any names.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EntityType } from "#lib/domain/ontology.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { namesOf } from "#lib/lexicon/lexicon-entry.ts";
import { NamesResolver } from "./names-resolver.ts";
import type { LedgerName } from "./resolver.ts";

interface Named {
  readonly name: string;
  readonly type: EntityType;
}

const resolver = new NamesResolver(diveLexicon());
const KNOWN: readonly Named[] = diveLexicon().entries.flatMap((entry) =>
  namesOf(entry).map((name) => ({ name, type: entry.type })),
);
const NUMBERED = KNOWN.filter(({ name }) => /\d/u.test(name));

const RESPELLINGS: readonly ((name: string, number: number) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name, at) => name.slice(0, at) + name.slice(at + 1) || name,
  (name) => name.split(" ").toReversed().join(" "),
  (name, number) => `${name} ${number}`,
];

/** Names as documents spell them: known ones, in capitals, misprinted, turned round, with a number. */
const named: fc.Arbitrary<Named> = fc
  .tuple(fc.constantFrom(...KNOWN), fc.constantFrom(...RESPELLINGS), fc.nat(60))
  .map(([{ name, type }, respell, number]) => ({ type, name: respell(name, number) }));

function toLedger({ name, type }: Named): LedgerName {
  return { key: resolver.keyOf(name, type), type, spellings: [{ name, count: 1 }] };
}

function isSame(a: Named, b: Named): boolean {
  const [one, other] = [toLedger(a), toLedger(b)];
  return one.key === other.key || resolver.matches(one, other);
}

function areSame(a: string, b: string, type: EntityType): boolean {
  return isSame({ name: a, type }, { name: b, type });
}

/** The name with each of its digits changed, to each other digit. */
function otherNumbers(name: string): string[] {
  const changes = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  return [...name.matchAll(/\d/gu)].flatMap(({ 0: digit, index }) =>
    changes.map((by) => name.slice(0, index) + ((Number(digit) + by) % 10) + name.slice(index + 1)),
  );
}

describe("two names are one", () => {
  it.each<[string, string, EntityType, string]>([
    ["CLÉ DE SERRAGE", "clés de serrage", "Equipment", "letters and number"],
    ["Commission sportive locale", "CSL", "Organization", "initials"],
    ["Commission sportive locale (CSL)", "commission sportive locale", "Organization", "its own initials in brackets"],
    ["Niveau 2 (N2)", "Niveau 2", "Certification", "its own code in brackets"],
    ["sangle de fixation en acier", "steel fixation strap", "Equipment", "word by word"],
    ["profil des sorties", "sorties : profil", "Other", "other order"],
    ["balise de surface", "balise de surfacce", "Equipment", "misprint"],
    ["notion de palanquée", "palanquée", "Concept", "a word that says nothing"],
    ["requin à pointes noires", "blacktip reef shark", "Environment", "the lexicon"],
  ])("%s, %s (%s): %s", (a, b, type) => {
    expect(areSame(a, b, type)).toBe(true);
  });

  it("whatever of two neighbouring types each was taken for", () => {
    expect(isSame({ name: "tractage", type: "Procedure" }, { name: "Tractage", type: "Competency" })).toBe(true);
  });
});

describe("two names are two", () => {
  it.each<[string, string, EntityType, string]>([
    ["hypocapnie", "hypercapnie", "MedicalCondition", "opposites"],
    ["vanne ouverte", "vanne fermée", "Equipment", "opposites that no list knows"],
    ["Commission nationale", "Comité national", "Organization", "siblings"],
    ["moulinet", "moulinet de sécurité", "Equipment", "one is a kind of the other"],
    ["Étape III", "Étape IV", "Other", "levels"],
    ["Trimix 21/35", "Trimix 35/21", "Gas", "the same figures of other gases"],
    ["Open Water Diver (OWD)", "Niveau 1 (OWD)", "Certification", "a code in brackets that is another's"],
    ["poignée de valise", "valise à poignée", "Equipment", "one of the other, the other with the one"],
    ["bassin sans couvercle", "bassin avec couvercle", "Equipment", "with and without"],
    ["no-stop profile", "stop profile", "Concept", "a negation"],
    ["trois étoiles", "two stars", "Certification", "levels in two languages"],
  ])("%s, %s (%s): %s", (a, b, type) => {
    expect(areSame(a, b, type)).toBe(false);
  });

  it("where their types cannot be one thing", () => {
    expect(isSame({ name: "Trimix", type: "Gas" }, { name: "Trimix", type: "Certification" })).toBe(false);
  });
});

describe("why a name is one of an entity's", () => {
  const certification = (name: string) => toLedger({ name, type: "Certification" });

  it("is said of each, down from the name that it is made from", () => {
    const head = { ...certification("Palier d'essai"), spellings: [] };
    const names = [
      {
        ...head,
        spellings: [
          { name: "Palier d'essai", count: 3 },
          { name: "paliers d’essai", count: 1 },
        ],
      },
      certification("pallier d'essai"),
      certification("PES"),
    ];
    const links = [{ a: names[0]?.key ?? "", b: names[2]?.key ?? "" }];
    const told = resolver.explain(resolver.entityIdOf(head.key), names, links, []);
    expect(told.map(({ mentionCount, name, reason }) => [name, mentionCount, reason?.kind, reason?.with])).toEqual([
      ["Palier d'essai", 3, undefined, undefined],
      ["paliers d’essai", 1, "folded", "Palier d'essai"],
      ["pallier d'essai", 1, "misprint", "Palier d'essai"],
      ["PES", 1, "stated", "Palier d'essai"],
    ]);
  });

  it.each<[string, string, string]>([
    ["plongeur niveau 2", "Level 2 diver", "translation"],
    ["plongeur niveau 2", "P2", "alias"],
    ["brevet d'essai", "essai : brevet", "wording"],
    ["Commission Sportive Zonale", "CSZ", "acronym"],
  ])("“%s”, “%s”: %s", (a, b, kind) => {
    const names = [certification(a), certification(b)];
    const id = resolver.entityIdOf(names[0]?.key ?? "");
    expect(resolver.explain(id, names, [], []).map(({ reason }) => reason?.kind)).toEqual([undefined, kind]);
  });

  it("is a person's decision, or a model's, where nothing else joins them", () => {
    const names = [certification("Brevet Alpha"), certification("Carte Bêta")];
    const [subject = "", into = ""] = names.map(({ key }) => key);
    for (const by of ["model", undefined] as const) {
      const merge = { id: "k_1", subject: "", keys: [subject], into: "", intoKeys: [into] };
      const decided = { kind: "merge", ...merge, ...(by && { by }) } as const;
      const told = resolver.explain(resolver.entityIdOf(into), names, [], [decided]);
      expect(told.map(({ reason }) => reason?.kind)).toEqual([undefined, by ?? "person"]);
    }
  });
});

describe("the laws of resolution", () => {
  it("each name is itself", () => {
    const law = fc.property(named, (name) => {
      expect(isSame(name, name)).toBe(true);
    });
    fc.assert(law);
  });

  it("the order of two names means nothing", () => {
    const near = fc.tuple(fc.constantFrom(...KNOWN), fc.constantFrom(...RESPELLINGS), fc.nat(40));
    const pairs = near.map(([a, respell, at]) => [a, { name: respell(a.name, at), type: a.type }] as const);
    const law = fc.property(fc.oneof(pairs, fc.tuple(named, named)), ([a, b]) => {
      expect(isSame(a, b)).toBe(isSame(b, a));
    });
    fc.assert(law, { numRuns: 300 });
  });

  it("no name with another number is the same, whatever a document claims", () => {
    const merged = NUMBERED.flatMap(({ name, type }) =>
      otherNumbers(name).filter((other) => {
        const names = [toLedger({ name, type }), toLedger({ name: other, type })] as const;
        return resolver.resolve(names, [{ a: names[0].key, b: names[1].key }], []).length < 2;
      }),
    );
    expect(merged).toEqual([]);
  });

  it("a name that matches another is filed where that one looks", () => {
    const law = fc.property(
      fc.constantFrom(...KNOWN),
      fc.constantFrom(...RESPELLINGS),
      fc.nat(40),
      (a, respell, at) => {
        const b = { name: respell(a.name, at), type: a.type };
        const blocks = new Set(resolver.blocksOf(b.name, b.type));
        const meet = resolver.probesOf(a.name, a.type).some((probe) => blocks.has(probe));
        expect(meet || !resolver.matches(toLedger(a), toLedger(b))).toBe(true);
      },
    );
    fc.assert(law, { numRuns: 500 });
  });

  it("the same names give the same groups, in whatever order they come", () => {
    const several = fc.uniqueArray(named.map(toLedger), { selector: ({ key }) => key, minLength: 2, maxLength: 12 });
    const shuffled = several.chain((names) =>
      fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })),
    );
    fc.assert(
      fc.property(shuffled, ([names, others]) => {
        expect(resolver.resolve(others, [], [])).toEqual(resolver.resolve(names, [], []));
      }),
    );
  });

  it("each key is in one group, and no group holds two levels", () => {
    const levels = [
      "Niveau 1",
      "N1",
      "P1",
      "Level 1",
      "Niveau I",
      "Niveau 2",
      "N2",
      "Level II",
      "Niveau 3",
      "PE20",
      "PE40",
    ];
    const groups = resolver.resolve(
      levels.map((name) => toLedger({ name, type: "Certification" })),
      [],
      [],
    );
    expect(groups.flatMap(({ keys }) => keys).length).toBe(new Set(groups.flatMap(({ keys }) => keys)).size);
    expect(groups.map(({ keys }) => new Set(keys.flatMap((key) => key.match(/\d+/gu) ?? [])).size)).toEqual(
      groups.map(() => 1),
    );
    expect(groups).toHaveLength(5);
  });
});
