// Numbers that no fact is made of, and those beside them that are limits all the same.
import { describe, expect, test } from "vitest";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { readText } from "../reader.fixture.ts";

async function factsOf(text: string, language: string): Promise<readonly string[]> {
  return (await readText(text, language, "", diveLexicon())).facts;
}

describe("A number limits nothing that tells", () => {
  test.each([
    [
      "how exactly",
      "fr",
      "Le palier dure 3 min à 5 m, à 50 cm près.",
      ["palier LIMITED_TO = 3 min", "palier LIMITED_TO = 5 m"],
    ],
    ["when a sentence holds", "en", "Above 40% oxygen, the regulator must be oxygen clean.", []],
    ["when a sentence holds", "fr", "Au-delà de 40 m, le plongeur a deux détendeurs.", []],
    [
      "how long something is left undone",
      "fr",
      "# Accident de désaturation\n\nÉviter l’effort et l’apnée pendant 6 h.",
      [],
    ],
    ["how long something is left undone", "fr", "# Accident de désaturation\n\n- ni effort ni apnée pendant 6 h ;", []],
    [
      "what brings harm on",
      "fr",
      "# Accident de désaturation\n\n## Ce qui le favorise\n\n- une remontée à plus de 10 m/min ;",
      [],
    ],
    [
      "what brings harm on",
      "en",
      "# Decompression sickness\n\n## What causes it\n\n- an ascent at more than 10 m/min;",
      [],
    ],
  ])("%s (%s): %s", async (_, language, text, facts) => {
    expect(await factsOf(text, language)).toEqual(facts);
  });

  test.each([
    ["Au-delà de 20 m, la plongée est interdite.", "PE20 LIMITED_TO <= 20 m"],
    ["Le plongeur ne dépasse pas 20 m, et sa remontée dure 3 min.", "PE20 LIMITED_TO <= 20 m"],
  ])("but does where a bound is meant: %s", async (text, fact) => {
    expect(await factsOf(`# PE20\n\n${text}`, "fr")).toContain(fact);
  });
});

describe("What is measured", () => {
  test("is a paper that is so old, not who brings it", async () => {
    const said = "- présenter un certificat médical (CACI) de moins d’un an ;";
    expect(await factsOf(`# PE20\n\n## Conditions d’accès\n\n${said}`, "fr")).not.toContain("PE20 REQUIRES < 1 years");
    const issued = "- hold a medical certificate issued within the last 12 months;";
    expect(await factsOf(`# Nitrox diver\n\n## Prerequisites\n\n${issued}`, "en")).toEqual([
      "medical certificate LIMITED_TO <= 12 months",
      "Nitrox diver REQUIRES medical certificate",
    ]);
    expect(
      await factsOf("# PE20\n\n## Conditions d’accès\n\n- être titulaire du Niveau 1 depuis 6 mois", "fr"),
    ).toEqual(["PE20 REQUIRES >= 6 months", "PE20 REQUIRES Niveau 1"]);
  });

  test("is a place that is so deep, and none that one goes so far into", async () => {
    const text = "# PE20\n\n## La mer\n\nCette formation permet de découvrir la mer jusqu’à 20 m.";
    expect(await factsOf(text, "fr")).toEqual([]);
    expect(await factsOf("La fosse a une profondeur maximale de 20 m.", "fr")).toEqual(["fosse LIMITED_TO <= 20 m"]);
  });

  test("are the dives, with what tells some of them", async () => {
    const text = "# Nitrox diver\n\n## Prerequisites\n\n- have logged at least 10 dives, 2 of them to 15 m or deeper.";
    expect(await factsOf(text, "en")).toEqual(["Nitrox diver REQUIRES >= 10 dives"]);
    const swum = "# Nitrox diver\n\n## Prerequisites\n\n- have logged at least 10 dives and swim 200 m.";
    expect(await factsOf(swum, "en")).toEqual(["Nitrox diver REQUIRES >= 10 dives", "Nitrox diver REQUIRES = 200 m"]);
  });
});
