import { describe, expect, test } from "vitest";
import { readText } from "../reader.fixture.ts";

async function factsOf(text: string, language = "fr", title = ""): Promise<readonly string[]> {
  return (await readText(text, language, title)).facts;
}

describe("A sentence that ties two named things", () => {
  test.each([
    ["La narcose peut provoquer une noyade.", "narcose CAUSES noyade"],
    ["L’essoufflement entraîne la narcose.", "essoufflement CAUSES narcose"],
    ["La noyade est causée par l’essoufflement.", "essoufflement CAUSES noyade"],
    [
      "Le palier de sécurité réduit le risque d’accident de désaturation.",
      "palier de sécurité PREVENTS accident de désaturation",
    ],
    ["L’accident de désaturation se traite avec de l’oxygène.", "oxygène TREATS accident de désaturation"],
    ["Le détendeur se compose d’un premier étage.", "premier étage PART_OF détendeur"],
    ["Le premier étage fait partie du détendeur.", "premier étage PART_OF détendeur"],
    ["Le Niveau 2 exige le Niveau 1.", "Niveau 2 REQUIRES Niveau 1"],
    ["Le Niveau 1 est délivré par le président du club.", "Niveau 1 ISSUED_BY président du club"],
    ["Le Niveau 2 équivaut au PE40.", "Niveau 2 EQUIVALENT_TO PE40"],
    ["La pression partielle d’oxygène dépend de l’oxygène.", "pression partielle d'oxygène RELATED_TO oxygène"],
    ["Le palier de sécurité utilise l’oxygène.", "palier de sécurité USES oxygène"],
  ])("is a fact in French: %s", async (text, fact) => {
    expect(await factsOf(text)).toContain(fact);
  });

  test.each([
    ["Narcosis can cause drowning.", "narcosis CAUSES drowning"],
    ["Drowning is caused by breathlessness.", "breathlessness CAUSES drowning"],
    ["A safety stop reduces the risk of decompression sickness.", "safety stop PREVENTS decompression sickness"],
    ["Decompression sickness is treated with oxygen.", "oxygen TREATS decompression sickness"],
    ["The regulator consists of a first stage.", "first stage PART_OF regulator"],
    ["Level 2 requires Level 1.", "Level 2 REQUIRES Level 1"],
    ["Level 1 is issued by the French federation.", "Level 1 ISSUED_BY French federation"],
  ])("is a fact in English: %s", async (text, fact) => {
    expect(await factsOf(text, "en")).toContain(fact);
  });

  test("names every object that a conjunction adds", async () => {
    expect(await factsOf("Le Niveau 1 est délivré par le club affilié ou le président du club.")).toEqual([
      "Niveau 1 ISSUED_BY club affilié",
      "Niveau 1 ISSUED_BY président du club",
    ]);
  });

  test.each([
    "La narcose et la noyade sont des accidents.",
    "Le manque d’oxygène provoque une noyade.",
    "La narcose provoque une baisse de l’oxygène.",
    "Un plongeur atteint de narcose remonte ; la noyade provoque la mort.",
    "Le Niveau 1 est délivré ; le club affilié est prévenu.",
  ])("is none where the words tie other things: %s", async (text) => {
    expect((await factsOf(text)).filter((fact) => !fact.includes("DEFINED_AS"))).toEqual([]);
  });

  test("goes on about its subject after a conjunction", async () => {
    const text = "# Level 1\n\nIt is taught by a federal instructor and issued by the French federation.";
    expect(await factsOf(text, "en")).toEqual([
      "Level 1 ISSUED_BY French federation",
      "Level 1 DELIVERED_BY federal instructor",
    ]);
  });

  test("goes on about what the sentence before it began with", async () => {
    const { facts, statements } = await readText("La narcose est grave. Elle peut provoquer une noyade.");
    expect(facts).toEqual(["narcose CAUSES noyade"]);
    expect(statements).toEqual(["Narcose : elle peut provoquer une noyade."]);
  });
});

describe("A number that is a limit", () => {
  test.each([
    ["La vitesse de remontée est de 15 m/min.", "vitesse de remontée LIMITED_TO = 15 m/min"],
    ["Le palier de sécurité dure au moins 3 min.", "palier de sécurité LIMITED_TO >= 3 min"],
    ["Le Niveau 1 plonge jusqu’à 20 m et le PE40 jusqu’à 40 m.", "PE40 LIMITED_TO <= 40 m"],
    ["La limite est de 20 m pour le Niveau 1.", "Niveau 1 LIMITED_TO <= 20 m"],
    ["Remonter à 10 m/min.", "vitesse de remontée LIMITED_TO = 10 m/min"],
    ["La bouteille est gonflée à 200 bar.", "bouteille LIMITED_TO = 200 bar"],
  ])("limits what the sentence is about: %s", async (text, fact) => {
    expect(await factsOf(text)).toContain(fact);
  });

  test("limits what the heading names where the sentence names nothing", async () => {
    expect(await factsOf("# Le palier de sécurité\n\nSe fait entre 3 et 5 m.")).toEqual([
      "palier de sécurité LIMITED_TO >= 3 m",
      "palier de sécurité LIMITED_TO <= 5 m",
    ]);
  });

  test("is no fact about a certification that stands in the title alone", async () => {
    expect(await factsOf("À 10 m, tout pèse moins lourd.", "fr", "Manuel du Niveau 1")).toEqual([]);
    expect(await factsOf("Le plongeur évolue jusqu’à 20 m.", "fr", "Manuel du Niveau 1")).toEqual([
      "Niveau 1 LIMITED_TO <= 20 m",
    ]);
  });

  test("says nothing of the number in a name", async () => {
    expect(await factsOf("Le plongeur encadré à 40 m respecte les consignes.")).toEqual([]);
  });

  test("is bounded by the head of its column", async () => {
    const table = "Brevet | Profondeur maximale | Âge minimum\nNiveau 1 | 20 m | 12 ans\nNiveau 2 | 40 m | 16 ans";
    const { facts, statements } = await readText(table);
    expect(facts).toEqual([
      "Niveau 1 LIMITED_TO <= 20 m",
      "Niveau 1 REQUIRES >= 12 years",
      "Niveau 2 LIMITED_TO <= 40 m",
      "Niveau 2 REQUIRES >= 16 years",
    ]);
    expect(statements[0]).toBe("Niveau 1 : profondeur maximale : 20 m.");
  });
});

describe("A list below what announces it", () => {
  test.each([
    ["# Niveau 1 — plongeur encadré à 40 m (PE40)", "Niveau 1 REQUIRES >= 12 years"],
    ["# Niveau 1 (PE40)", "Niveau 1 REQUIRES >= 12 years"],
  ])("is about the first certification of a title that another explains: %s", async (title, fact) => {
    const { facts } = await readText(`${title}\n\n## Conditions de candidature\n\n- Être âgé de 12 ans au moins`);
    expect(facts).toEqual([fact]);
  });

  test("tells what a certification requires", async () => {
    const text =
      "# Niveau 2\n\n## Conditions de candidature\n\n- Être âgé d’au moins 16 ans.\n\n- Être titulaire du Niveau 1 ou du PE40.\n\n- Présenter un dossier.";
    const { facts, statements } = await readText(text);
    expect(facts).toEqual([
      "Niveau 2 REQUIRES >= 16 years",
      "Niveau 2 REQUIRES Niveau 1",
      "Niveau 2 REQUIRES PE40",
      "Niveau 2 REQUIRES “Présenter un dossier”",
    ]);
    expect(statements[0]).toBe("Niveau 2 : il faut être âgé d’au moins 16 ans.");
  });

  test("tells it in English too", async () => {
    const text = "# Open Water Diver\n\n## Prerequisites\n\n- Be at least 10 years old\n- Hold a signed release";
    const { facts, statements } = await readText(text, "en");
    expect(facts).toEqual([
      "Open Water Diver REQUIRES >= 10 years",
      "Open Water Diver REQUIRES “Hold a signed release”",
    ]);
    expect(statements[1]).toBe("Open Water Diver: you must hold a signed release.");
  });

  test("tells what it allows, its signs, and who issues it", async () => {
    expect(await factsOf("# Niveau 2\n\n## Prérogatives\n\n- Guider une palanquée")).toEqual([
      "Niveau 2 AUTHORIZES “Guider une palanquée”",
    ]);
    expect(await factsOf("# L’accident de désaturation\n\n## Symptômes\n\n- paralysie")).toEqual([
      "accident de désaturation CAUSES paralysie",
    ]);
    expect(
      await factsOf("Le Niveau 1 est délivré :\n\n- soit par le président du club, avec l’accord de la FFESSM"),
    ).toEqual(["Niveau 1 ISSUED_BY président du club"]);
  });

  test("is about the thing that its title names beside", async () => {
    expect(await factsOf("# Les accidents\n\n## Symptômes de la narcose\n\n- paralysie")).toEqual([
      "narcose CAUSES paralysie",
    ]);
  });

  test("tells nothing where nothing is announced", async () => {
    expect(await factsOf("# Niveau 2\n\n## Généralités\n\n- Présenter un dossier")).toEqual([]);
  });
});

describe("What a sentence allows", () => {
  test("is what the holder may do", async () => {
    expect(await factsOf("Le Niveau 1 permet de plonger en mer.")).toEqual(["Niveau 1 AUTHORIZES “plonger en mer”"]);
    expect(await factsOf("Level 1 qualifies you to dive at sea.", "en")).toEqual(["Level 1 AUTHORIZES “dive at sea”"]);
  });

  test("may be a thing as well as a deed", async () => {
    expect(await factsOf("Le Niveau 1 autorise la plongée en mer.")).toEqual(["Niveau 1 AUTHORIZES “plongée en mer”"]);
    expect(await factsOf("Level 1 authorises dives at sea.", "en")).toEqual(["Level 1 AUTHORIZES “dives at sea”"]);
  });

  test("is not what may happen to the holder", async () => {
    expect(await factsOf("Le Niveau 1 peut ressentir une gêne.")).toEqual([]);
  });
});

describe("A table of skills", () => {
  const table = [
    "# Niveau 1\n\n## S’ÉQUILIBRER\n\nCompétence attendue ― Le plongeur tient sa profondeur.",
    "Savoir-faire | Commentaires | Critères de réalisation\nPoumon ballast | Sans gilet. | Tenir 3 m pendant 1 min.\nGestion du gilet |  | Sans aide.",
  ].join("\n\n");

  test("says what belongs to which competency, and how it is assessed", async () => {
    const { facts, statements } = await readText(table);
    expect(facts).toEqual([
      "Niveau 1 TEACHES S’équilibrer",
      "S’équilibrer DEFINED_AS “Le plongeur tient sa profondeur”",
      "Poumon ballast PART_OF S’équilibrer",
      "Poumon ballast LIMITED_TO = 3 m",
      "Poumon ballast LIMITED_TO = 1 min",
      "Poumon ballast ASSESSED_BY “Tenir 3 m pendant 1 min”",
      "Gestion du gilet PART_OF S’équilibrer",
      "Gestion du gilet ASSESSED_BY “Sans aide”",
    ]);
    expect(statements[0]).toBe("La formation « Niveau 1 » enseigne « S’équilibrer ».");
  });
});

describe("A definition", () => {
  test.each([
    ["On appelle narcose un trouble du comportement.", "fr", "narcose DEFINED_AS “un trouble du comportement”"],
    ["Le détendeur est un appareil qui livre l’air.", "fr", "détendeur DEFINED_AS “un appareil qui livre l’air”"],
    ["The term narcosis refers to a change of mood.", "en", "narcosis DEFINED_AS “a change of mood”"],
    ["A regulator is a device that delivers air.", "en", "regulator DEFINED_AS “a device that delivers air”"],
  ])("says what a thing is: %s", async (text, language, fact) => {
    expect(await factsOf(text, language)).toContain(fact);
  });

  test("is none where what is said is of something else", async () => {
    expect(await factsOf("La prévention de la narcose est un devoir de chacun.")).toEqual([]);
  });
});
