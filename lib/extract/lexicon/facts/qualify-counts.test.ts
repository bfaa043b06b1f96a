// Where, how deep and how long the dives were that are counted belongs to their count; what else is asked for does not.
import { describe, expect, test } from "vitest";
import { readText } from "../reader.fixture.ts";

/** The values of the facts, in the words of the document. */
async function valuesOf(item: string, language: string): Promise<readonly string[]> {
  const heading = language === "fr" ? "Conditions d’accès" : "Prerequisites";
  const { candidates } = await readText(`# Niveau 2\n\n## ${heading}\n\n- ${item}`, language);
  return candidates.facts.flatMap(({ value }) => (value ? [value.text] : []));
}

describe("What tells the dives that are counted", () => {
  test.each([
    [
      "fr",
      "Avoir effectué 10 plongées dans la zone des 20 mètres, notées au carnet",
      ["10 plongées dans la zone des 20 mètres"],
    ],
    ["fr", "Totaliser au moins 12 plongées dans l’espace 0-40 m", ["au moins 12 plongées dans l’espace 0-40 m"]],
    ["fr", "Présenter 30 plongées, dont 8 à plus de 30 m", ["30 plongées", "dont 8 à plus de 30 m"]],
    ["fr", "Avoir fait 6 plongées d’au moins 20 minutes", ["6 plongées d’au moins 20 minutes"]],
    [
      "en",
      "Have logged 25 dives, at least 5 of them deeper than 30 m",
      ["25 dives, at least 5 of them deeper than 30 m"],
    ],
    ["en", "At least 4 dives to between 18 and 30 m", ["At least 4 dives to between 18 and 30 m"]],
    [
      "fr",
      "Réaliser, dans les six mois qui suivent le brevet, au moins 3 plongées",
      ["dans les six mois qui suivent le brevet, au moins 3 plongées"],
    ],
    ["en", "Complete 5 dives within 12 months", ["5 dives within 12 months"]],
  ])("is no requirement of its own: %s, %s", async (language, item, values) => {
    expect(await valuesOf(item, language)).toEqual(values);
  });

  test.each([
    ["fr", "Avoir effectué 10 plongées et nager 200 m", ["10 plongées", "200 m"]],
    ["fr", "Avoir effectué 10 plongées ; descendre à 6 m en apnée", ["10 plongées", "6 m"]],
    ["fr", "4 plongées avant d’évoluer jusqu’à 40 m", ["4 plongées", "jusqu’à 40 m"]],
    ["en", "Have logged 20 dives and swim 200 m", ["20 dives", "200 m"]],
    ["en", "Have 20 dives to reach 40 m", ["20 dives", "40 m"]],
  ])("is not what else is asked for: %s, %s", async (language, item, values) => {
    expect(await valuesOf(item, language)).toEqual(values);
  });
});
