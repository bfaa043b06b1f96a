// Short texts as divers write them, read with the whole lexicon: each once showed a fault.
import { describe, expect, test } from "vitest";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { readText } from "./reader.fixture.ts";

const read = (text: string, language = "fr", title = "") => readText(text, language, title, diveLexicon());

const STANDARD = `# Advanced Reef Diver – Course Standards

Certified divers may dive to a maximum depth of 30 metres.

## Prerequisites

- Be at least 15 years of age
- Have logged a minimum of 9 dives

## Required equipment

- Mask, snorkel and fins
- Regulator with submersible pressure gauge

## Skills

- Deploy a surface marker buoy from 5 metres
- Perform a safety stop at 5 metres for 3 minutes`;

describe("An agency's course standard", () => {
  test("is about the certification of its title, whatever form of text the title names", async () => {
    const { entities, facts } = await read(STANDARD, "en", "Advanced Reef Diver – Course Standards");
    expect(entities).toContain("Certification: Advanced Reef Diver");
    expect(entities).not.toContain("Environment: Advanced Reef");
    expect(facts).toContain("Advanced Reef Diver LIMITED_TO <= 30 m");
    expect(facts).toContain("Advanced Reef Diver REQUIRES >= 15 years");
    expect(facts).toContain("Advanced Reef Diver REQUIRES >= 9 dives");
  });

  test("names its equipment by everyday words, in its list alone", async () => {
    const { facts } = await read(STANDARD, "en");
    for (const thing of ["mask", "snorkel", "fins", "regulator", "submersible pressure gauge"]) {
      expect(facts).toContain(`Advanced Reef Diver REQUIRES ${thing}`);
    }
    expect((await read("A diver may mask the smell.", "en")).entities).toEqual([]);
  });

  test("says how far and how long a skill goes, which is no part of its name", async () => {
    const { facts } = await read(STANDARD, "en");
    expect(facts).toContain("Advanced Reef Diver TEACHES Deploy a surface marker buoy");
    expect(facts).toContain("Deploy a surface marker buoy LIMITED_TO = 5 m");
    expect(facts).toContain("Advanced Reef Diver TEACHES safety stop");
    expect(facts).toContain("safety stop LIMITED_TO = 3 min");
  });

  test.each(["Reef Diver Specialty Course", "Reef Diver: Training Standards", "Reef Diver program outline"])(
    "may be titled %s",
    async (title) => {
      expect((await read(`# ${title}`, "en")).entities).toEqual(["Certification: Reef Diver"]);
    },
  );
});

describe("A chapter of theory", () => {
  test("calls things by the words of its own language", async () => {
    const { entities } = await read("# Decompression\n\nIt takes hours.", "en");
    expect(entities).toEqual(["Concept: decompression"]);
  });

  test("says under which conditions something holds: that limits nothing", async () => {
    const text = "# Inert gas\n\nAt 20 m the absolute pressure is 3 bar.";
    expect((await read(text, "en")).facts).toEqual(["absolute pressure LIMITED_TO = 3 bar"]);
    expect((await read("À 20 m, la pression absolue est de 3 bar.")).facts).toEqual([
      "pression absolue LIMITED_TO = 3 bar",
    ]);
  });

  test("calls what is deeper below, and what is colder too", async () => {
    expect((await read("Nitrogen narcosis is felt below 30 m.", "en")).facts).toEqual([
      "nitrogen narcosis LIMITED_TO > 30 m",
    ]);
    expect((await read("L’hypothermie commence en dessous de 35 °C.")).facts).toEqual([
      "hypothermie LIMITED_TO < 35 °C",
    ]);
  });

  test("goes on about what the sentence before began with", async () => {
    const text = "L’accident de désaturation est grave. Il survient peu après la sortie de l’eau, dans 90 % des cas.";
    expect((await read(text)).facts).toEqual(["accident de désaturation LIMITED_TO = 90 %"]);
    expect((await read("Le RIFAP est utile. Il est accessible dès 12 ans.")).facts).toContain(
      "RIFAP REQUIRES >= 12 years",
    );
  });
});

describe("A sheet", () => {
  test("of first aid names no role by what happens to someone", async () => {
    expect((await read("# Victime consciente\n\nAlerter.")).entities).toEqual([]);
  });

  test("of blending reckons in formulas, and measures per volume", async () => {
    expect((await read("La loi de Dalton donne : PO2 = (32 % - 21 %) / 79 % × pression finale.")).facts).toEqual([]);
    expect((await read("L’air enrichi contient moins de 0,1 mg/m3 d’huile.")).facts).toEqual([
      "air enrichi LIMITED_TO < 0.1 mg/m³",
    ]);
  });

  test("has columns of figures that are bounds by their heads", async () => {
    const table = "Mélange | PMU à 1,4 bar | PMU à 1,6 bar\n--- | --- | ---\nNitrox 32/68 | 33 m | 40 m";
    expect((await read(table)).facts).toEqual(["Nitrox 32/68 LIMITED_TO <= 33 m", "Nitrox 32/68 LIMITED_TO <= 40 m"]);
  });

  test("of a site has parts that name nothing", async () => {
    expect((await read("# Épave du Donator\n\n## Sécurité\n\nLa réserve est annoncée à 50 bar.")).entities).toEqual([
      "Concept: réserve",
      "Environment: Épave du Donator",
    ]);
  });
});

describe("A chapter of decompression", () => {
  const text = `# La décompression

## Compartiments

Le modèle de Haldane a cinq compartiments, de 5 à 120 minutes. L’azote a une période de 20 minutes dans le troisième.

## Paliers

Un palier devient obligatoire à partir de 12 minutes à 40 m. Les paliers se font à 3, 6 et 9 m. La remontée vers le palier se fait à 15 m/min.

## Facteurs favorisants

- La fatigue, le stress et le froid
- La déshydratation`;

  test("gives half-times to compartments, stops their depths, and no stop the dive that needs it", async () => {
    const { entities, facts } = await read(text);
    expect(facts).toEqual([
      "période d'un compartiment LIMITED_TO >= 5 min",
      "période d'un compartiment LIMITED_TO <= 120 min",
      "période d'un compartiment LIMITED_TO = 20 min",
      "palier LIMITED_TO = 3 m",
      "palier LIMITED_TO = 6 m",
      "palier LIMITED_TO = 9 m",
      "vitesse de remontée LIMITED_TO = 15 m/min",
    ]);
    for (const harm of ["fatigue", "stress", "froid", "déshydratation"]) {
      expect(entities).toContain(`MedicalCondition: ${harm}`);
    }
  });
});

describe("A table of children’s limits", () => {
  const text = `# Plongée des jeunes

Brevet | Âge minimum | Profondeur maximale
--- | --- | ---
Plongeur de bronze | 8 ans | 6 m
Plongeur d’or | 10 ans | 10 m

Pour les enfants de 8 à 10 ans, l’eau doit être à plus de 12 °C. Une seule plongée par jour est autorisée avant 12 ans.

## Plongeur d’or

### Prérogatives

À partir de 12 ans, il peut plonger jusqu’à 20 m avec un E3.`;

  test("says of each card what it asks for and allows, and of nobody else", async () => {
    expect((await read(text)).facts).toEqual([
      "plongeur de bronze REQUIRES >= 8 years",
      "plongeur de bronze LIMITED_TO <= 6 m",
      "plongeur d'or REQUIRES >= 10 years",
      "plongeur d'or LIMITED_TO <= 10 m",
      "température de l'eau LIMITED_TO > 12 °C",
      "plongeur d'or LIMITED_TO <= 20 m",
    ]);
  });
});

describe("A club’s emergency plan", () => {
  const text = `# Plan de secours

## Matériel

- Bouteille d’oxygène de 5 litres gonflée à 200 bars avec manodétendeur réglable jusqu’à 15 L/min

## Conduite à tenir devant un accident de désaturation

1. Administrer de l’oxygène à 15 L/min
2. Faire boire 0,5 à 1 litre d’eau en une heure
3. Ne jamais réimmerger avec de l’oxygène
4. Noter les paramètres de plongée sur la fiche d’évacuation`;

  test("treats the accident with what is given, and measures what is measured", async () => {
    expect((await read(text)).facts).toEqual([
      "bouteille d'oxygène LIMITED_TO = 5 L",
      "bouteille d'oxygène LIMITED_TO = 200 bar",
      "manodétendeur LIMITED_TO <= 15 L/min",
      "oxygène LIMITED_TO = 15 L/min",
      "oxygène TREATS accident de désaturation",
    ]);
  });
});
