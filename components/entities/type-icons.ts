// Each entity type's icon and hue; the name beside it says the same in words.
import {
  BadgeCheck,
  BookOpenCheck,
  Building2,
  Gauge,
  HeartPulse,
  Lightbulb,
  ListOrdered,
  type LucideIcon,
  Scale,
  Tag,
  UserRound,
  Waves,
  Wind,
} from "lucide-react";
import type { EntityType } from "#lib/domain/ontology.ts";

interface TypeLook {
  readonly icon: LucideIcon;
  /** A class that sets the colour of text and icons. */
  readonly hue: string;
  /** The CSS variable, for the canvas of the graph. */
  readonly token: string;
}

export const TYPE_LOOKS: Readonly<Record<EntityType, TypeLook>> = {
  Certification: { icon: BadgeCheck, hue: "text-(--type-certification)", token: "--type-certification" },
  Competency: { icon: BookOpenCheck, hue: "text-(--type-competency)", token: "--type-competency" },
  Procedure: { icon: ListOrdered, hue: "text-(--type-procedure)", token: "--type-procedure" },
  Equipment: { icon: Gauge, hue: "text-(--type-equipment)", token: "--type-equipment" },
  Gas: { icon: Wind, hue: "text-(--type-gas)", token: "--type-gas" },
  Concept: { icon: Lightbulb, hue: "text-(--type-concept)", token: "--type-concept" },
  MedicalCondition: { icon: HeartPulse, hue: "text-(--type-medical-condition)", token: "--type-medical-condition" },
  Organization: { icon: Building2, hue: "text-(--type-organization)", token: "--type-organization" },
  Role: { icon: UserRound, hue: "text-(--type-role)", token: "--type-role" },
  Regulation: { icon: Scale, hue: "text-(--type-regulation)", token: "--type-regulation" },
  Environment: { icon: Waves, hue: "text-(--type-environment)", token: "--type-environment" },
  Other: { icon: Tag, hue: "text-(--type-other)", token: "--type-other" },
};
