// What a store files is right for the rules by which it was filed: whoever changes either is told to say so.
import { hash } from "node:crypto";
import { expect, test } from "vitest";
import { type EntityType, entityTypeSchema } from "#lib/domain/ontology.ts";
import { Lexicon } from "#lib/lexicon/lexicon.ts";
import { toEntries } from "#lib/lexicon/lexicon-entry.ts";
import { NamesResolver, RULES } from "./names-resolver.ts";

const ROWS = "stop ; palier de sécurité ; safety stop ; PS\nmask ; masque ; mask";
const filingOf = (rows: string, words = "") =>
  new NamesResolver(new Lexicon(toEntries("Procedure", rows), words)).filing;

test("another lexicon files names anew, the same one does not", () => {
  const filing = filingOf(ROWS);
  expect(filingOf(ROWS)).toBe(filing);
  const changed = [
    filingOf(`${ROWS}\nfin ; palme ; fin`),
    filingOf(ROWS.replace("mask ; masque", "mask ; masque | loup")),
    filingOf(ROWS.replace("PS", "PSS")),
    filingOf(ROWS.replace("stop ;", "halt ;")),
    filingOf(ROWS, "rouge red"),
  ];
  expect(new Set([filing, ...changed]).size).toBe(changed.length + 1);
});

/** Names in which every rule has something to say, by their types. */
const NAMES: Partial<Record<EntityType, string>> = {
  Certification: `Niveau 2|niv. II|plongeur niveau deux|N2|Level 2|level two diver|2 étoiles|3-star diver|PE40|PE 40|PA40
    |plongeur encadré à 40 m|plongeur encadré 40 mètres|brevet de moniteur zélé|Moniteur zélé (MZ)|1er degré|premier degré
    |Zone Rescue Diver|ZRD|DE-ZEPS|DEZEPS`,
  Equipment: `masque de plongée|masques|MASQUE|m a s q u e|noyaux de la cuve|noyau de cuve|gilet-lest|gilet lest|palme
    |membrane du détendeur|détendeur à membrane|bouée zébrée|boué zébrée|un tuba|manomettre|manomètre|inflateuse|infpqteuse`,
  Procedure: `vidage du masque|vider le masque|vidage de masque|remontée assistée|remontee assisté|planification de sortie
    |planifier la sortie|arrêt à 3 m|arrêt à 3 mètres|arrêt à 6 m|méthode Zêta|Arrêt de Contrôle Zoné|ACZ|technique de zonage|zonage technique|zonage`,
  Concept: `vidage du masque|pression absolue|absolute pressure|PpZ2|loi de Zorn|principe de la loi de Zorn|hypozonie
    |hyperzonie|placage|plaquage|rernontée|chapitre IV|chapitre 4|mention A|mention|valeur M|valeur N|taille L|taille|profondeur > 40 m
    |profondeur < 40 m|profondeur ≥ 40 m`,
  Gas: "mélange zêta|zêta|Trimix 21/35|Tx 21/35|Trimix 35/21|gaz zêta|EANx32|Nitrox 32/68|nitrox 32|nitr0x 32|zeta gas|zeta gases",
  MedicalCondition: "pression absolue|mal de mer|maux de mer|oedème|œdème zoné",
  Organization: "Comité Zonal de Plongée|CZP|C.Z.P.",
  Regulation: "article A. 322-83|A322-83|masque",
  Competency: "maîtrise de la stabilisation|stabilisation maîtrise|compétence zêta",
  Environment: "corail|coraux|eau de mer",
  Role: "moniteur zélé|feet|foot",
};

test("where other rules decide, their number is another", () => {
  const nothing = () => [];
  const lookup = {
    digest: "",
    findFolded: nothing,
    findByMeaning: nothing,
    languageOf: () => null,
    hasWord: () => false,
  };
  const resolver = new NamesResolver({ ...lookup, meaningOf: (words) => words.join(" ") });
  const names = Object.entries(NAMES).flatMap(([type, text]) =>
    (text ?? "").split("|").map((name) => ({ name: name.trim(), type: entityTypeSchema.parse(type) })),
  );
  const filed = names.map(({ name, type }) => [
    resolver.keyOf(name, type),
    resolver.blocksOf(name, type),
    resolver.probesOf(name, type),
    resolver.doubtProbesOf(name, type),
  ]);
  const ledger = names.map(({ name, type }) => ({
    ...{ key: resolver.keyOf(name, type), type, spellings: [{ name, count: 1 }] },
  }));
  const judged = ledger.flatMap((a, at) =>
    ledger.slice(at + 1).map((b) => [resolver.matches(a, b), resolver.areApart(a, b), resolver.doubt(a, b)?.kind]),
  );
  const digest = hash("sha256", JSON.stringify([filed, judged])).slice(0, 8);
  // Another digest is another set of rules: raise `RULES`, then write both here.
  expect(`${RULES}: ${digest}`).toBe("9: 75f95c8a");
});
