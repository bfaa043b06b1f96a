// Whether a title can name one thing at all: no sentence, no chapter heading, no two things at once.
import { typeOfHead } from "./head-words.ts";
import { isGrammar, isTitleWord } from "./plain-words.ts";
import { tokenize } from "./tokenize.ts";

const MAX_WORDS = 9;
const MAX_CHARS = 80;
/** What makes a sentence or a question of it. */
const SENTENCE =
  /[!?;…]|[.:]\s|(?<![\p{L}])(?:est|sont|doit|doivent|peut|peuvent|faut|sera|seront|n['’]\p{L}+|is|are|must|should|can|will|how|what|why|when|where|you|your|comment|pourquoi|quand|quel(?:le)?s?|vous|nous|je|ceux|celui|celles?)(?![\p{L}])/iu;
/** What a name never begins with. */
const PRONOUN =
  /^(?:apr[èe]s|avant|pendant|depuis|after|before|during|since|ce(?:t|tte|s|la|ci)?|c|il|elle|ils|elles|on|qui|que|this|that|these|those|it|they|he|she|there|here|which|son|sa|ses|its|their|his|her|un\sautre|une\sautre|l['’]autre|identiques?|(?:un\s|une\s|le\s|la\s)?(?:premi[eè]re?|second|seconde|deuxi[èe]me|first|second|other|another|same|m[êe]me)s?)(?!\p{L})/iu;
/** "Profondeur maximale du PE20", "minimum age": the head of a limit, and no thing. */
const LIMIT =
  /^(?:(?:profondeur|[âa]ge|dur[ée]e|pression|nombre|temps|vitesse|distance)\s(?:max|min)\p{L}*|(?:max|min)(?:imum|imal)?\s\p{L}+)(?!\p{L})/iu;
const DATE =
  /(?<!\p{L})(?:janvier|f[ée]vrier|mars|avril|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|january|february|april|june|july|august|september|october|november|december)\s+\d|\d{4}|https?:|www\.|@|©/iu;

export function isName(text: string): boolean {
  if (text.length < 3 || text.length > MAX_CHARS || SENTENCE.test(text) || DATE.test(text) || LIMIT.test(text))
    return false;
  const words = tokenize(text).filter(({ isDropped }) => !isDropped);
  if (words.length === 0 || words.length > MAX_WORDS) return false;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || isGrammar(last.stem) || PRONOUN.test(text)) return false;
  return words.some(({ raw, stem }) => /\p{L}{2}/u.test(raw) && !isGrammar(stem) && !isTitleWord(stem));
}

/** Opens with a word of chapter titles: "Conditions d'accès", "Liste des modifications". */
export function isChapter(text: string, language: string | null): boolean {
  const first = tokenize(text).find(({ isDropped, stem }) => !isDropped && !isGrammar(stem));
  return first === undefined || (isTitleWord(first.stem) && typeOfHead(first.stem, language) === null);
}
