// Numbers of a name as digits, whatever they are written in: "Niveau II", "premier étage", "deux étoiles", "20 mètres".

const LEVEL_WORDS = toSet(
  "niveau level classe class groupe group grade degre degree stade categorie category type phase partie part chapitre chapter module annexe annex",
);
const COUNTED_WORDS = toSet("etoile star");
const ROMAN = toMap("i|ii|iii|iv|v|vi|vii|viii");
const ORDINALS = toMap(
  "premier premiere 1er 1ere 1st first|deuxieme second seconde 2e 2eme 2nd 2nde|troisieme 3e 3eme 3rd third|quatrieme 4e 4eme 4th fourth|cinquieme 5e 5eme 5th fifth|sixieme 6e 6eme 6th sixth",
);
const COUNTS = toMap("|deux two|trois three|quatre four|cinq five|six|sept seven|huit eight|nine|dix ten");
/** These are articles too: numbers only beside a level or a star. */
const ONE = toSet("un une one");

/** The first spelling of each is the one that stays. */
const UNITS: ReadonlyMap<string, string> = new Map(
  "m metre meter|l litre liter|min mn minute|s sec seconde second|h heure hour|kg kilo kilogramme kilogram|bar|an year"
    .split("|")
    .flatMap((words) => words.split(" ").map((word) => [word, words.split(" ")[0] ?? word] as const)),
);

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** The place of a word's group, from 1. */
function toMap(groups: string): ReadonlyMap<string, string> {
  return new Map(
    groups.split("|").flatMap((words, at) =>
      words
        .split(" ")
        .filter((word) => word !== "")
        .map((word) => [word, String(at + 1)] as const),
    ),
  );
}

/** `words` are folded, `singular` are the same in the singular. Null for what is neither a number nor its unit. */
export function foldNumeral(words: readonly string[], singular: readonly string[], at: number): string | null {
  if (words.length < 2) return null;
  const [word = "", stem = ""] = [words[at], singular[at]];
  const near = { before: singular[at - 1] ?? "", after: singular[at + 1] ?? "" };
  const found = foldLevel(word, near) ?? foldUnit(stem, near.before);
  return found ?? COUNTS.get(word) ?? ORDINALS.get(word) ?? ORDINALS.get(stem) ?? null;
}

function foldLevel(word: string, { after, before }: { before: string; after: string }): string | undefined {
  const isLevel = LEVEL_WORDS.has(before);
  if (ONE.has(word) && (isLevel || COUNTED_WORDS.has(after))) return "1";
  return isLevel ? ROMAN.get(word) : undefined;
}

function foldUnit(stem: string, before: string): string | undefined {
  return /^\d+$/u.test(before) || COUNTS.has(before) ? UNITS.get(stem) : undefined;
}
