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

  test("is each thing that a row of theory lists, and nothing that it only speaks of", async () => {
    const text = `# Niveau 2

## Connaissances théoriques

Connaissances | Commentaires
--- | ---
Notions de physique | Principes simples, flottabilité, sans calcul sur la vitesse de remontée.
Désaturation | Moyens de décompression (ordinateur et table fédérale).`;
    expect((await factsOf(text, "fr")).filter((fact) => fact.includes("TEACHES"))).toEqual([
      "Niveau 2 TEACHES flottabilité",
      "Niveau 2 TEACHES désaturation",
      "Niveau 2 TEACHES ordinateur",
      "Niveau 2 TEACHES table fédérale",
    ]);
  });
});

describe("A syllabus", () => {
  const taught = async (text: string, language: string) =>
    (await factsOf(text, language)).filter((fact) => fact.includes("TEACHES"));

  test("lists below its label what is to be known, word by word and no sentence", async () => {
    const text = `# Niveau 2

## RETOUR

2 ― Comportement
Le plongeur reste calme. Il soigne la stabilisation, le palmage.

3 ― Théorie
Flottabilité et loi de Mariotte : notions simples. Prévention des accidents de l’oreille, des sinus. Le froid, l’effort et la profondeur favorisent l’accident.`;
    expect(await taught(text, "fr")).toEqual(["Niveau 2 TEACHES flottabilité", "Niveau 2 TEACHES loi de Mariotte"]);
    const english =
      "# Rescue Diver\n\n## Theory\n\nBoyle’s law, buoyancy. The regulator, the mask and the buoy are shown.";
    expect(await taught(english, "en")).toEqual(["Rescue Diver TEACHES Boyle's law", "Rescue Diver TEACHES buoyancy"]);
  });

  test("gives its sentences back without the label", async () => {
    const text = "# Niveau 2\n\n3 ― Théorie\nLe palier de sécurité se fait à 5 m.";
    const { statements } = await readText(text, "fr", "", diveLexicon());
    expect(statements).toEqual(["Le palier de sécurité se fait à 5 m."]);
  });
});

describe("Who does something", () => {
  test.each([
    [
      "fr",
      "Le Niveau 2 est délivré par le club affilié, sous la responsabilité du président, par un E3 licencié.",
      ["Niveau 2 ISSUED_BY club affilié", "Niveau 2 ISSUED_BY E3"],
    ],
    [
      "en",
      "The Open Water Diver card is issued by PADI, on request, or by SSI.",
      ["Open Water Diver ISSUED_BY PADI", "Open Water Diver ISSUED_BY SSI"],
    ],
  ])("is told by each “by” of the clause: %s, %s", async (language, text, facts) => {
    expect(await factsOf(text, language)).toEqual(facts);
  });
});

describe("A prevention", () => {
  test.each([
    [
      "fr",
      "Expliquer les barotraumatismes et leur prévention (Valsalva, Frenzel).",
      ["Valsalva PREVENTS barotraumatismes", "Frenzel PREVENTS barotraumatismes"],
    ],
    ["en", "Barotrauma and how to prevent it (Valsalva, ears and sinuses).", ["Valsalva PREVENTS barotrauma"]],
    ["fr", "Prévention du barotraumatisme (oreille, sinus, masque).", []],
  ])("is by what is done: %s, %s", async (language, text, facts) => {
    expect(await factsOf(text, language)).toEqual(facts);
  });
});
