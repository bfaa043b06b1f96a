// The worst that resolution could do: mix two levels, and with them what divers may do.
import { expect, test } from "vitest";
import type { EntityType } from "#lib/domain/ontology.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "./names-resolver.ts";

const resolver = new NamesResolver(diveLexicon());
const ROMAN = ["I", "II", "III", "IV", "V"];
const WORDS = ["un", "deux", "trois", "quatre", "cinq"];
const ORDINALS = ["premier", "deuxième", "troisième", "quatrième", "cinquième"];

/** One level in every way in which manuals write it. */
const LADDERS: readonly ((level: number) => readonly string[])[] = [
  (level) => [
    `Niveau ${level}`,
    `N${level}`,
    `P${level}`,
    `plongeur niveau ${level}`,
    `niv. ${level}`,
    `Level ${level} diver`,
  ],
  (level) => [
    `Niveau ${ROMAN[level - 1]}`,
    `niveau ${WORDS[level - 1]}`,
    `NIVEAU ${level}`,
    `N ${level}`,
    `N-${level}`,
  ],
  (level) => [
    `${level} étoiles`,
    `plongeur ${WORDS[level - 1]} étoiles`,
    `CMAS ${"*".repeat(level)}`,
    `${level}-star diver`,
  ],
  (level) => [`MF${level}`, `moniteur fédéral ${ORDINALS[level - 1]} degré`, `moniteur fédéral ${level}e degré`],
  (level) => [`PSE${level}`, `PSE ${level}`, `premiers secours en équipe niveau ${level}`],
  (level) => [`PE${level * 20}`, `PE-${level * 20}`, `plongeur encadré à ${level * 20} m`, `PE ${level * 20}`],
  (level) => [`PA${level * 20}`, `plongeur autonome ${level * 20} mètres`],
  (level) => [`E${level}`, `BEES${level}`, `encadrant E${level}`, `Nitrox ${28 + 4 * level}`, `EAN${28 + 4 * level}`],
];

const TYPES: readonly EntityType[] = ["Certification", "Gas", "Other", "Role"];
const CASES = TYPES.flatMap((type) =>
  LADDERS.map((ladder) => {
    const toLedger = (name: string) => ({ key: resolver.keyOf(name, type), type, spellings: [{ name, count: 1 }] });
    return { type, steps: [1, 2, 3, 4, 5].map((level) => ladder(level).map(toLedger)) };
  }),
);

test.each(CASES)("no two levels are one, though every document says so: $type, $steps.0.0.key", ({ steps }) => {
  const names = steps.flat();
  const links = names.flatMap((a) => names.map((b) => ({ a: a.key, b: b.key })));
  const levels = resolver
    .resolve(names, links, [])
    .map(({ keys }) => steps.filter((step) => step.some(({ key }) => keys.includes(key))).length);
  expect(new Set(levels)).toEqual(new Set([1]));
});

test.each(CASES)("no two levels are worth a look: $type, $steps.0.0.key", ({ steps }) => {
  const pairs = steps.flatMap((step, at) =>
    step.flatMap((a) => steps.slice(at + 1).flatMap((other) => other.map((b) => [a, b] as const))),
  );
  expect(pairs.filter(([a, b]) => resolver.doubt(a, b)).map(([a, b]) => `${a.key} ~ ${b.key}`)).toEqual([]);
});
