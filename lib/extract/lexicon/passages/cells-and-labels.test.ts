// What stands in the head of a column only, what a sentence enumerates after its label, numbers that are made up.
import { describe, expect, test } from "vitest";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { readText } from "../reader.fixture.ts";

const read = (text: string, language = "fr") => readText(text, language, "", diveLexicon());

describe("The unit in the head of a column", () => {
  test.each([
    [
      "fr",
      "# Mélanges\n\nMélange | PMU (m)\n--- | ---\nNitrox 28 | 40\nNitrox 50 | 20",
      ["Nitrox 28 LIMITED_TO <= 40 m", "Nitrox 50 LIMITED_TO <= 20 m"],
    ],
    [
      "en",
      "# Cards\n\nCard | Maximum depth, m | Minimum age (years)\n--- | --- | ---\nOpen Water Diver | 18 | 10",
      ["Open Water Diver LIMITED_TO <= 18 m", "Open Water Diver REQUIRES >= 10 years"],
    ],
    [
      "fr",
      "# Paliers\n\nNom | Durée en minutes\n--- | ---\nPalier de sécurité | 3-5",
      ["palier de sécurité LIMITED_TO >= 3 min", "palier de sécurité LIMITED_TO <= 5 min"],
    ],
    [
      "en",
      "# Rates\n\nWhat | Ascent rate (m/min)\n--- | ---\nSafety stop left | 6",
      ["ascent rate LIMITED_TO = 6 m/min"],
    ],
  ])("is that of its figures: %s, %s", async (language, text, facts) => {
    const told = await read(text, language);
    expect(told.facts).toEqual(facts);
    expect(told.rejected).toBe(0);
  });

  test.each([
    "# Tables\n\nProfondeur (m) | Palier (min)\n--- | ---\n20 | 3\n30 | 5",
    "# Niveau 1\n\nSéance | Lieu (piscine)\n--- | ---\nPremière séance | 2",
  ])("says nothing in a grid of figures, nor is any word in brackets one: %s", async (text) => {
    expect((await read(text)).facts).toEqual([]);
  });
});

describe("What a sentence enumerates after its label", () => {
  test.each([
    [
      "fr",
      "# Narcose\n\nLes causes sont : fatigue, froid, un détendeur mal réglé.",
      ["fatigue CAUSES narcose", "froid CAUSES narcose"],
    ],
    [
      "fr",
      "# Accidents\n\nLes causes de l’essoufflement sont l’effort et le froid.",
      ["effort CAUSES essoufflement", "froid CAUSES essoufflement"],
    ],
    ["en", "# Hypothermia\n\nThe symptoms are shivering and headache.", ["hypothermia CAUSES shivering"]],
    ["en", "# Hypothermia\n\nTreatment: oxygen, hot food.", ["oxygen TREATS hypothermia"]],
  ])("is told of what the label or the heading names, thing by thing: %s, %s", async (language, text, facts) => {
    expect((await read(text, language)).facts.filter((fact) => !fact.includes("headache"))).toEqual(facts);
  });
});

describe("A number that is made up", () => {
  test.each([
    ["fr", "# Plongeur Nitrox\n\nLe plongeur choisit son mélange (par ex. 30 m en 40/60)."],
    ["fr", "# Niveau 2\n\n## Exemple\n\nLe plongeur descend à 30 m et y reste 20 min."],
    ["fr", "# Niveau 2\n\nUn plongeur qui consomme 20 L/min vide son bloc de 12 L en 40 minutes."],
    ["en", "# Rescue Diver\n\nFor example, the diver stays at 18 m for 20 minutes."],
    ["en", "# Rescue Diver\n\nA diver using 20 L/min empties it in 40 minutes."],
  ])("limits nothing: %s, %s", async (language, text) => {
    expect((await read(text, language)).facts.filter((fact) => fact.includes("LIMITED_TO"))).toEqual([]);
  });
});

test("The code of a certification is known in small letters where nothing else stands beside it", async () => {
  expect((await read("# Manuel\n\npe40\n\nle n2 pe40 plonge")).entities).toEqual(["Certification: PE40"]);
});
