// Of whom or what a text speaks, where the nearest name is not the one: read with the whole lexicon.
import { describe, expect, test } from "vitest";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { readText } from "./reader.fixture.ts";

const read = (text: string, language = "fr", title = "") => readText(text, language, title, diveLexicon());

describe("A text about a qualification", () => {
  const text = `# Ocean Leader

The Ocean Leader qualification allows the holder to lead dives to a maximum of 35 metres. Minimum age is 16.

Candidates must be qualified as Sports Diver, and must have completed 20 dives, of which 5 must have been deeper than 25 m.`;

  test("names it as one, though leaders are people and the ocean is a place", async () => {
    const { entities, facts } = await read(text, "en");
    expect(entities).toEqual(["Certification: Ocean Leader", "Certification: Sports Diver"]);
    expect(facts).toContain("Ocean Leader LIMITED_TO <= 35 m");
    expect(facts).toContain("Ocean Leader REQUIRES >= 16 years");
  });

  test("demands of candidates what it demands: nothing of it is about what they hold already", async () => {
    const { facts } = await read(text, "en");
    expect(facts.filter((fact) => fact.startsWith("Sports Diver"))).toEqual([]);
    expect(facts).toContain("Ocean Leader REQUIRES Sports Diver");
    expect(facts).toContain("Ocean Leader REQUIRES = 20 dives");
  });

  test("may have a title that begins like a French verb", async () => {
    const { facts } = await read("# Computer Nitrox Diver Course\n\n## Prerequisites\n\n1. Minimum age 18", "en");
    expect(facts).toEqual(["Computer Nitrox Diver REQUIRES >= 18 years"]);
  });

  test("bears the unit of its name's number", async () => {
    const { entities } = await read("# Plongeur solitaire à 20 m\n\nLe plongeur solitaire à 20 m (PS20) plonge.");
    expect(entities).toContain("Certification: plongeur solitaire à 20 m (PS20)");
  });

  test("says of another what that one is worth", async () => {
    const { facts } = await read("# PA20\n\nÉquivalence : CMAS ★★ pour le Niveau 2.");
    expect(facts).toEqual([]);
  });
});

describe("After a semicolon", () => {
  test("a number is about what is named there", async () => {
    const { facts } = await read("Nitrox mixes of 40% may be used; the ascent rate is 9 m/min.", "en");
    expect(facts).toContain("ascent rate LIMITED_TO = 9 m/min");
  });

  test("a pronoun goes on about what the sentence began with", async () => {
    const { facts } = await read(
      "# Barotraumatismes\n\nLa surpression pulmonaire est grave ; elle peut entraîner un pneumothorax.",
    );
    expect(facts).toEqual(["surpression pulmonaire CAUSES pneumothorax"]);
  });
});

test("a comma parts decimals in French, thousands in English", async () => {
  expect((await read("La masse volumique de l’eau de mer est de 1,025 kg/L.")).facts).toEqual([
    "masse volumique LIMITED_TO = 1.025 kg/L",
  ]);
  expect((await read("A scuba cylinder is filled to 3,000 psi.", "en")).facts).toContain(
    "scuba cylinder LIMITED_TO = 3000 psi",
  );
});

test("no older than is at most", async () => {
  expect(
    (await read("# Ocean Diver\n\nA medical certificate no older than 12 months is required.", "en")).facts[0],
  ).toMatch(/^medical certificate .* <= 12 months$/u);
});

test("a row about somebody else gives its figure to nothing that stands above the table", async () => {
  const table = "# Open Water Diver\n\nWho | Max depth\n--- | ---\nScuba Diver | 12 m\nOpen Water Diver | 18 m";
  const { facts } = await read(table, "en");
  expect(facts).toEqual(["Open Water Diver LIMITED_TO <= 18 m"]);
});
