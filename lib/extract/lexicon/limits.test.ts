// What a number limits, and when it limits nothing: each of these once stood beside the wrong thing. The whole lexicon.
import { describe, expect, test } from "vitest";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { readText } from "./reader.fixture.ts";

const factsOf = async (text: string, language = "fr") => (await readText(text, language, "", diveLexicon())).facts;

describe("A number that says when something else holds", () => {
  test.each([
    ["A safety stop is mandatory after any dive to 30 metres or deeper.", "en"],
    ["Un palier devient obligatoire à partir de 12 minutes à 40 m.", "fr"],
    ["The safety stop is recommended for dives deeper than 10 m.", "en"],
    ["La durée de la plongée est réduite si la température est inférieure à 23 °C.", "fr"],
    ["# Niveau 1\n\nUne seule plongée par jour est autorisée avant 12 ans.", "fr"],
    ["# Open Water Diver\n\nFifteen-year-olds need a guardian.", "en"],
    ["# Open Water Diver\n\nOpen Water Divers aged 10 to 11 must dive with a parent.", "en"],
    ["In sea water the pressure grows by 1 bar for every 10 metres.", "en"],
    ["La pression augmente de 1 bar tous les 10 m.", "fr"],
    ["The greatest change of volume happens in the first 10 metres.", "en"],
    ["Apnée statique : 2 min 30", "fr"],
    ["# Dry Suit Diver\n\nSession | Max depth\n--- | ---\nDive 1 | 12 m\nDive 2 | 18 m", "en"],
    ["# Palanquées\n\nEspace | Effectif\n--- | ---\n0 à 6 m | quatre\n0 à 20 m | quatre", "fr"],
    ["Sauvetage : ramener un plongeur en syncope de 10 m.", "fr"],
    ["In water colder than 24 °C wear a wetsuit.", "en"],
    ["# Accident de désaturation\n\n## Causes\n\n- une vitesse de remontée supérieure à 12 m/min", "fr"],
    ["# Niveau 1\n\nEntre 10 et 12 ans, la plongée se fait avec un parent.", "fr"],
  ])("limits nothing: %s", async (text, language) => {
    expect((await factsOf(text, language)).filter((fact) => /LIMITED|REQUIRES/u.test(fact))).toEqual([]);
  });

  test("and goes on about what does", async () => {
    const facts = await factsOf(
      "# Plongeur d’or\n\n## Prérogatives\n\nÀ partir de 12 ans, il peut plonger jusqu’à 20 m.",
    );
    expect(facts).toContain("plongeur d'or LIMITED_TO <= 20 m");
    expect(facts.filter((fact) => fact.includes("years"))).toEqual([]);
  });
});

describe("A number is about", () => {
  test.each([
    ["L’azote a une période de 5 minutes dans le compartiment rapide.", "période d'un compartiment LIMITED_TO = 5 min"],
    [
      "Le modèle de Bühlmann a 16 compartiments, de 4 à 635 minutes.",
      "période d'un compartiment LIMITED_TO <= 635 min",
    ],
    [
      "Après une plongée avec paliers, attendre 24 heures avant de prendre l’avion.",
      "délai avant de prendre l'avion LIMITED_TO >= 24 h",
    ],
    ["Pour les enfants, l’eau doit être à plus de 12 °C.", "température de l'eau LIMITED_TO > 12 °C"],
    ["Température de l’eau : 14 °C au fond, thermocline vers 20 m.", "thermocline LIMITED_TO ~ 20 m"],
    ["PA40 : 40 m, DTR maximale de 10 minutes", "DTR LIMITED_TO <= 10 min"],
    ["La pression d’épreuve : un bloc de 232 bars est éprouvé à 348 bars.", "bloc LIMITED_TO = 348 bar"],
    ["Le bloc est gonflé à 200 bars avec un manodétendeur.", "bloc LIMITED_TO = 200 bar"],
    ["L’oxygène est contrôlé : pression minimale de 150 bars.", "oxygène LIMITED_TO >= 150 bar"],
    ["Être âgé de 16 ans pour le Niveau 2, de 18 ans pour le Niveau 3", "Niveau 3 REQUIRES >= 18 years"],
    [
      "L’âge minimum du baptême est de 8 ans, 14 ans pour la formation, 16 ans pour le PA20.",
      "PA20 REQUIRES >= 16 years",
    ],
    ["# MF1\n\n## Conditions d’inscription\n\n- Niveau 4 depuis plus d’un an", "MF1 REQUIRES > 1 years"],
    [
      "# MF1\n\n## Conditions d’inscription\n\n- avoir suivi un stage initial de 6 jours",
      "stage initial LIMITED_TO = 6 days",
    ],
    [
      "# Niveau 1\n\nLa formation compte 6 plongées en milieu naturel, sur 15 mois au plus.",
      "Niveau 1 LIMITED_TO <= 15 months",
    ],
    ["Un Nitrox 32 est adapté : sa PMU est de 40 m.", "Nitrox 32 LIMITED_TO = 40 m"],
    ["La PMU est de 40 m à 1,6 bar.", "PMU LIMITED_TO = 40 m"],
    ["Justifier de 10 plongées, dont 4 à plus de 30 m pour le Niveau 3", "Niveau 3 REQUIRES = 4 dives"],
  ])("what it measures: %s", async (text, fact) => {
    expect(await factsOf(text)).toContain(fact);
  });

  test.each([
    ["The equivalent narcotic depth should not exceed 30 m.", "equivalent narcotic depth LIMITED_TO <= 30 m"],
    ["Trimix 18/45 contains 18 % oxygen, 45 % helium and 37 % nitrogen.", "Trimix 18/45 LIMITED_TO = 37 %"],
    ["Ascend no faster than 18 metres/60 feet per minute.", "ascent rate LIMITED_TO <= 18 m/min"],
    ["# Rescue Diver\n\n## Ratios\n\nOpen dives: maximum 8:1.", "Rescue Diver LIMITED_TO <= 8 persons"],
  ])("what it measures: %s", async (text, fact) => {
    expect(await factsOf(text, "en")).toContain(fact);
  });

  test.each([
    ["CO2 inférieur à 500 ppm, huile inférieure à 0,5 mg/m3", "CO2 LIMITED_TO < 500 ppm"],
    ["# OPI\n\nFacteurs favorisants : eau froide, hypertension artérielle, âge supérieur à 50 ans.", null],
    ["# Combinaisons\n\nLes coutures en latex se refont tous les 2 à 3 ans.", null],
    ["## Conduite à tenir devant un accident de désaturation\n\n1. Faire boire 0,5 à 1 litre d’eau en une heure", null],
    [
      "La plongée à l’air est limitée à 60 m ; un dépassement accidentel de 5 m est toléré.",
      "plongée à l'air LIMITED_TO <= 60 m",
    ],
    ["En enseignement, la palanquée dans l’espace de 0 à 6 m est de petite taille.", null],
    ["Entre 10 h et 12 h, la profondeur est limitée à 12 m.", null],
    ["Attendre sous l’échelle à 5 m.", null],
    ["Toutes les remises à niveau se font tous les 3 ans.", null],
  ])("nothing where what it measures is not known: %s", async (text, fact) => {
    expect((await factsOf(text)).filter((one) => /\d/u.test(one.slice(3)))).toEqual(fact === null ? [] : [fact]);
  });

  test("people of whom something is told, not the course", async () => {
    const text = "# Open Water Diver\n\nA trained buddy meets the diver at 10 m and watches for 30 seconds.";
    expect(await factsOf(text, "en")).toEqual([]);
  });
});

describe("Read beside the page", () => {
  test.each([
    ["fr", "# Niveau 3\n\nLa formation compte 8 séances de 2 heures, dont 4 en mer.", []],
    ["fr", "# Lestage\n\nAvec 50 bar dans la bouteille, on tient son palier.", []],
    ["en", "# Weighting\n\nWith only 700 psi left the diver floats at eye level.", []],
    ["fr", "# Plongeur Nitrox\n\nPrésenter 10 plongées entre 20 et 30 m.", []],
    ["fr", "# Plongée en altitude\n\nAu lac, à 2000 m, l’eau est froide.", []],
    [
      "en",
      "Divers prevent DCS by making a safety stop for 3 minutes at 5 m.",
      ["safety stop LIMITED_TO = 3 min", "safety stop LIMITED_TO = 5 m"],
    ],
    [
      "en",
      "# Decompression sickness\n\nFirst aid: oxygen at 15 L/min, fluids.\n\nSymptoms include paralysis and joint pain.",
      [
        "oxygen LIMITED_TO = 15 L/min",
        "oxygen TREATS decompression sickness",
        "decompression sickness CAUSES paralysis",
      ],
    ],
    ["fr", "La PMU du Nitrox 32 est de 33 m.", ["Nitrox 32 LIMITED_TO = 33 m"]],
    ["en", "The MOD of EAN32 is 33 m.", ["EAN32 LIMITED_TO = 33 m"]],
    ["fr", "# Essoufflement\n\n## Causes\n\n- Détendeur mal réglé\n\n- Froid", ["froid CAUSES essoufflement"]],
    ["fr", "# Essoufflement\n\n## Conduite à tenir\n\n- Vérifier la pression de la bouteille", []],
    [
      "fr",
      "L’essoufflement est provoqué par l’effort, le froid ou la peur.",
      ["effort CAUSES essoufflement", "froid CAUSES essoufflement"],
    ],
  ])("a sentence says no more than it says: %s, %s", async (language, text, facts) => {
    expect(await factsOf(text, language)).toEqual(facts);
  });
});
