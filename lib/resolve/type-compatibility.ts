// Which types may be one thing. Extractors waver between some neighbours; all others are different things of one name:
// a gas and the course on it, a role and the certificate that bears its name.
import type { EntityType } from "#lib/domain/ontology.ts";

const NEIGHBOURS: readonly (readonly [EntityType, EntityType])[] = [
  ["Procedure", "Competency"],
  ["Procedure", "Concept"],
  ["Certification", "Competency"],
  ["MedicalCondition", "Concept"],
  ["Regulation", "Equipment"],
];

export function areCompatible(a: EntityType, b: EntityType): boolean {
  return a === b || NEIGHBOURS.some(([one, other]) => (a === one && b === other) || (a === other && b === one));
}
