// What may be known: the types of entities and the predicates of facts, each with its meaning.
import { z } from "zod";

export const ENTITY_TYPES = [
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
] as const;

export const PREDICATES = [
  "REQUIRES",
  "AUTHORIZES",
  "PART_OF",
  "TEACHES",
  "ASSESSED_BY",
  "CAUSES",
  "PREVENTS",
  "TREATS",
  "USES",
  "LIMITED_TO",
  "ISSUED_BY",
  "DELIVERED_BY",
  "EQUIVALENT_TO",
  "PRECEDES",
  "DEFINED_AS",
  "APPLIES_TO",
  "RELATED_TO",
] as const;

export const entityTypeSchema = z.enum(ENTITY_TYPES);
export const predicateSchema = z.enum(PREDICATES);

export type EntityType = (typeof ENTITY_TYPES)[number];
export type Predicate = (typeof PREDICATES)[number];
