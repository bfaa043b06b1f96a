// How a sentence says that a number is a bound: the words before it and after it, French and English.
import type { Value } from "#lib/domain/value.ts";

export type Comparator = NonNullable<Value["comparator"]>;

export interface Cue {
  readonly comparator: Comparator;
  readonly pattern: RegExp;
  /** Its words belong to the value as a person would quote it: "au moins 16 ans", but "20 m" of "profondeur maximale : 20 m". */
  readonly isQuoted: boolean;
}

const OF = String.raw`(?:\s*:?\s*(?:de\s|d['’]\s?|des\s|of\s|the\s)?)`;
const AGE = String.raw`(?:l['’][âa]ge\sde\s|the\sage\sof\s)?`;
const EXCEED = "(?:exc[èée]d(?:e|ent|er|ant)|d[ée]pass(?:e|ent|er|ant|é)|exceed(?:s|ing)?)";

function before(comparator: Comparator, source: string): Cue {
  return { comparator, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})$`, "iu"), isQuoted: true };
}

/** The words before the number that name what is bounded as well. */
function named(comparator: Comparator, source: string): Cue {
  return { ...before(comparator, source), isQuoted: false };
}

function after(comparator: Comparator, source: string): Cue {
  return { comparator, pattern: new RegExp(`^\\s*,?\\s*(?:${source})(?![\\p{L}\\p{N}])`, "iu"), isQuoted: true };
}

/** Matched at the end of what stands before the number; the first that matches counts. */
export const CUES_BEFORE: readonly Cue[] = [
  // What is not to be done within so long is to be done after it.
  named(
    ">=",
    String.raw`(?:not|never)\s[^.;:,\d]{0,40}\swithin\s(?:the\s)?|(?<!\p{L})(?:pas|jamais)\s[^.;:,\d]{0,40}\sdans\sles\s`,
  ),
  before("<=", String.raw`(?:ne\s|n['’])(?:\p{L}+\s){0,3}?${EXCEED}\s?(?:pas|jamais)?\s*`),
  before("<=", String.raw`sans\s(?:jamais\s)?${EXCEED}\s`),
  named(
    "<=",
    String.raw`(?:not|never|without)\s(?:to\s|be\s)?(?:${EXCEED}|deeper\sthan|more\sthan|go(?:ing)?\sbelow)\s`,
  ),
  before("<=", String.raw`inf[ée]rieure?s?\sou\s[ée]ga(?:l|le|les|ux)\s[àa]\s`),
  before(">=", String.raw`sup[ée]rieure?s?\sou\s[ée]ga(?:l|le|les|ux)\s[àa]\s`),
  before(
    "~",
    String.raw`plus\sou\smoins\s|environ\s|vers\s|pr[èe]s\sde\s|de\sl['’]ordre\sde\s|about\s|approximately\s|around\s|roughly\s|[~≈±]\s?`,
  ),
  before(">=", String.raw`(?:pas|no|not)\s(?:moins\sd[e']\s?|less\sthan\s|fewer\sthan\s)`),
  before(
    "<=",
    String.raw`(?:pas\splus\sde|no\smore\sthan|no\s(?:deeper|faster|older)\sthan|not\smore\sthan|no\slonger\sthan)\s`,
  ),
  before(
    "<",
    String.raw`(?:en|au)[-\s]dess?ous\sde\s|moins\sd[e'’]\s?|inf[ée]rieure?s?\s[àa]\s|less\sthan\s|fewer\sthan\s|sous\s(?:les\s)?|under\s|below\s|shallower\sthan\s|(?:younger|colder|shorter|lower|slower|smaller)\sthan\s|<\s?`,
  ),
  before(
    ">",
    String.raw`plus\sd[e'’]\s?|sup[ée]rieure?s?\s[àa]\s|au[-\s]del[àa]\s(?:de|des|d['’]une\sprofondeur\sde)\s|plus\s(?:profond(?:[ée]ment)?|vite|longtemps)\s(?:que\s|qu['’][àa]\s)|(?:over|above|beyond)\s(?:a\sdepth\sof\s)?|(?:more|greater|deeper|older|longer|warmer|higher|larger|faster)\sthan\s|${EXCEED}\s|>\s?`,
  ),
  before(
    ">=",
    String.raw`au\s(?:moins|minimum)${OF}|[àa]\spartir\sde\s${AGE}|dès\s${AGE}|depuis\s|at\sleast\s(?:the\sage\sof\s)?|(?:a\s|un\s)?minimum${OF}|≥\s?`,
  ),
  named(">=", String.raw`[âa]g[ée]e?s?\sde\s|aged?\s(?:of\s)?`),
  before(
    "<=",
    String.raw`jusqu['’]\s?[àa]\s(?:une\sprofondeur\sde\s)?|up\sto\s(?:a\sdepth\sof\s)?|au\s(?:plus|maximum)${OF}|at\smost\s|(?:a\s|un\s)?max(?:imum|i)?${OF}|≤\s?`,
  ),
  before(
    "<=",
    String.raw`dans\s(?:la|une)\slimite\sde\s|limit(?:ed|[ée]?e?s?)\s(?:[àa]|de|to|of)\s(?:une\sprofondeur\sde\s)?|(?:dans\s)?(?:un\s)?d[ée]lai\s(?:maximum\s|maximal\s)?de\s|dans\sles\s|within\s(?:the\s)?(?:last\s|past\s|previous\s)?|au\scours\sdes\s`,
  ),
  named(
    "<=",
    String.raw`(?:limit(?:ed|[ée]e?s?)\s(?:to|[àa])|up\sto|jusqu['’][àa])\s(?:an?|une?)\s(?:[\p{L}'’]+\s){1,6}?(?:of|de)\s`,
  ),
  // Whoever may dive to 18 m may dive less deep.
  named(
    "<=",
    String.raw`(?:may|can|able\sto|qualified\sto|certified\sto|authori[sz]e[ds]?|allow(?:s|ed)?|permits?|qualif(?:y|ies)|peu(?:t|vent)|pourra|pourront|permet(?:tent)?|qualifi[ée]e?s?|autoris[ée]e?s?|autorise(?:nt)?|habilit[ée]e?s?)\s[^.;:\d]{0,40}?(?:dives?|diving|plong[ée]es?|plonger|[ée]voluer|descendre|descend)\s(?:[^.;:,\d]{0,24}\s)?(?:to|[àa])\s`,
  ),
  named(">=", String.raw`(?:attend(?:re|ez|s)?|patienter|wait(?:ing|s)?)\s(?:for\s)?`),
  named(
    "<=",
    String.raw`(?:max(?:imum|imale?s?|\.)|limite)(?:\s[\p{L}\p{N}'’]+){0,8}?\s?(?:est|is|sont|are|of|de|:|=|[àa])\s?(?:de\s|:\s)?`,
  ),
  named(
    ">=",
    String.raw`(?:min(?:imum|imale?s?|\.))(?:\s[\p{L}\p{N}'’]+){0,8}?\s?(?:est|is|sont|are|of|de|:|=|[àa])\s?(?:de\s|:\s)?`,
  ),
  named("<=", String.raw`max(?:imum|imal)\s(?:depth|time|pressure|duration|ascent\srate|rate|limit)(?:\s(?:is|of))?\s`),
];

/** Matched at the start of what stands after the unit. */
export const CUES_AFTER: readonly Cue[] = [
  after(
    ">=",
    "au\\smoins|au\\sminimum|minimum|mini|at\\sleast|(?:ou|et|or|and)\\s(?:plus|more|over|older|above|deeper)|r[ée]volus",
  ),
  after(
    "<=",
    "(?:est|sont|is|are)\\s(?:allowed|permitted|autoris[ée]e?s?|admise?s?|tol[ée]r[ée]e?s?)|au\\splus(?!\\s(?:tard|t[ôo]t))|au\\smaximum|maximum|maximale?|maxi|max|(?:ou|or|and)\\s(?:moins|less|under|younger|shallower)|at\\smost",
  ),
];
