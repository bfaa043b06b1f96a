// Two passages and what is to be answered about them, as the prompt shows them; made up for this.
import type { Extraction } from "./extraction-schema.ts";

interface Example {
  readonly passage: string;
  readonly reply: Extraction;
}

export const EXAMPLES: readonly Example[] = [
  {
    passage: `## Conditions d'accès
Le candidat au Plongeur Encadré 40 m (PE-40) doit :
- être âgé d'au moins 14 ans ;
- être titulaire du Niveau 1 ;
- présenter un certificat médical de moins d'un an.

La palanquée est encadrée par un guide de palanquée. La profondeur ne dépasse pas 40 m.`,
    reply: {
      entities: [
        {
          name: "Plongeur Encadré 40 m",
          type: "Certification",
          aliases: ["PE-40"],
          quote: "Plongeur Encadré 40 m (PE-40)",
        },
        { name: "Niveau 1", type: "Certification", quote: "Niveau 1" },
        {
          name: "Certificat médical",
          type: "Regulation",
          quote: "certificat médical",
        },
        {
          name: "Guide de palanquée",
          type: "Role",
          quote: "guide de palanquée",
        },
      ],
      facts: [
        {
          subject: "Plongeur Encadré 40 m",
          predicate: "REQUIRES",
          value: { text: "au moins 14 ans", number: 14, unit: "years", comparator: ">=" },
          statement: "Le candidat au Plongeur Encadré 40 m doit avoir au moins 14 ans.",
          quote: "être âgé d'au moins 14 ans",
        },
        {
          subject: "Plongeur Encadré 40 m",
          predicate: "REQUIRES",
          object: "Niveau 1",
          statement: "Le candidat au Plongeur Encadré 40 m doit être titulaire du Niveau 1.",
          quote: "être titulaire du Niveau 1",
        },
        {
          subject: "Plongeur Encadré 40 m",
          predicate: "REQUIRES",
          object: "Certificat médical",
          statement: "Le candidat au Plongeur Encadré 40 m doit présenter un certificat médical de moins d'un an.",
          quote: "présenter un certificat médical de moins d'un an",
        },
        {
          subject: "Plongeur Encadré 40 m",
          predicate: "LIMITED_TO",
          value: { text: "40 m", number: 40, unit: "m", comparator: "<=" },
          statement: "Le Plongeur Encadré 40 m ne dépasse pas 40 m de profondeur.",
          quote: "La profondeur ne dépasse pas 40 m.",
        },
      ],
    },
  },
  {
    passage: `Decompression sickness (DCS) occurs when dissolved nitrogen forms bubbles after a rapid ascent. First aid is 100 % oxygen.

Gas | Maximum depth
EANx32 | 33 m`,
    reply: {
      entities: [
        {
          name: "Decompression sickness",
          type: "MedicalCondition",
          aliases: ["DCS"],
          quote: "Decompression sickness (DCS)",
        },
        { name: "Rapid ascent", type: "Concept", quote: "rapid ascent" },
        { name: "Oxygen", type: "Gas", quote: "oxygen" },
        { name: "EANx32", type: "Gas", quote: "EANx32" },
      ],
      facts: [
        {
          subject: "Rapid ascent",
          predicate: "CAUSES",
          object: "Decompression sickness",
          quote: "Decompression sickness (DCS) occurs when dissolved nitrogen forms bubbles after a rapid ascent.",
        },
        {
          subject: "Oxygen",
          predicate: "TREATS",
          object: "Decompression sickness",
          statement: "First aid for decompression sickness is 100 % oxygen.",
          quote: "First aid is 100 % oxygen.",
        },
        {
          subject: "EANx32",
          predicate: "LIMITED_TO",
          value: { text: "33 m", number: 33, unit: "m", comparator: "<=" },
          statement: "EANx32 may be used to a maximum depth of 33 m.",
          quote: "EANx32 | 33 m",
        },
      ],
    },
  },
];
