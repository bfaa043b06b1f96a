// What a heading, a lead sentence or the head of a column announces about what follows it.
import type { DivePredicate } from "../facts/predicate-types.ts";

export interface Section {
  readonly predicate: DivePredicate;
  /** What follows is the subject and the topic the object: causes CAUSE the accident above them. */
  readonly isInverse: boolean;
}

const KINDS: readonly (readonly [RegExp, Section])[] = [
  kind("REQUIRES", false, [
    String.raw`conditions?\s(?:d['’]acc[èe]s|de\scandidature|d['’]admission|d['’]inscription|d['’]entr[ée]e|pr[ée]alables?|requises?|de\spr[ée]sentation)`,
    String.raw`pr[ée]-?\s?requis|pr[ée]-?requisites?`,
    String.raw`(?:entry|enrolment|enrollment|admission|course|student|minimum)\srequirements?|requirements?\s(?:for|to)\s`,
    String.raw`(?:le|les)\scandidats?\sdoi(?:t|vent)`,
    String.raw`(?:candidates?|students?|divers?|you|participants?)\s(?:must|need\sto|have\sto)\b|(?:candidates?|students?|divers?|participants?)\s(?:will\s)?needs?:$|(?:candidat|stagiaire|plongeur|[ée]l[èe]ve)s?\s(?:doi(?:t|vent)\s(?:avoir|disposer)|dispose(?:nt)?)[^.]{0,40}:$`,
    String.raw`(?:mat[ée]riel|[ée]quipement)\s(?:requis|obligatoire|n[ée]cessaire|minimum)|required\sequipment|equipment\srequirements?`,
  ]),
  kind("AUTHORIZES", false, [
    "pr[ée]rogatives?|privileges",
    String.raw`(?:permet|autorise|donne\sdroit|est\squalifi[ée]e?|peut|pourra)\s?[^.]{0,40}:$`,
    String.raw`(?:qualified|certified|allowed|authori[sz]ed|entitled|qualifies\syou)\sto\b[^.]{0,40}:?$`,
  ]),
  kind("ISSUED_BY", false, [String.raw`d[ée]livr[ée]e?s?\s[^.]{0,120}:$|(?:issued|awarded)\sby[^.]{0,60}:$`]),
  kind("CAUSES", true, [
    String.raw`causes?(?:\s(?:et\sm[ée]canismes?|possibles?|d[eu]\s.*|d['’].*|des\s.*|of\s.*))?\s?:?$`,
    String.raw`facteurs?\s(?:favorisants?|de\srisques?|d[ée]clenchants?)`,
    String.raw`(?:risk|predisposing|contributing)\sfactors?`,
    String.raw`^ce\squi\s(?:l(?:es?|a|['’])\s?)?(?:favorise|provoque|cause|d[ée]clenche)(?!\p{L})[^.]{0,40}$`,
    String.raw`^what\s(?:causes|favou?rs|triggers|leads\sto|brings\son)(?!\p{L})[^.]{0,40}$`,
  ]),
  kind("CAUSES", false, [
    String.raw`sympt[ôo]mes?|signes?\s(?:cliniques?|et\ssympt[ôo]mes?|d['’]alerte)|^signes?\s?:?$|signs?\s(?:and|or)\ssymptoms?|symptoms?`,
  ]),
  kind("PREVENTS", true, [
    String.raw`pr[ée]vention|comment\s(?:l['’])?[ée]viter|how\sto\s(?:avoid|prevent)|prevention`,
  ]),
  kind("TREATS", true, [String.raw`traitements?|conduite\s[àa]\stenir|treatments?|first\said`]),
  kind("TEACHES", false, [
    String.raw`(?:comp[ée]tences?|objectifs?|savoir-faire)\s(?:vis[ée]e?s|attendue?s|[àa]\sacqu[ée]rir|p[ée]dagogiques?|sp[ée]cifiques?)`,
    String.raw`(?:required\s|open\swater\s|confined\swater\s|performance\s|in-water\s|water\s|diving\s)?skills(?:\s.{0,30})?:?$|(?:learning|performance|course)\s(?:objectives?|requirements?)|you\swill\s(?:learn|practi[sc]e)`,
    String.raw`(?:sera|est)\scapable\sde\s?:$|(?:will\sbe|is|are)\sable\sto\s?:$`,
  ]),
  kind("EQUIVALENT_TO", false, [
    String.raw`^(?:[ée]quivalences?|equivalen(?:ces?|ts|cy|cies|t\s(?:ratings?|certifications?|levels?|qualifications?|courses?)))(?:\s[^.]{0,40})?\s?:?$`,
  ]),
  kind("PART_OF", true, [
    String.raw`(?:comprend|comporte|se\scompose\sd|inclut|est\sconstitu[ée]e?\sd|est\scompos[ée]e?\sd)[^.]{0,60}:$`,
    String.raw`(?:consists\sof|includes?|comprises|is\smade\sup\sof|contains)[^.]{0,60}:$`,
  ]),
];

/** Null where it announces nothing in particular. */
export function sectionOf(title: string): Section | null {
  return KINDS.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}

function kind(predicate: DivePredicate, isInverse: boolean, sources: readonly string[]): readonly [RegExp, Section] {
  return [
    new RegExp(sources.map((source) => String.raw`(?<![\p{L}])(?:${source})`).join("|"), "iu"),
    { predicate, isInverse },
  ];
}
