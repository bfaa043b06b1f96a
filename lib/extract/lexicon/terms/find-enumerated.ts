// Everyday words that name a thing where they stand: in an enumeration of things ("réserve, froid", "crampe, malaise"), as
// a whole item of a list, or where a thing is asked for ("parachute obligatoire").
import { isTitleWord } from "./plain-words.ts";
import type { TermUse } from "./term.ts";
import { type Token, tokenize } from "./tokenize.ts";

const NAMED: ReadonlySet<string> = new Set(["MedicalCondition", "Equipment", "Environment", "Concept"]);
const QUANTITY = /^(?:profondeurs?|depths?|volumes?|bars?|atmosph[èe]res?|pressions?|pressure)$/iu;
/** As folded stems. */
const JOINTS: ReadonlySet<string> = new Set(
  "et ou and or obligatoire recommande recommandee conseille conseillee indispensable exige exigee mandatory required recommended compulsory".split(
    " ",
  ),
);
const ARTICLE = String.raw`(?:(?:l['’]|les?\s|la\s|une?\s|des?\s|du\s|d['’]|au\s|aux\s|the\s|an?\s)\s?)*`;
const BEFORE = new RegExp(
  String.raw`(?:^|[,;:(•/]|(?<!\p{L})(?:et|ou|and|or|sont|are|par|by))\s*[-–]?\s*${ARTICLE}$`,
  "iu",
);
const AFTER = /^\s*(?:$|[,;.:)•/…]|(?:et|ou|and|or)(?!\p{L}))/iu;
const JOINT = String.raw`\s*(?:[,;/]|(?:,\s)?(?:et|ou|and|or)(?!\p{L}))\s*${ARTICLE}`;
/** Between two items. */
const GAP = new RegExp(`^${JOINT}$`, "iu");
/** Between two pieces of equipment there may be others that are not known: "(blocs, PA et raccords)". */
const GEAR_GAP = new RegExp(String.raw`^${JOINT}(?:[\p{L}-]+${JOINT}){0,3}$`, "iu");
const ASKED =
  /^\s(?:est\s|sont\s|is\s|are\s)?(?:obligatoire|recommand|conseill|indispensable|exig|mandatory|required|recommended|compulsory)/iu;

/** A comma, a conjunction, or a demand: where there is none, no everyday word names anything. */
export function mayEnumerate(text: string, tokens: readonly Token[], isItem: boolean): boolean {
  return isItem || /[,/]/u.test(text) || tokens.some(({ stem }) => JOINTS.has(stem));
}

/** Offsets are those of the text. `known`: the names that are found there anyway. */
export function findEnumerated(
  text: string,
  { everyday, isItem, known }: { everyday: readonly TermUse[]; isItem: boolean; known: readonly TermUse[] },
): readonly TermUse[] {
  const free = everyday.filter(
    (use) => isNameable(use, text) && known.every((other) => other.end <= use.start || other.start >= use.end),
  );
  const whole = [...known, ...free].filter((use) => isWhole(use, text));
  return free.filter(
    (use) => isAsked(use, text) || (isWhole(use, text) && (isAlone(use, text, isItem) || hasSibling(use, whole, text))),
  );
}

function isNameable({ end, start, term }: TermUse, text: string): boolean {
  if (!NAMED.has(term.type) || QUANTITY.test(text.slice(start, end))) return false;
  const [first] = tokenize(term.name);
  return !first || !isTitleWord(first.stem);
}

/** Nothing else stands between the commas around it. */
export function isWhole({ end, start }: Pick<TermUse, "start" | "end">, text: string): boolean {
  return BEFORE.test(text.slice(0, start)) && AFTER.test(text.slice(end));
}

/** Nothing else stands in the item of a list. */
function isAlone({ end, start }: TermUse, text: string, isItem: boolean): boolean {
  return isItem && /^\P{L}*$/u.test(text.slice(end)) && new RegExp(`^${ARTICLE}$`, "iu").test(text.slice(0, start));
}

function hasSibling(use: TermUse, whole: readonly TermUse[], text: string): boolean {
  return whole.some((other) => {
    const gap = use.term.type === "Equipment" && other.term.type === "Equipment" ? GEAR_GAP : GAP;
    return (
      (other.end <= use.start && gap.test(text.slice(other.end, use.start))) ||
      (use.end <= other.start && gap.test(text.slice(use.end, other.start)))
    );
  });
}

function isAsked({ end, term }: TermUse, text: string): boolean {
  return term.type === "Equipment" && ASKED.test(text.slice(end));
}
