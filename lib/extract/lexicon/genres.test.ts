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
