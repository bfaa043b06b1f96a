import { describe, expect, test } from "vitest";
import { readText } from "../reader.fixture.ts";

async function entitiesOf(text: string, language = "fr"): Promise<readonly string[]> {
  return (await readText(text, language)).entities;
}

describe("A document’s own terms", () => {
  test.each([
    ["La remontée sous parachute (RSP) est simple.", "fr", "Procedure: remontée sous parachute (RSP)"],
    ["RSP (remontée sous parachute)", "fr", "Procedure: remontée sous parachute (RSP)"],
    ["RSP : remontée sous parachute", "fr", "Procedure: remontée sous parachute (RSP)"],
    ["A delayed buoy ascent (DBA) is simple.", "en", "Procedure: delayed buoy ascent (DBA)"],
  ])("come with their acronym: %s", async (text, language, entity) => {
    expect(await entitiesOf(text, language)).toContain(entity);
  });

  test.each([
    ["Un encadrant DE-JEPS les accueille.", "Certification: DE-JEPS"],
    ["Ou DEJEPS, ou de-jeps.", "Certification: DEJEPS"],
  ])("are found in capitals that a hyphen binds: %s", async (text, entity) => {
    expect(await entitiesOf(text)).toContain(entity);
  });

  test("bear the name that is written, of those that fold alike", async () => {
    expect(await entitiesOf("Turbulence is felt.", "en")).toEqual(["Concept: turbulence"]);
  });

  test.each(["# Réglementation", "Le bloc des deux techniques."])(
    "are no words that only say what stands where, or that relate two things: %s",
    async (text) => {
      expect(await entitiesOf(text)).toEqual([]);
    },
  );

  test("are not made of words whose initials are others", async () => {
    expect(await entitiesOf("Le chef des secours (RSP) arrive.")).toEqual([]);
  });

  test("do not take a lexicon’s name from it", async () => {
    expect(await entitiesOf("L’accident de désaturation (ADD) est grave.")).toEqual([
      "MedicalCondition: ADD",
      "MedicalCondition: accident de désaturation",
    ]);
  });

  test.each([
    ["Un scootérophone est un appareil qui parle sous l’eau.", "fr", "Equipment: scootérophone"],
    ["On appelle flot blanc une zone de remous.", "fr", "Environment: flot blanc"],
    ["A hydrophone array is a device that listens.", "en", "Equipment: hydrophone array"],
  ])("come with their definition: %s", async (text, language, entity) => {
    expect(await entitiesOf(text, language)).toContain(entity);
  });

  test.each([
    "Cette méthode est un outil de travail.",
    "Un second point est la capacité à aider.",
    "Le plongeur est une personne.",
  ])("are not what a sentence only speaks of: %s", async (text) => {
    expect(await entitiesOf(text)).toEqual([]);
  });

  test.each([
    ["# S’ÉQUIPER ET SE DÉSÉQUIPER", "fr", "Competency: S’équiper et se déséquiper"],
    ["# Compétence n° 2 : PLONGÉE EN GROTTE", "fr", "Competency: Plongée en grotte"],
    ["# ÉVOLUER DANS L’EAU - S’IMMERGER", "fr", "Competency: S’immerger"],
    ["# 3.2 Remontée assistée", "fr", "Procedure: Remontée assistée"],
    ["# Surpression gastrique", "fr", "MedicalCondition: Surpression gastrique"],
    ["# Skill 4: Hovering", "en", "Competency: Hovering"],
    ["# Module 2 – Controlled ascent", "en", "Procedure: Controlled ascent"],
    ["## Confined water skills\n\n- Mask clearing\n- Hovering without fins", "en", "Competency: Hovering without fins"],
  ])("come from titles that name a thing: %s", async (text, language, entity) => {
    expect(await entitiesOf(text, language)).toContain(entity);
  });

  test.each([
    "# Généralités",
    "# Sommaire",
    "# Introduction",
    "# LISTE DES MODIFICATIONS",
    "# Modalités d’évaluation :",
    "# Conditions d’accès à la formation",
    "# Jean Dupont",
    "# Octobre 2022",
    "# Pourquoi plonger ?",
    "# Le bloc doit être attaché",
    "# Commission et comité",
    "# www.exemple.fr",
  ])("do not come from other titles: %s", async (text) => {
    expect((await entitiesOf(text)).filter((entity) => !entity.endsWith(": bloc"))).toEqual([]);
  });

  test("come from the cells that name what is to be known", async () => {
    const table = "Savoir | Critères\nConnaissance de la profondeur plancher. Seuil hyperoxique. | À l’écrit.";
    expect(await entitiesOf(table)).toEqual(["Concept: Seuil hyperoxique", "Concept: profondeur plancher"]);
  });

  test("that are verbs are named by what says nothing else, and by no sentence", async () => {
    const { candidates } = await readText("Se propulser\n\nIl faut se propulser.\n\n# SE PROPULSER", "fr");
    expect(candidates.entities.map(({ quote, name }) => `${name}: ${quote}`)).toEqual([
      "Se propulser: Se propulser",
      "Se propulser: SE PROPULSER",
    ]);
  });

  test("are skills all of them in a table of skills, whatever their first word tells elsewhere", async () => {
    const table = "Savoir-faire | Critères\nPalmage dans le courant | Sans aide.\nMaîtrise du RSP | Sans aide.";
    expect(await entitiesOf(table)).toEqual(["Competency: Maîtrise du RSP", "Competency: Palmage dans le courant"]);
    expect(await entitiesOf("# Palmage dans le courant")).toEqual(["Procedure: Palmage dans le courant"]);
  });

  test("are not the signals of a table below a competency", async () => {
    const table =
      "# COMMUNIQUER ET RÉPONDRE\n\nMessage | Geste\nTout va bien | Le pouce et l’index.\nFroid | Les bras croisés.";
    expect(await entitiesOf(table)).toEqual(["Competency: Communiquer et répondre"]);
  });

  test.each([
    ["Selon l’article A. 322-83 du code.", "fr", "Regulation: article A. 322-83"],
    ["L’arrêté du 28 février 2008 le dit.", "fr", "Regulation: arrêté du 28 février 2008"],
    ["Le décret n° 2011-45 aussi.", "fr", "Regulation: décret n° 2011-45"],
    ["Gonflé selon la norme NF EN 12021.", "fr", "Regulation: norme NF EN 12021"],
    ["See 29 CFR 1910.425 for more.", "en", "Regulation: 29 CFR 1910.425"],
    ["The Diving at Work Regulations 1997 apply.", "en", "Regulation: Diving at Work Regulations 1997"],
    ["Par exemple le Nitrox 40/60 est usuel.", "fr", "Gas: Nitrox 40/60"],
    ["Trimix 18/45 is breathed.", "en", "Gas: Trimix 18/45"],
    ["Le brevet CMAS ★★ est connu.", "fr", "Certification: CMAS ★★"],
    ["La carte CMAS 2 étoiles est connue.", "fr", "Certification: CMAS 2 étoiles"],
    ["A two-star diver is trained.", "en", "Certification: two-star diver"],
  ])("are made of a word and figures: %s", async (text, language, entity) => {
    const { entities, facts } = await readText(text, language);
    expect(entities).toEqual([entity]);
    expect(facts).toEqual([]);
  });

  test.each(["Une étoile de mer", "Le 28 février 2008", "Il y a 2 étoiles", "Le règlement"])(
    "are not any words and figures: %s",
    async (text) => {
      expect(await entitiesOf(text)).toEqual([]);
    },
  );

  test("come from phrases that return, the longest that does", async () => {
    const text = "La vitesse de dérive compte. La vitesse de dérive se mesure. Notez la vitesse de dérive.";
    expect(await entitiesOf(text)).toEqual(["Concept: vitesse de dérive"]);
    expect(await entitiesOf("La vitesse de dérive compte.")).toEqual([]);
  });

  test("are written in small letters where only a title writes them large", async () => {
    expect(await entitiesOf("# MAÎTRISE DU RSP ET DU GILET\n\nLe RSP et le gilet se maîtrisent.")).toContain(
      "Competency: Maîtrise du RSP et du gilet",
    );
  });
});
