// A table of skills, as manuals of federations have them, and what is to be answered about it; made up for the prompt.
import type { Extraction } from "./extraction-schema.ts";

export interface ExtractionExample {
  readonly passage: string;
  readonly reply: Extraction;
}

export const SKILL_TABLE_EXAMPLE: ExtractionExample = {
  passage: `## Plongeur Autonome 20 m (PA-20)

Savoir-faire | Commentaires et limites | Critères de réalisation
Phoque | Descente verticale, poumons vides, sans lestage en trop. | Immersion dans les 3 m, sans effort.
Remontée au parachute | Le parachute est déployé depuis le palier. Vitesse de 10 m/min au plus. | Le parachute reste dressé pendant 3 min.

Le brevet est délivré sous l'autorité de la Fédération d'Exemple (FDE). La formation est assurée par un moniteur E2. Équivalence : plongeur une étoile.`,
  reply: {
    entities: [
      {
        name: "Plongeur Autonome 20 m",
        type: "Certification",
        aliases: ["PA-20"],
        quote: "Plongeur Autonome 20 m (PA-20)",
      },
      { name: "Phoque", type: "Competency", quote: "Phoque" },
      { name: "Remontée au parachute", type: "Competency", quote: "Remontée au parachute" },
      { name: "Parachute", type: "Equipment", quote: "parachute" },
      { name: "Fédération d'Exemple", type: "Organization", aliases: ["FDE"], quote: "Fédération d'Exemple (FDE)" },
      { name: "Moniteur E2", type: "Role", quote: "moniteur E2" },
      { name: "Plongeur une étoile", type: "Certification", quote: "plongeur une étoile" },
    ],
    facts: [
      {
        subject: "Plongeur Autonome 20 m",
        predicate: "TEACHES",
        object: "Phoque",
        statement: "La formation de Plongeur Autonome 20 m enseigne le phoque.",
        quote: "Phoque | Descente verticale, poumons vides, sans lestage en trop.",
      },
      {
        subject: "Phoque",
        predicate: "LIMITED_TO",
        value: { text: "dans les 3 m", number: 3, unit: "m", comparator: "<=" },
        statement: "Au phoque, le plongeur s'immerge dans les 3 m, sans effort.",
        quote: "Immersion dans les 3 m, sans effort.",
      },
      {
        subject: "Plongeur Autonome 20 m",
        predicate: "TEACHES",
        object: "Remontée au parachute",
        statement: "La formation de Plongeur Autonome 20 m enseigne la remontée au parachute.",
        quote: "Remontée au parachute | Le parachute est déployé depuis le palier.",
      },
      {
        subject: "Remontée au parachute",
        predicate: "USES",
        object: "Parachute",
        quote: "Le parachute est déployé depuis le palier.",
      },
      {
        subject: "Remontée au parachute",
        predicate: "LIMITED_TO",
        value: { text: "10 m/min au plus", number: 10, unit: "m/min", comparator: "<=" },
        statement: "La remontée au parachute se fait à 10 m/min au plus.",
        quote: "Vitesse de 10 m/min au plus.",
      },
      {
        subject: "Remontée au parachute",
        predicate: "REQUIRES",
        value: { text: "pendant 3 min", number: 3, unit: "min", comparator: "=" },
        statement: "À la remontée au parachute, le parachute reste dressé pendant 3 min.",
        quote: "Le parachute reste dressé pendant 3 min.",
      },
      {
        subject: "Plongeur Autonome 20 m",
        predicate: "ISSUED_BY",
        object: "Fédération d'Exemple",
        statement: "Le brevet de Plongeur Autonome 20 m est délivré sous l'autorité de la Fédération d'Exemple.",
        quote: "Le brevet est délivré sous l'autorité de la Fédération d'Exemple (FDE).",
      },
      {
        subject: "Plongeur Autonome 20 m",
        predicate: "DELIVERED_BY",
        object: "Moniteur E2",
        statement: "La formation de Plongeur Autonome 20 m est assurée par un moniteur E2.",
        quote: "La formation est assurée par un moniteur E2.",
      },
      {
        subject: "Plongeur Autonome 20 m",
        predicate: "EQUIVALENT_TO",
        object: "Plongeur une étoile",
        statement: "Le Plongeur Autonome 20 m équivaut au plongeur une étoile.",
        quote: "Équivalence : plongeur une étoile.",
      },
    ],
  },
};
