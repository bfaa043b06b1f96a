// What a text denies, waives or only asks is no fact; what stands beside the denial still is.
import { describe, expect, test } from "vitest";
import { readText } from "../reader.fixture.ts";

const factsOf = async (text: string, language = "fr") => (await readText(text, language)).facts;

describe("A relation that is denied", () => {
  test.each([
    ["Breathlessness does not cause drowning.", "en"],
    ["A safety stop never prevents decompression sickness.", "en"],
    ["Level 1 is not equivalent to Level 2.", "en"],
    ["The regulator doesn’t treat drowning.", "en"],
    ["Le Niveau 1 n’est pas équivalent au Niveau 2.", "fr"],
    ["Le Niveau 1 n’est pas délivré par la Fédération française.", "fr"],
    ["La narcose ne peut pas provoquer une noyade.", "fr"],
    ["Le MF1 ne peut délivrer le DEJEPS.", "fr"],
    ["Il est faux que le Niveau 2 équivaut au PE40.", "fr"],
    ["Le Niveau 2 équivaut au PE40 ?", "fr"],
    ["Ni le Niveau 1 ni le Niveau 2 ne permettent d’enseigner la plongée.", "fr"],
    ["Le Niveau 2 peut encadrer des débutants ? Non.", "fr"],
  ])("is no fact: %s", async (text, language) => {
    expect(await factsOf(text, language)).toEqual([]);
  });

  test.each([
    ["Narcosis is not rare and causes drowning.", "en", "narcosis CAUSES drowning"],
    ["Le Niveau 1 est le plus souvent assuré par le club affilié.", "fr", "Niveau 1 DELIVERED_BY club affilié"],
    ["Le Niveau 2 ne peut plonger qu’à 20 m seul.", "fr", "Niveau 2 AUTHORIZES “plonger qu’à 20 m seul”"],
    ["L’essoufflement n’est pas rare et provoque une noyade.", "fr", "essoufflement CAUSES noyade"],
  ])("is another one than this: %s", async (text, language, fact) => {
    expect(await factsOf(text, language)).toContain(fact);
  });
});

describe("An item of what is required", () => {
  const required = (...items: string[]) =>
    factsOf(`# Niveau 2\n\n## Conditions d’accès\n\n${items.map((item) => `- ${item}`).join("\n")}`);

  test.each([
    "Aucun brevet",
    "Niveau 1 non exigé",
    "Le Niveau 1 n’est pas obligatoire",
    "Niveau 1 (facultatif)",
    "Réglementation : Niveau 1 non requis",
  ])("that waives it asks for nothing that is named: %s", async (item) => {
    expect(await required(item)).toEqual([]);
  });

  test("that denies a thing asks for its words, and not for the thing", async () => {
    expect(await required("Ne pas être titulaire du MF1")).toEqual([
      "Niveau 2 REQUIRES “Ne pas être titulaire du MF1”",
    ]);
  });

  test.each([
    ["Niveau 1, même ne datant pas de l’année", "Niveau 2 REQUIRES Niveau 1"],
    ["Niveau 1 et PE40 (facultatif)", "Niveau 2 REQUIRES Niveau 1"],
    ["Aucune contre-indication médicale", "Niveau 2 REQUIRES “Aucune contre-indication médicale”"],
  ])("still asks for the rest: %s", async (item, fact) => {
    expect(await required(item)).toEqual([fact]);
  });
});
