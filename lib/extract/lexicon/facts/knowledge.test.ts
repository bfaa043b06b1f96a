// Tables of what is to be known: what each row names, and that the training teaches it.
import { describe, expect, test } from "vitest";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { readText } from "../reader.fixture.ts";

const factsOf = async (text: string, language: string) => (await readText(text, language, "", diveLexicon())).facts;

const FRENCH = `# Plongeur Trimix

## Théorie

Connaissances et savoir-faire | Commentaires | Critères
--- | --- | ---
Différences entre trimix et air, avantages du premier. | Sans calcul. | Par oral.
Les détendeurs et les ordinateurs de plongée. | Simple information. | 
Prérogatives. | Simple information. | 
Le compresseur du club et son entretien par le responsable. | | `;

const ENGLISH = `# Enriched Air Diver

## Theory

Knowledge | Comments
--- | ---
Differences between air and nitrox | No calculation.
Dive computers and dive tables | What they are used for.`;

describe("What is to be known", () => {
  test("is taught: a comparison, things and nothing else, and what is a title elsewhere", async () => {
    expect((await factsOf(FRENCH, "fr")).filter((fact) => fact.includes("TEACHES"))).toEqual([
      "plongeur Trimix TEACHES Différences entre trimix et air",
      "plongeur Trimix TEACHES détendeur",
      "plongeur Trimix TEACHES ordinateur de plongée",
      "plongeur Trimix TEACHES prérogatives",
    ]);
    expect((await factsOf(ENGLISH, "en")).filter((fact) => fact.includes("TEACHES"))).toEqual([
      "enriched air diver TEACHES Differences between air and nitrox",
      "enriched air diver TEACHES dive computer",
      "enriched air diver TEACHES dive tables",
    ]);
  });

  test("is no title above its list", async () => {
    const { entities } = await readText("# Niveau 1\n\n## Prérogatives\n\n- Plonger à 20 m", "fr", "", diveLexicon());
    expect(entities.filter((entity) => /prérogative/iu.test(entity))).toEqual([]);
  });
});
