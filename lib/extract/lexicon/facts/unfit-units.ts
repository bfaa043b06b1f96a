// Units in which things of a kind are never measured: a number that has one is about something else.
import type { EntityType } from "#lib/domain/ontology.ts";

const UNFIT: Readonly<Partial<Record<EntityType, ReadonlySet<string>>>> = {
  Environment: toSet("s min h days weeks months years"),
  MedicalCondition: toSet("L mL kg g lb bar psi years"),
  Concept: toSet("years"),
  Certification: toSet("L mL L/min kg g lb °C"),
  Gas: toSet("years months weeks days kg"),
};

export function canMeasure(type: EntityType, unit: string): boolean {
  return UNFIT[type]?.has(unit) !== true;
}

function toSet(units: string): ReadonlySet<string> {
  return new Set(units.split(" "));
}
