// Everyday words that name things where they are enumerated, and names that stand beside other names. The whole lexicon.
import { describe, expect, test } from "vitest";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { readText } from "./reader.fixture.ts";

const read = (text: string, language = "fr") => readText(text, language, "", diveLexicon());

describe("An everyday word", () => {
  test.each([
    ["Procédures usuelles : réserve, froid.", ["Concept: réserve", "MedicalCondition: froid"]],
    ["En cas d’incident (crampe, malaise).", ["MedicalCondition: crampe", "MedicalCondition: malaise"]],
    [
      "- La fatigue, le stress et le froid",
      ["MedicalCondition: fatigue", "MedicalCondition: froid", "MedicalCondition: stress"],
    ],
    ["Le matériel (blocs, sangloires et raccords) est propre.", ["Equipment: bloc", "Equipment: raccord"]],
    ["- Le froid", ["MedicalCondition: froid"]],
    ["Parachute obligatoire, la plongée est courte.", ["Equipment: parachute"]],
  ])("names a thing in an enumeration, as a whole item, and where it is asked for: %s", async (text, entities) => {
    expect((await read(text)).entities).toEqual(entities);
  });

  test.each([
    "Le froid arrive vite, et la palanquée rentre.",
    "Le plongeur, le guide et le moniteur partent.",
    "Paramètres : profondeur, durée.",
    "Ils plongent en scaphandre et en apnée.",
    "Lors de la remontée, il expire.",
    "Toute demande est faite au siège national par le club.",
  ])("names nothing elsewhere: %s", async (text) => {
    expect((await read(text)).entities.filter((entity) => !/: (?:palanquée)$/u.test(entity))).toEqual([]);
  });
});

describe("A word of several meanings", () => {
  test.each([
    ["La descente se fait à l’aide d’un gilet ou d’une bouée.", "fr", ["Equipment: gilet"]],
    ["Vérifier la pression de sa bouteille avant de partir.", "fr", ["Equipment: bouteille"]],
    ["Le matériel sous pression est manipulé avec soin.", "fr", []],
    ["La pression du gaz suit celle de l’eau.", "fr", ["Concept: pression"]],
    ["Le principe du bras de levier aide à comprendre le geste.", "fr", []],
  ])("names nothing where it says not which: %s", async (text, language, entities) => {
    expect((await read(text, language)).entities).toEqual(entities);
  });
});

describe("What is asked by someone", () => {
  test("is a thing, and its name tells who", async () => {
    expect((await read("Chacun suit les consignes du DP.")).entities).toEqual([
      "Procedure: consignes du DP",
      "Role: DP",
    ]);
    expect((await read("Divers follow the instructions of the dive director.", "en")).entities).toEqual([
      "Procedure: instructions of the dive director",
      "Role: dive director",
    ]);
  });

  test("is named beside fittings and falls as a manual tells them", async () => {
    const { entities } = await read("Ne pas mélanger le matériel (blocs, raccords) ; éviter la chute d’un bloc.");
    expect(entities).toContain("Equipment: raccord");
    expect(entities).toContain("MedicalCondition: chute d'un bloc");
  });
});

describe("The degree of a code", () => {
  test("needs no space, and is that of the code", async () => {
    const { entities } = await read("Le BEES1er degré et le BEES 2e degré encadrent.");
    expect(entities).toEqual(["Certification: BEES 2e degré", "Certification: BEES1er degré"]);
  });
});

describe("A table of equivalences", () => {
  const text = `# Équivalences

FFESSM | CMAS | PADI | SSI
--- | --- | --- | ---
PE20 / Niveau 1 | 1 étoile | Scuba Diver | OWD SSI
PA20 + PE40 = Niveau 2 | 2 étoiles | Advanced Open Water Diver | Advanced Adventurer
Guide de palanquée (N4) | 3 étoiles | Divemaster | –`;

  test("names each card by the agency above it", async () => {
    const { entities, facts } = await read(text);
    expect(facts).toContain("N4 EQUIVALENT_TO CMAS 3 étoiles");
    expect(facts).toContain("Niveau 1 EQUIVALENT_TO PADI Scuba Diver");
    expect(facts).toContain("PE20 EQUIVALENT_TO OWD SSI");
    expect(entities).not.toContain("Role: scuba diver");
  });

  test("takes no part of a sum for the sum", async () => {
    const { facts } = await read(text);
    expect(facts.filter((fact) => /^P[AE]\d\d EQUIVALENT_TO (?:Niveau 2|CMAS 2)/u.test(fact))).toEqual([]);
  });
});

describe("A table", () => {
  test("of dates teaches nothing, though the document is about a certification", async () => {
    const text =
      "# TIV\n\nOpération | Périodicité\n--- | ---\nInspection visuelle | tous les ans\nRequalification | tous les 5 ans";
    expect((await read(text)).facts.filter((fact) => fact.includes("TEACHES"))).toEqual([]);
  });
});
