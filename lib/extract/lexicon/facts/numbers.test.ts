// Whose number it is: sentences in which the nearest name is not the one that is limited.
import { describe, expect, test } from "vitest";
import { readText } from "../reader.fixture.ts";

async function factsOf(text: string, language = "fr"): Promise<readonly string[]> {
  return (await readText(text, language)).facts;
}

describe("A number", () => {
  test.each([
    ["L’accident de désaturation se traite par l’oxygène à 15 L/min.", "oxygène LIMITED_TO = 15 L/min"],
    ["Un bloc est gonflé à 4.000 psi.", "bloc LIMITED_TO = 4000 psi"],
    ["Le Niveau 2 plonge à 35 m, le Niveau 1 à 18 m.", "Niveau 1 LIMITED_TO = 18 m"],
    ["# Niveau 2\n\n- Pression d’une bouteille de 12 L gonflée : 200 bar", "bouteille LIMITED_TO = 12 L"],
  ])("is of what stands at once before it: %s", async (text, fact) => {
    expect(await factsOf(text)).toContain(fact);
  });

  test("in a bound before a code is a bound, and the code names no subject", async () => {
    const text = "Le Niveau 2 est autorisé à plonger de 0 à 20 mètres (N1) et encadré jusqu’à 40 mètres (PE40).";
    expect((await factsOf(text)).filter((fact) => fact.includes("LIMITED_TO"))).toEqual([
      "Niveau 2 LIMITED_TO <= 20 m",
      "Niveau 2 LIMITED_TO <= 40 m",
    ]);
  });

  test("that only says of what is spoken, or when something else holds, limits nothing", async () => {
    expect(await factsOf("# Niveau 1\n\nLes notions concernant la zone de 0 à 10 m sont vues en formation.")).toEqual(
      [],
    );
    expect(await factsOf("# Level 1\n\nFor divers under 12 years the maximum depth is 12 metres.", "en")).toEqual([
      "Level 1 LIMITED_TO <= 12 m",
    ]);
  });

  test("of percents is the mixture's, else the gas's", async () => {
    expect(await factsOf("First aid for decompression sickness is 100 % oxygen.", "en")).toEqual([
      "oxygen LIMITED_TO = 100 %",
    ]);
  });

  test("of learners for one teacher limits the training", async () => {
    expect(await factsOf("# Level 1\n\nThe student-to-instructor ratio is 8:1.", "en")).toEqual([
      "Level 1 LIMITED_TO <= 8 persons",
    ]);
    expect(await factsOf("# Niveau 1\n\n- Ratio : 4 élèves par moniteur")).toEqual([
      "Niveau 1 LIMITED_TO <= 4 persons",
    ]);
  });

  test("below the word ratio is one, with or without what it counts", async () => {
    const table = "# Level 1\n\nTraining | Ratio\n--- | ---\nConfined water | 14 students\nOpen water | 8:1";
    expect(await factsOf(table, "en")).toEqual(["Level 1 LIMITED_TO <= 14 persons", "Level 1 LIMITED_TO <= 8 persons"]);
  });

  test("below a label is about the heading, not about the label", async () => {
    const text = "# Niveau 1\n\n- Profondeur maximale : 20 mètres\n\n- Prérequis : savoir nager 200 m";
    expect(await factsOf(text)).toEqual(["Niveau 1 LIMITED_TO <= 20 m", "Niveau 1 REQUIRES = 200 m"]);
  });
});

describe("What must be", () => {
  test("is demanded by what is named before the verb", async () => {
    const text = "To become a Level 2 diver, you must be 16 years old, hold Level 1 and have logged at least 20 dives.";
    expect(await factsOf(text, "en")).toEqual([
      "Level 2 REQUIRES >= 16 years",
      "Level 2 REQUIRES >= 20 dives",
      "Level 2 REQUIRES Level 1",
    ]);
    expect(
      await factsOf("Le Niveau 2 doit être âgé de 16 ans, être titulaire du Niveau 1 et présenter un dossier."),
    ).toEqual(["Niveau 2 REQUIRES >= 16 years", "Niveau 2 REQUIRES Niveau 1"]);
  });

  test("is a thing as well as its measure", async () => {
    const { facts, statements } = await readText(
      "# Niveau 2\n\n## Conditions d’accès\n\n- Être titulaire du Niveau 1 depuis au moins 6 mois\n\n- Présenter le règlement. Le bloc est prêté.",
    );
    expect(facts).toEqual([
      "Niveau 2 REQUIRES >= 6 months",
      "Niveau 2 REQUIRES Niveau 1",
      "Niveau 2 REQUIRES “Présenter le règlement”",
    ]);
    expect(statements[0]).toBe("Niveau 2 : il faut être titulaire du Niveau 1 depuis au moins 6 mois.");
  });
});

describe("Who trains and who issues", () => {
  test("are told apart in one sentence", async () => {
    const text =
      "# Open Water Diver\n\nThe course is taught by a FFESSM federal instructor and the card is issued by the French federation.";
    expect(await factsOf(text, "en")).toEqual([
      "Open Water Diver ISSUED_BY French federation",
      "Open Water Diver DELIVERED_BY federal instructor",
    ]);
  });

  test("are found where the training is what is spoken of", async () => {
    expect(
      await factsOf("# Niveau 1\n\nL’enseignement s’effectue en mer par un moniteur fédéral 1er degré licencié."),
    ).toEqual(["Niveau 1 DELIVERED_BY moniteur fédéral 1er degré"]);
    expect(await factsOf("# Niveau 1\n\nIl est formé par un MF1.")).toEqual(["Niveau 1 DELIVERED_BY MF1"]);
  });

  test("is a whole sentence in a list too", async () => {
    const { statements } = await readText("Le Niveau 1 est délivré :\n\n- soit par le président du club");
    expect(statements).toEqual(["Niveau 1 : délivré soit par le président du club."]);
  });
});

describe("Each of several has its own number", () => {
  test.each([
    [
      "Niveau 1 : 18 m ; PE40 : 38 m ; Niveau 2 : 35 m",
      "fr",
      ["Niveau 1 LIMITED_TO = 18 m", "PE40 LIMITED_TO = 38 m", "Niveau 2 LIMITED_TO = 35 m"],
    ],
    ["Level 1: max 18 m; Level 2: max 36 m.", "en", ["Level 1 LIMITED_TO <= 18 m", "Level 2 LIMITED_TO <= 36 m"]],
    [
      "Le Niveau 1 et le Niveau 2 évoluent respectivement à 18 m et 36 m.",
      "fr",
      ["Niveau 1 LIMITED_TO = 18 m", "Niveau 2 LIMITED_TO = 36 m"],
    ],
    [
      "Level 1 and Level 2 go to 18 m and 36 m respectively.",
      "en",
      ["Level 1 LIMITED_TO = 18 m", "Level 2 LIMITED_TO = 36 m"],
    ],
  ])("where a sign or an order gives it: %s", async (text, language, facts) => {
    expect((await factsOf(text, language)).filter((fact) => fact.includes("LIMITED_TO"))).toEqual(facts);
  });

  test("or nobody has any, where they are not as many", async () => {
    expect(await factsOf("Le Niveau 1 et son guide évoluent respectivement à 18 m et 36 m.")).toEqual([]);
  });
});
