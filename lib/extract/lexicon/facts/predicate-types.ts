// Which kinds of things a predicate ties: what a pattern finds between any others is a misreading.
import type { EntityType } from "#lib/domain/ontology.ts";

type Types = ReadonlySet<EntityType>;

function types(...names: EntityType[]): Types {
  return new Set(names);
}

const ANY = types(
  "Certification",
  "Competency",
  "Procedure",
  "Equipment",
  "Gas",
  "Concept",
  "MedicalCondition",
  "Organization",
  "Role",
  "Regulation",
  "Environment",
  "Other",
);
const TRAINED = types("Certification", "Role", "Competency");
const DONE = types("Procedure", "Competency", "Equipment", "Gas", "Certification", "Role");
const HARM = types("MedicalCondition");
const ISSUERS = types("Organization", "Role", "Certification");

export const PREDICATE_TYPES = {
  REQUIRES: {
    subjects: types("Certification", "Competency", "Procedure", "Role", "Equipment", "Gas", "Regulation"),
    objects: types("Certification", "Competency", "Procedure", "Equipment", "Regulation", "Gas"),
  },
  AUTHORIZES: {
    subjects: types("Certification", "Role", "Regulation"),
    objects: types("Certification", "Competency", "Procedure", "Equipment", "Gas", "Environment"),
  },
  PART_OF: { subjects: ANY, objects: ANY },
  TEACHES: {
    subjects: types("Certification", "Role", "Organization", "Other"),
    objects: types("Competency", "Procedure", "Concept", "Equipment"),
  },
  ASSESSED_BY: { subjects: TRAINED, objects: types("Role", "Certification", "Procedure", "Organization") },
  CAUSES: {
    subjects: types("MedicalCondition", "Concept", "Gas", "Procedure", "Environment", "Equipment"),
    objects: HARM,
  },
  PREVENTS: {
    subjects: types("Procedure", "Competency", "Equipment", "Gas", "Concept", "Regulation"),
    objects: types("MedicalCondition"),
  },
  TREATS: {
    subjects: types("Procedure", "Competency", "Equipment", "Gas", "Role"),
    objects: types("MedicalCondition"),
  },
  USES: { subjects: DONE, objects: types("Equipment", "Gas") },
  LIMITED_TO: {
    subjects: types(
      "Certification",
      "Competency",
      "Procedure",
      "Equipment",
      "Gas",
      "Concept",
      "MedicalCondition",
      "Environment",
      "Other",
    ),
    objects: ANY,
  },
  ISSUED_BY: { subjects: types("Certification", "Regulation"), objects: ISSUERS },
  DELIVERED_BY: { subjects: types("Certification", "Competency"), objects: ISSUERS },
  EQUIVALENT_TO: { subjects: ANY, objects: ANY },
  PRECEDES: {
    subjects: types("Procedure", "Competency", "Certification"),
    objects: types("Procedure", "Competency", "Certification"),
  },
  DEFINED_AS: { subjects: ANY, objects: ANY },
  APPLIES_TO: { subjects: types("Regulation", "Concept", "Procedure", "Organization"), objects: ANY },
  RELATED_TO: {
    subjects: types("Concept", "Gas", "MedicalCondition", "Equipment", "Procedure"),
    objects: types("Concept", "Gas", "MedicalCondition", "Environment", "Procedure"),
  },
} satisfies Readonly<Record<string, { readonly subjects: Types; readonly objects: Types }>>;

/** Those of dive manuals, which patterns can find. */
export type DivePredicate = keyof typeof PREDICATE_TYPES;
