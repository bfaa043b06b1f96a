// What is told of the teaching is no limit of those who hold the card; a paper beside an age is asked for too.
import { expect, test } from "vitest";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { readText } from "../reader.fixture.ts";

const factsOf = async (text: string, language = "fr") => (await readText(text, language, "", diveLexicon())).facts;

test.each([
  ["fr", "# Niveau 2\n\nL’enseignement se fait dans l’espace de 0 à 6 m.", []],
  ["en", "# Rescue Diver\n\nTraining takes place between 3 and 6 m.", []],
  ["fr", "# Niveau 2\n\nLa formation permet d’évoluer jusqu’à 20 m.", ["Niveau 2 LIMITED_TO <= 20 m"]],
  ["en", "# Rescue Diver\n\nDivers may dive to 30 m.", ["Rescue Diver LIMITED_TO <= 30 m"]],
])("where one is taught limits no diver: %s, %s", async (language, text, facts) => {
  expect((await factsOf(text, language)).filter((fact) => fact.includes("LIMITED_TO"))).toEqual(facts);
});

test.each([
  [
    "fr",
    "# Niveau 2\n\n## Prérequis\n\n- Être âgé d’au moins 16 ans le jour de l’examen (autorisation parentale pour les mineurs)",
    ["Niveau 2 REQUIRES >= 16 years", "Niveau 2 REQUIRES autorisation parentale"],
  ],
  [
    "en",
    "# Rescue Diver\n\n## Prerequisites\n\n- At least 15 years old (medical certificate for all others)",
    ["Rescue Diver REQUIRES >= 15 years", "Rescue Diver REQUIRES medical certificate"],
  ],
])("a paper beside an age is asked for: %s, %s", async (language, text, facts) => {
  expect(await factsOf(text, language)).toEqual(facts);
});
