// The dive lexicon: French and English names of what dive manuals speak of, written for this project.
import { CERTIFICATIONS } from "./data/certifications.ts";
import { GASES } from "./data/gases.ts";
import { ORGANIZATIONS } from "./data/organizations.ts";
import { ROLES } from "./data/roles.ts";
import { Lexicon } from "./lexicon.ts";

let lexicon: Lexicon | null = null;

/** One and the same for the whole process. */
export function diveLexicon(): Lexicon {
  lexicon ??= new Lexicon([...CERTIFICATIONS, ...GASES, ...ORGANIZATIONS, ...ROLES]);
  return lexicon;
}
