// Words that name nothing by themselves: they end a name, and a title made of them is no entity.
import { foldPlural, foldText } from "#lib/resolve/normalize-name.ts";

function toStems(words: string): ReadonlySet<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/u)
      .map((word) => foldPlural(foldText(word))),
  );
}

/** Grammar: a name neither begins nor ends with one, nor goes on after one that is no preposition. */
const GRAMMAR = toStems(`
  le la les l un une des du de d au aux a en et ou ni mais donc or car que qui quoi dont ou ce cet cette ces son sa ses leur
  leurs mon ma mes notre nos votre vos il elle ils elles on nous vous je tu se s ne n pas plus moins tres trop peu tout toute
  tous toutes chaque aucun aucune autre autres meme memes tel telle quel quelle si comme avec sans sous sur dans par pour
  contre vers chez entre apres avant pendant depuis lors afin ainsi alors aussi encore deja toujours jamais souvent puis est
  sont etre sera seront etait avoir ont ait soit doit doivent peut peuvent faut fait font permet permettent va vont
  the an of to in on at by for from with without and or nor but if as than then this that these those it its they them their
  he she his her we our you your i is are was were be been being has have had do does did will would can could may might must
  should shall not no all any each every some such other same so very more most less least when while where which who whom
  whose what how why also only just into onto over under between after before during about up down out off per via
  selon afin grace jusqu quand lorsque necessaire important different certain plusieurs meilleur bon bonne grand petit
  nouveau premier premiere dernier suivant suivante precedent cours ci eventuel correct correcte correctement`);

/** Titles of chapters, columns and forms. */
const TITLES = toStems(`
  généralité sommaire introduction conclusion annexe préface avant-propos remerciement bibliographie index glossaire résumé
  objectif rappel remarque attention important nota note exemple question réponse exercice corrigé mémento contenu programme
  présentation organisation condition règle délivrance duplicata équivalence modalité évaluation critère commentaire limite
  connaissance théorie théorique technique pratique comportement compétence savoir savoir-faire savoir-être prérogative
  modification liste fiche proposition récapitulatif tableau chapitre partie section module leçon séance cours formation
  version page date nom prénom signature validé suivi plan titre table matière définition principe cause symptôme signe
  prévention traitement conséquence conduite réglementation matériel équipement accident procédure physique milieu
  environnement information notion référence document accès candidature délivrer avantage inconvénient différence sécurité consigne déroulement paramètre précaution
  profondeur encadrement effectif depth
  spécifique fondamental général générale fondamentaux attendu attendue commun commune
  contents chapter section lesson unit appendix preface foreword acknowledgment acknowledgement overview summary review
  objective goal introduction conclusion knowledge skill theory practice practical assessment evaluation requirement
  prerequisite standard criterion comment limit definition cause symptom sign prevention treatment equipment procedure
  safety rule general notice warning caution tip remember example exercise quiz answer name signature table figure
  course training session performance administration ratio duration material outline key term topic point aspect élément fait but rôle raison chose solution problème facteur type sorte idée aim role reason
  thing problem factor type kind idea`);

export function isGrammar(stem: string): boolean {
  return GRAMMAR.has(stem);
}

export function isTitleWord(stem: string): boolean {
  return TITLES.has(stem);
}
