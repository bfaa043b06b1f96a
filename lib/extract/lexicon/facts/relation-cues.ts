// The words between two named things that tie them, French and English.
import type { DivePredicate } from "./predicate-types.ts";

export interface RelationCue {
  readonly predicate: DivePredicate;
  /** What stands before the cue is the object: "l'hypoxie est due au manque …". */
  readonly isInverse: boolean;
  readonly pattern: RegExp;
}

const OF = String.raw`(?:\sd[eu]|\sd['’]|\sdes)`;
const TO = String.raw`\s(?:[àa]|aux?)`;

/** "En équivalence ou du PE20" goes on to another thing. */
const NEXT = String.raw`(?!\s?,|\s(?:ou|et|or|and)\s)`;

function cue(predicate: DivePredicate, ...sources: string[]): RelationCue {
  return { predicate, isInverse: false, pattern: compile(sources) };
}

function inverse(predicate: DivePredicate, ...sources: string[]): RelationCue {
  return { predicate, isInverse: true, pattern: compile(sources) };
}

function compile(sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${sources.join("|")})(?:(?<=['’])|(?![\\p{L}]))`, "giu");
}

export const RELATION_CUES: readonly RelationCue[] = [
  cue(
    "REQUIRES",
    "n[ée]cessite(?:nt)?|exige(?:nt)?|requi(?:ert|[èe]rent)|impose(?:nt)?",
    String.raw`(?:doi(?:t|vent)|devra|devront|il\sfaut)\s(?:[êe]tre\s(?:titulaires?|d[ée]tenteurs?)${OF}|avoir(?:\sobtenu|\svalid[ée])?|poss[ée]der|d[ée]tenir|disposer${OF}|justifier${OF})`,
    String.raw`requires?|(?:must|should|need\sto|have\sto)\s(?:first\s)?(?:be\s(?:certified|qualified)\sas|hold|have(?:\scompleted)?|possess|own|be\sa\scertified|be\san?)`,
  ),
  inverse(
    "REQUIRES",
    String.raw`(?:est|sont)\s(?:obligatoires?|exig[ée]e?s?|requise?s?|indispensables?|n[ée]cessaires?)\spour`,
    String.raw`(?:is|are)\s(?:required|needed|mandatory|a\sprerequisite)\s(?:for|to)`,
  ),
  cue(
    "AUTHORIZES",
    String.raw`permet(?:tent)?(?:\sd['’]utiliser|\sde\s\p{L}+|${TO})?|autorise(?:nt)?(?:\s[àa]\s\p{L}+)?|donne(?:nt)?\s(?:droit|acc[èe]s)${TO}|ouvre(?:nt)?\s(?:droit|l['’]acc[èe]s)${TO}`,
    String.raw`(?:peu(?:ven)?t|pourra|pourront)\s(?:utiliser|encadrer|enseigner|valider|d[ée]livrer)`,
    String.raw`allows?(?:\s(?:you|divers))?(?:\sto\s\p{L}+)?|authori[sz]es?|permits?|qualif(?:y|ies)\s(?:you|divers)\sto\s\p{L}+|(?:may|can)\s(?:use|teach|supervise|lead|issue)`,
  ),
  cue(
    "PART_OF",
    String.raw`(?:fait|font)\spartie${OF}|appartien(?:t|nent)${TO}`,
    String.raw`(?:is|are)\s(?:a\s)?part\sof|belongs?\sto`,
  ),
  inverse(
    "PART_OF",
    String.raw`comprend(?:nent)?|comporte(?:nt)?|(?:est|sont)\s(?:compos[ée]|constitu[ée])e?s?${OF}|se\scompose(?:nt)?${OF}|inclu(?:t|ent)`,
    String.raw`consists?\sof|includes?|comprises?|(?:is|are)\smade\sup\sof`,
  ),
  cue(
    "TEACHES",
    String.raw`enseigne(?:nt)?|initie(?:nt)?${TO}|forme(?:nt)?${TO}|apprend(?:\s[àa])?`,
    "teach(?:es)?|introduces?|covers?",
  ),
  cue(
    "ASSESSED_BY",
    String.raw`(?:est|sont|[êe]tre)\s(?:valid[ée]|[ée]valu[ée]|attest[ée]|contr[ôo]l[ée]|v[ée]rifi[ée])e?s?\spar`,
    String.raw`(?:is|are|be)\s(?:assessed|evaluated|validated|verified|tested|examined)\sby`,
  ),
  cue(
    "ISSUED_BY",
    String.raw`(?:est|sont)?\s?d[ée]livr[ée]e?s?\s(?:par|au\sniveau${OF})|(?:[ée]mi|attribu[ée]|d[ée]cern[ée])e?s?\spar`,
    String.raw`(?:is\s|are\s)?(?:issued|awarded|granted|conferred)\sby`,
  ),
  cue(
    "DELIVERED_BY",
    String.raw`(?:assur[ée]|dispens[ée]|encadr[ée]|dirig[ée]|anim[ée]|form[ée])e?s?\spar|s['’]effectue(?:nt)?\s(?:[^.;:,]{0,60}\s)?par`,
    String.raw`(?:is\s|are\s)?(?:taught|conducted|delivered|led|supervised|trained)\sby`,
  ),
  cue(
    "CAUSES",
    String.raw`(?:peu(?:ven)?t\s)?(?:provoque(?:r|nt)?|entra[iî]ne(?:r|nt)?|cause(?:r|nt)?|engendre(?:r|nt)?|g[ée]n[èe]re(?:nt)?|g[ée]n[ée]rer|d[ée]clenche(?:r|nt)?|condui(?:t|re|sent)${TO}|favorise(?:r|nt)?)|(?:est|sont)\s(?:[àa]\sl['’]origine|responsables?)${OF}`,
    String.raw`(?:can\s|may\s|could\s)?(?:causes?|leads?\sto|results?\sin|triggers?|brings?\sabout|produces?)|(?:is|are)\sresponsible\sfor`,
  ),
  inverse(
    "CAUSES",
    String.raw`(?:est|sont)\s(?:due?s?${TO}|(?:caus[ée]|provoqu[ée]|engendr[ée]|d[ée]clench[ée])e?s?\spar)|r[ée]sulte(?:nt)?${OF}`,
    String.raw`(?:is|are)\s(?:caused\sby|due\sto|brought\son\sby|the\sresult\sof)|results?\sfrom`,
  ),
  cue(
    "PREVENTS",
    String.raw`(?:permet(?:tent)?\s(?:d['’]|de\s)|aide(?:nt)?\s[àa]\s|sert\s[àa]\s|afin\s(?:d['’]|de\s)|pour\s)?(?:pr[ée]v(?:ient|iennent|enir)|[ée]vit(?:e|ent|er)|emp[êe]che(?:r|nt)?)|prot[èe]ge(?:nt)?\s(?:contre|d[eu]|des)|(?:r[ée]dui(?:t|sent|re)|diminue(?:r|nt)?|limite(?:r|nt)?)\sle\srisque${OF}`,
    String.raw`(?:to\s|helps?\s(?:to\s)?)?(?:prevents?|avoids?)|protects?\s(?:against|from)|reduces?\sthe\s(?:risk|chance)\sof`,
  ),
  inverse(
    "PREVENTS",
    String.raw`(?:est|sont)\s(?:pr[ée]venue?s?|[ée]vit[ée]e?s?)\s(?:par|gr[âa]ce${TO})`,
    String.raw`(?:is|are)\s(?:prevented|avoided)\s(?:by|with)`,
  ),
  cue("TREATS", String.raw`(?:permet(?:tent)?\sde\s)?(?:traite(?:r|nt)?|soigne(?:r|nt)?)`, "treats?|relieves?"),
  inverse(
    "TREATS",
    String.raw`se\straite(?:nt)?\s(?:par|avec|en|[àa])|(?:est|sont)\strait[ée]e?s?\s(?:par|avec|[àa]|en)`,
    String.raw`(?:is|are)\streated\s(?:with|by|in)`,
  ),
  cue(
    "USES",
    String.raw`utilise(?:nt)?|emploie(?:nt)?|(?:se\sfait|s['’]effectue|est\sr[ée]alis[ée]e?)?\s?[àa]\sl['’]aide${OF}|au\smoyen${OF}|(?:est|sont)\s(?:[ée]quip[ée]|muni|dot[ée])e?s?${OF}|en\sutilisant|fonctionne\s(?:avec|[àa])`,
    String.raw`uses?|using|with\sthe\shelp\sof|by\smeans\sof|(?:is|are)\s(?:equipped|fitted)\swith`,
  ),
  cue(
    "EQUIVALENT_TO",
    String.raw`[ée]quiva(?:ut|lent)${TO}|(?:[ée]quivalente?s?(?:${TO})?|[ée]quivalences?(?:${OF}|\savec|\s:)?)${NEXT}|=|(?:est|sont)\s[ée]quivalente?s?${TO}|(?:est|sont)\s(?:admis|reconnu)e?s?\sen\s[ée]quivalence${OF}`,
    String.raw`(?:is|are)\sequivalent\sto|equivalent(?:\sto)?${NEXT}|equals?|(?:is|are)\sthe\ssame\sas`,
  ),
  cue(
    "PRECEDES",
    String.raw`pr[ée]c[èe]de(?:nt)?|(?:doi(?:t|vent)\s)pr[ée]c[ée]der|(?:est|sont)\ssuivie?s?${OF}`,
    String.raw`precedes?|(?:is|are)\sfollowed\sby|comes?\sbefore`,
  ),
  cue(
    "APPLIES_TO",
    String.raw`s['’]applique(?:nt)?${TO}|concerne(?:nt)?|(?:est|sont)\svalables?\spour`,
    String.raw`appl(?:y|ies)\sto|(?:is|are)\svalid\sfor|concerns?`,
  ),
  cue(
    "RELATED_TO",
    String.raw`(?:est|sont)\s(?:directement\s|inversement\s)?(?:li[ée]e?s?|proportionnel(?:le)?s?|associ[ée]e?s?)${TO}|d[ée]pend(?:ent)?${OF}|(?:varie|augmente|diminue)(?:nt)?\s(?:avec|en\sfonction${OF})`,
    String.raw`(?:is|are)\s(?:directly\s|inversely\s)?(?:related|linked|proportional)\sto|depends?\son|(?:increases|decreases|varies|rises)\swith`,
  ),
];
