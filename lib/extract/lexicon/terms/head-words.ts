// The words by which a name tells what kind of thing it names: first in French ("remontée assistée"), last in English
// ("assisted ascent").
import type { EntityType } from "#lib/domain/ontology.ts";
import { foldPlural, foldText } from "#lib/resolve/normalize-name.ts";

type Heads = Readonly<Record<EntityType, string>>;

const FRENCH: Heads = {
  Certification: "brevet certificat certification qualification diplôme licence plongeur",
  Competency: "maîtrise capacité aptitude aisance savoir gestion calcul mesure",
  Procedure: `remontée descente vidage rinçage palmage capelage décapelage gréage dégréage immersion équilibrage échange
    assistance sauvetage remorquage tractage palier manœuvre procédure bascule saut gonflage purge intervention
    exercice briefing débriefing vérification inspection analyse stabilisation lâcher ventilation`,
  Equipment: `bouteille bloc détendeur gilet bouée masque tuba palme combinaison ordinateur manomètre profondimètre compresseur
    robinet robinetterie lampe parachute dévidoir compas boussole couteau ceinture lest analyseur flexible raccord caisson
    recycleur`,
  Gas: "mélange",
  Concept: `loi théorème pression volume courbe seuil table coefficient gradient compartiment saturation désaturation
    profondeur vitesse consommation`,
  MedicalCondition: `accident barotraumatisme œdème narcose syndrome intoxication hypothermie hyperthermie hypoxie hyperoxie
    embolie surpression maladie malaise noyade lésion asphyxie toxicité crise`,
  Organization: "fédération commission comité association organisme agence confédération union ligue",
  Role: "moniteur instructeur encadrant directeur président responsable médecin",
  Regulation: "charte code arrêté décret règlement norme directive",
  Environment: "épave tombant courant thermocline récif grotte",
};

const ENGLISH: Heads = {
  Certification: "certificate certification qualification license licence speciality specialty diver",
  Competency: "mastery ability",
  Procedure: `ascent descent clearing procedure stop drill check briefing debriefing rescue tow exercise recovery removal
    exchange entry exit inspection analysis equalization equalisation sharing maneuver manoeuvre`,
  Equipment: `tank cylinder regulator mask snorkel fin wetsuit drysuit computer gauge compressor valve buoy reel compass knife
    analyzer analyser hose rebreather device`,
  Gas: "mixture",
  Concept: "law theorem pressure volume curve threshold tension depth saturation",
  MedicalCondition: `sickness barotrauma edema oedema narcosis syndrome injury toxicity embolism hypothermia hyperthermia hypoxia
    hyperoxia illness poisoning drowning squeeze`,
  Organization: "federation committee association agency confederation union",
  Role: "instructor guide leader supervisor",
  Regulation: "charter decree regulation",
  Environment: "wreck reef thermocline cave",
};

const OF_FRENCH = readHeads(FRENCH);
const OF_ENGLISH = readHeads(ENGLISH);

/** `stem` is a folded word in the singular; where the language is unknown it may be of either. */
export function typeOfHead(stem: string, language: string | null): EntityType | null {
  const french = language === "en" ? undefined : OF_FRENCH.get(stem);
  const english = language === "fr" ? undefined : OF_ENGLISH.get(stem);
  return french ?? english ?? null;
}

function readHeads(heads: Heads): ReadonlyMap<string, EntityType> {
  return new Map(
    Object.entries(heads).flatMap(([type, words]) =>
      words.split(/\s+/u).map((word) => [foldPlural(foldText(word)), type] as const),
    ),
  );
}
