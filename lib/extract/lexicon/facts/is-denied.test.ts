// A number that a sentence denies is no limit; one that it forbids to pass is.
import { describe, expect, test } from "vitest";
import { readText } from "../reader.fixture.ts";

const factsOf = async (text: string, language: string) => (await readText(text, language)).facts;

describe("A number that is denied", () => {
  test.each([
    ["La profondeur maximale du Niveau 2 n’est pas de 60 m mais de 40 m.", "fr", ["Niveau 2 LIMITED_TO = 40 m"]],
    ["Level 2 is not limited to 20 m (66 ft).", "en", []],
    ["Le Niveau 1 n’est pas qualifié pour évoluer jusqu’à 40 m.", "fr", []],
    ["Level 1 may not dive to 40 m.", "en", []],
    ["Le Niveau 2 évolue à 40 m, et non à 60 m.", "fr", ["Niveau 2 LIMITED_TO = 40 m"]],
    ["Le Niveau 1 n’exige pas d’avoir 16 ans.", "fr", []],
    ["Le palier de sécurité n’est pas nécessaire à moins de 6 m.", "fr", []],
  ])("limits nothing: %s", async (text, language, facts) => {
    expect(await factsOf(text, language)).toEqual(facts);
  });

  test.each([
    ["Le Niveau 1 n’est pas autonome et évolue jusqu’à 20 m.", "fr", ["Niveau 1 LIMITED_TO <= 20 m"]],
    ["Le Niveau 1 ne plonge jamais à plus de 20 m.", "fr", ["Niveau 1 LIMITED_TO <= 20 m"]],
    ["Level 1 must not go below 20 m.", "en", ["Level 1 LIMITED_TO <= 20 m"]],
    ["Ne pas oublier le palier de sécurité à 3 m.", "fr", ["palier de sécurité LIMITED_TO = 3 m"]],
  ])("is another one than this: %s", async (text, language, facts) => {
    expect(await factsOf(text, language)).toEqual(facts);
  });

  test("keeps those from diving of whom a sentence forbids it, and gives nobody their age", async () => {
    expect(await factsOf("Au Niveau 2 il est interdit aux moins de 18 ans de dépasser 30 m.", "fr")).not.toContain(
      "Niveau 2 REQUIRES >= 18 years",
    );
  });
});
