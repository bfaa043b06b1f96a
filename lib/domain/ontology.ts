// What may be known: the types of entities and the predicates of facts, each with its meaning and an example in both
// languages. Declared here once: prompts, schemas, colours and filters read it.
import { z } from "zod";

/** `meaning` is for whoever reads or extracts; the examples are what a manual might say. */
export interface OntologyTerm {
  readonly meaning: string;
  readonly fr: string;
  readonly en: string;
}

export const ENTITY_TYPE_TERMS = {
  Certification: {
    meaning: "a diploma, level, brevet or qualification that a diver or instructor holds",
    fr: "Plongeur Niveau 2",
    en: "Advanced Open Water Diver",
  },
  Competency: {
    meaning: "a skill or a piece of knowledge that is taught, shown or assessed",
    fr: "Vidage de masque",
    en: "Buoyancy control",
  },
  Procedure: {
    meaning: "a course of action with steps: a drill, a protocol, an emergency plan",
    fr: "Remontée assistée",
    en: "Lost buddy procedure",
  },
  Equipment: { meaning: "gear, an instrument or a part of either", fr: "Détendeur", en: "Dive computer" },
  Gas: { meaning: "a breathing gas, a mix or one of its parts", fr: "Nitrox 32", en: "Oxygen" },
  Concept: {
    meaning: "a notion of theory: a law, a quantity, a phenomenon",
    fr: "Loi de Boyle-Mariotte",
    en: "Partial pressure",
  },
  MedicalCondition: {
    meaning: "an illness, an accident or a symptom",
    fr: "Accident de désaturation",
    en: "Oxygen toxicity",
  },
  Organization: { meaning: "a federation, an agency, a club or an authority", fr: "FFESSM", en: "PADI" },
  Role: {
    meaning: "a function that someone fulfils on a dive or in training",
    fr: "Guide de palanquée",
    en: "Dive buddy",
  },
  Regulation: {
    meaning: "a law, a standard, a rule or an article of one",
    fr: "Code du sport, article A322-77",
    en: "ISO 24801-2",
  },
  Environment: {
    meaning: "a kind of place or a condition of water and weather",
    fr: "Milieu naturel",
    en: "Confined water",
  },
  Other: { meaning: "a thing that matters here and is none of the above", fr: "Livret de plongée", en: "Logbook" },
} as const satisfies Record<string, OntologyTerm>;

export const PREDICATE_TERMS = {
  REQUIRES: {
    meaning: "the subject can't be had or done without the object or value",
    fr: "Le Niveau 2 est accessible à partir de 16 ans.",
    en: "The course requires a medical certificate.",
  },
  AUTHORIZES: {
    meaning: "the subject gives its holder a right: a depth, a role, an activity",
    fr: "Le Niveau 2 permet de plonger en autonomie jusqu'à 20 m.",
    en: "The certification entitles divers to dive to 30 m.",
  },
  PART_OF: {
    meaning: "the subject is a part, a step or a module of the object",
    fr: "Le lestage est un point de la compétence 2.",
    en: "The first stage is a part of the regulator.",
  },
  TEACHES: {
    meaning: "the subject (a course, a level, a module) teaches the object",
    fr: "La formation aborde le vidage de masque.",
    en: "The module covers dive planning.",
  },
  ASSESSED_BY: {
    meaning: "the subject is tested by the object",
    fr: "La compétence est évaluée par une épreuve en milieu naturel.",
    en: "Knowledge is assessed by a written exam.",
  },
  CAUSES: {
    meaning: "the subject brings the object about",
    fr: "Le froid favorise l'essoufflement.",
    en: "Rapid ascent causes decompression sickness.",
  },
  PREVENTS: {
    meaning: "the subject keeps the object from happening",
    fr: "Le palier de sécurité réduit le risque d'accident.",
    en: "Equalising early prevents ear barotrauma.",
  },
  TREATS: {
    meaning: "the subject is a remedy for the object",
    fr: "L'oxygène pur est le premier soin de l'accident de désaturation.",
    en: "Oxygen is given to a diver with decompression sickness.",
  },
  USES: {
    meaning: "the subject is done with the object",
    fr: "La remontée assistée se fait au gilet.",
    en: "The drill uses an alternate air source.",
  },
  LIMITED_TO: {
    meaning: "the subject has a bound: a depth, a time, a number, a pressure",
    fr: "La profondeur est limitée à 40 m.",
    en: "Partial pressure of oxygen must not pass 1.6 bar.",
  },
  ISSUED_BY: {
    meaning: "the organization that awards or publishes the subject",
    fr: "Le brevet est délivré par la FFESSM.",
    en: "The card is issued by SSI.",
  },
  DELIVERED_BY: {
    meaning: "who teaches, leads or signs the subject",
    fr: "La formation est assurée par un E3.",
    en: "The course is taught by an instructor.",
  },
  EQUIVALENT_TO: {
    meaning: "subject and object stand for the same level or right",
    fr: "Le Niveau 1 équivaut à une étoile CMAS.",
    en: "The level equals ISO 24801-2.",
  },
  PRECEDES: {
    meaning: "the subject comes before the object",
    fr: "Le Niveau 1 précède le Niveau 2.",
    en: "The briefing comes before the dive.",
  },
  DEFINED_AS: {
    meaning:
      "what the subject is, in the document's words; the value's text holds the definition if there is no object",
    fr: "La palanquée est un groupe de plongeurs qui font ensemble la même plongée.",
    en: "A safety stop is a pause of three minutes at five metres.",
  },
  APPLIES_TO: {
    meaning: "the subject (a rule, a limit) holds for the object",
    fr: "L'article s'applique aux plongées à l'air.",
    en: "The standard applies to recreational divers.",
  },
  RELATED_TO: {
    meaning: "another relation that the text states; only where none above fits",
    fr: "Le lestage dépend de la combinaison.",
    en: "Air consumption varies with depth.",
  },
} as const satisfies Record<string, OntologyTerm>;

export type EntityType = keyof typeof ENTITY_TYPE_TERMS;
export type Predicate = keyof typeof PREDICATE_TERMS;

// Object.keys forgets what its keys are.
export const ENTITY_TYPES = Object.keys(ENTITY_TYPE_TERMS) as [EntityType, ...EntityType[]];
export const PREDICATES = Object.keys(PREDICATE_TERMS) as [Predicate, ...Predicate[]];

export const entityTypeSchema = z.enum(ENTITY_TYPES);
export const predicateSchema = z.enum(PREDICATES);
