// Lines one under the other become one text; a word parted at a line's end is put together again.
import { type KnownWords, NO_WORDS } from "./known-words.ts";

/** Where each line begins and ends in the joined text. */
export interface JoinedLines {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

const HYPHEN = /[\p{L}]{2}[-\u00AD\u2010]$/u;

/** `words` is what the document tells of its words. */
export function joinLines(lines: readonly { readonly text: string }[], words: KnownWords = NO_WORDS): JoinedLines {
  let text = "";
  const ranges = lines.map((line) => {
    const part = line.text;
    if (text !== "") {
      if (isParted(text, part, words)) text = text.slice(0, -1);
      else if (!isOpenHyphen(text, part)) text += " ";
    }
    const start = text.length;
    text += part;
    return { start, end: text.length };
  });
  // A hyphen that was dropped shortened the line before.
  return {
    text,
    ranges: ranges.map(({ start, end }, index) => ({ start, end: Math.min(end, ranges[index + 1]?.start ?? end) })),
  };
}

/** "plon-" and "gée" are one word; "Saint-" and "Malo", "rendez-" and "vous" keep their hyphen. */
function isParted(before: string, after: string, words: KnownWords): boolean {
  if (before.endsWith("\u00AD")) return true;
  if (!HYPHEN.test(before) || !/^\p{L}/u.test(after)) return false;
  const head = /[\p{L}-]+$/u.exec(before.slice(0, -1))?.[0] ?? "";
  const tail = /^[\p{L}-]+/u.exec(after)?.[0] ?? "";
  if (words.compounds.has(`${head}-${tail}`.toLowerCase())) return false;
  if (words.whole.has((head + tail).toLowerCase())) return true;
  return !isName(head, tail) && !isCompound(head, tail, words);
}

/** A capital after the hyphen, in a word that is not all in capitals. */
function isName(head: string, tail: string): boolean {
  return /^\p{Lu}/u.test(tail) && (head + tail !== (head + tail).toUpperCase() || tail.length < 2);
}

function isCompound(head: string, tail: string, words: KnownWords): boolean {
  if (head.includes("-") || words.heads.has(head.toLowerCase())) return true;
  return KEPT_TAIL.test(tail) || KEPT_HEAD.test(head);
}

/** What French and English write with a hyphen where a line may end behind it. */
const KEPT_TAIL =
  /^(?:vous|nous|moi|toi|lui|leur|ils?|elles?|je|tu|on|ce|ci|là|t|même|mêmes|dire|être|il|up|down|in|out|off|based|free|like|wide)$/iu;
const KEPT_HEAD =
  /^(?:non?|savoir|sous|contre|avant|après|arrière|self|vice|demi|semi|mi|ex|quasi|post|auto|peut|c'est|celui|celle|ceux|vingt|trente|quarante|cinquante|soixante|quatre|grand|quelques|well|high|low|long|short|half|cross)$/iu;

/** A hyphen at a line's end that stays needs no space behind it, nor does the dash of a range. */
function isOpenHyphen(before: string, after: string): boolean {
  if (/\p{N}–$/u.test(before) && /^\p{N}/u.test(after)) return true;
  return /[\p{L}\p{N}][-\u2010]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}
