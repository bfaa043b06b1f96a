// The dive lexicon: French and English names of what dive manuals speak of, written for this project.
import { ACCIDENTS } from "./data/accidents.ts";
import { AILMENTS } from "./data/ailments.ts";
import { BREATHING_EQUIPMENT } from "./data/breathing-equipment.ts";
import { CARE_PROCEDURES } from "./data/care-procedures.ts";
import { CERTIFICATIONS } from "./data/certifications.ts";
import { COMMUNICATION } from "./data/communication.ts";
import { COMPETENCIES } from "./data/competencies.ts";
import { DECOMPRESSION } from "./data/decompression.ts";
import { DIVE_PROCEDURES } from "./data/dive-procedures.ts";
import { GASES } from "./data/gases.ts";
import { ORGANIZATIONS } from "./data/organizations.ts";
import { PERSONAL_EQUIPMENT } from "./data/personal-equipment.ts";
import { PHYSICS } from "./data/physics.ts";
import { PHYSIOLOGY } from "./data/physiology.ts";
import { REGULATIONS } from "./data/regulations.ts";
import { ROLES } from "./data/roles.ts";
import { SEA } from "./data/sea.ts";
import { SPECIES } from "./data/species.ts";
import { SURFACE_EQUIPMENT } from "./data/surface-equipment.ts";
import { WORDS } from "./data/words.ts";
import { Lexicon } from "./lexicon.ts";

const TOPICS = [
  CERTIFICATIONS,
  COMPETENCIES,
  DIVE_PROCEDURES,
  CARE_PROCEDURES,
  PERSONAL_EQUIPMENT,
  BREATHING_EQUIPMENT,
  SURFACE_EQUIPMENT,
  GASES,
  PHYSICS,
  DECOMPRESSION,
  PHYSIOLOGY,
  COMMUNICATION,
  ACCIDENTS,
  AILMENTS,
  ORGANIZATIONS,
  ROLES,
  REGULATIONS,
  SEA,
  SPECIES,
];

let lexicon: Lexicon | null = null;

/** One and the same for the whole process. */
export function diveLexicon(): Lexicon {
  lexicon ??= new Lexicon(TOPICS.flat(), WORDS);
  return lexicon;
}
