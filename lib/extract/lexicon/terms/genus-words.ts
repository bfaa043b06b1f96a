// The words with which a definition tells what kind of thing it defines: "est un appareil qui …", "is a condition caused by …".
import type { EntityType } from "#lib/domain/ontology.ts";
import { foldPlural, foldText } from "#lib/resolve/normalize-name.ts";
import { typeOfHead } from "./head-words.ts";
import { tokenize } from "./tokenize.ts";

const GENUS: Readonly<Record<EntityType, string>> = {
  Gas: "gaz gas",
  Equipment:
    "appareil instrument dispositif équipement accessoire outil device instrument apparatus tool accessory equipment piece",
  MedicalCondition: "affection pathologie trouble blessure accident disorder condition disease illness injury",
  Procedure: "méthode action méthode arrêt série method action sequence series way pause",
  Concept:
    "phénomène grandeur rapport quantité état processus force phenomenon quantity state process force ratio amount",
  Organization: "organisation organization organisation",
  Certification: "niveau attestation cours course level award",
  Role: "personne plongeur person diver",
  Regulation: "texte loi règle rule standard",
  Environment: "zone couche endroit layer place area",
};
const TYPES: ReadonlyMap<string, EntityType> = new Map(
  Object.entries(GENUS).flatMap(([type, words]) =>
    words.split(" ").map((word) => [foldPlural(foldText(word)), type] as const),
  ),
);
/** What ends the noun of an English definition. */
const REST = /\s(?:that|which|who|used|of|for|to|in|on|with|where|when|caused|made|designed|between|by)\s|[,;.]/iu;

/** `definition` starts after the article. */
export function genusOf(definition: string, language: string | null): EntityType | null {
  const tokens = tokenize(definition.slice(0, 120));
  const end = REST.exec(definition)?.index ?? definition.length;
  const noun = language === "en" ? tokens.filter((token) => token.end <= end).at(-1) : tokens[0];
  if (!noun) return null;
  return TYPES.get(noun.stem) ?? typeOfHead(noun.stem, language);
}
