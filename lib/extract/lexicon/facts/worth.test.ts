// What is worth the same as something else, and the least that someone must hold.
import { describe, expect, test } from "vitest";
import { readText } from "../reader.fixture.ts";

async function factsOf(text: string): Promise<readonly string[]> {
  return (await readText(text)).facts;
}

describe("A certification beside another", () => {
  test.each([
    ["Le Niveau 1 (équivalent CMAS 1*) est un brevet.", "Niveau 1 EQUIVALENT_TO CMAS 1*"],
    ["Niveau 2 = PE40", "Niveau 2 EQUIVALENT_TO PE40"],
    ["# Niveau 2\n\n## Équivalences\n\n- CMAS ★★", "Niveau 2 EQUIVALENT_TO CMAS ★★"],
    ["# Niveau 2\n\nÉquivalence : CMAS ★★", "Niveau 2 EQUIVALENT_TO CMAS ★★"],
    ["# Équivalences\n\nBrevet | Ailleurs\n--- | ---\nNiveau 2 | PE40", "Niveau 2 EQUIVALENT_TO PE40"],
  ])("says what is worth the same: %s", async (text, fact) => {
    expect(await factsOf(text)).toContain(fact);
  });

  test.each([
    "Le Niveau 2 ou un brevet admis en équivalence ou le PE40.",
    "# Niveau 2\n\n## Équivalences\n\nLe titulaire du PE40 fait sa demande.",
    "# Brevets\n\nBrevet | Ailleurs\n--- | ---\nNiveau 2 | PE40",
    "La pression partielle d’oxygène = 40 % d’oxygène",
  ])("says nothing of worth where it only goes on: %s", async (text) => {
    expect((await factsOf(text)).filter((fact) => fact.includes("EQUIVALENT_TO"))).toEqual([]);
  });

  test("names the least that someone holds, not who it is", async () => {
    expect(await factsOf("Le Niveau 1 est délivré par le président du club licencié au minimum Niveau 2.")).toEqual([
      "Niveau 1 ISSUED_BY Niveau 2",
    ]);
    expect(await factsOf("Le Niveau 1 est délivré :\n\n- par le président du club au minimum Niveau 2")).toEqual([
      "Niveau 1 ISSUED_BY Niveau 2",
    ]);
  });
});
