// Sentences that speak of what their heading names: "Elle est délivrée par …", "Le brevet permet …", "You must be …".

const PRONOUN = "il|elle|ils|elles|it|they|you|vous|he|she|this|cela";
const NOUN_FR =
  "brevet|certification|qualification|dipl[ôo]me|formation|enseignement|carte|niveau|stage|cours|plongeurs?|candidats?|titulaires?|stagiaires?|[ée]l[èe]ves?";
const NOUN_EN =
  "course|certification|qualification|card|program(?:me)?|divers?|students?|candidates?|holders?|participants?|level|training";
const GENERIC = new RegExp(
  `^(?:${PRONOUN}|(?:l['’]|les?\\s|la\\s|ces?\\s|cette\\s|un\\s|une\\s|chaque\\s|tout\\s|the\\s|this\\s|each\\s|every\\s|an?\\s)?(?:${NOUN_FR}|${NOUN_EN}))(?:\\s(?:[\\p{L}'’]+)){0,6}\\s*$`,
  "iu",
);

const PRONOUN_ONLY = new RegExp(`^(?:${PRONOUN})$`, "iu");

export function isPronoun(head: string): boolean {
  return PRONOUN_ONLY.test(head.trim());
}

const BEGINNING = new RegExp(
  `^(?:${PRONOUN}|(?:l['’]|les?\\s|la\\s|the\\s|this\\s|cette\\s|ce\\s)(?:${NOUN_FR}|${NOUN_EN}))(?![\\p{L}])`,
  "iu",
);

/** "It is taught by … and" goes on about "it". */
export function goesOn(head: string): boolean {
  return /\s(?:et|and)\s*$/iu.test(head) && BEGINNING.test(head.trim());
}

/** `head` is the clause up to its verb. */
export function isGenericSubject(head: string): boolean {
  return GENERIC.test(head.replace(/^[\s•●–—―-]+/u, "").trim());
}

/** What may open a sentence that goes on about its heading: its quantities, its training, its signs. */
const QUANTITY =
  "profondeur|âge|age|dur[ée]e|temps|distance|nombre|ratio|vitesse|pression|d[ée]lai|intervalle|volume|zone|limite|taux|depth|duration|time|number|speed|rate|pressure|interval|limit|maximum|minimum|[ée]valuation|exercice|[ée]preuve|comp[ée]tence|examen|s[ée]ance|effectif|ensemble|signes?|sympt[ôo]mes?|exercise|test|exam|session|performance|signs?|symptoms?|skill";
const OWN = new RegExp(
  `^(?:les?\\s|la\\s|une?\\s|the\\s|an?\\s)(?!(?:\\p{L}+\\s)?(?:${NOUN_FR}|${NOUN_EN}|${QUANTITY})(?!\\p{L}))\\p{L}+(?:\\s|['’])`,
  "iu",
);

/** "Les manchons se changent …": a sentence about something of its own is not about its heading. */
export function hasOwnSubject(text: string): boolean {
  return OWN.test(text);
}
