// The sentence that states a fact: the document's own, told so that it can stand alone.

import { BULLETS } from "../../evidence/bullets.ts";
import type { Reading } from "../reading.ts";
import { isInfinitive } from "../terms/is-infinitive.ts";
import { type Term, termKey } from "../terms/term.ts";

const MAX_CHARS = 280;
const BARE_CHARS = 40;
const HEAD_CHARS = 50;
/** The head of a column that says nothing new. */
const VALUE = /^(?:valeurs?|values?)$/iu;
const LEADING = new RegExp(String.raw`^[\s–—―${BULLETS}-]+`, "u");
const IMPERATIVE =
  /^(?:be|have|hold|own|present|provide|complete|possess|submit|pass|demonstrate|show|sign|attend|log)\s/iu;

/** `language` null is taken for French where the words are. */
export function stateFact({ passage, section, uses }: Reading, subject: Term, language: string | null): string {
  const text = shorten(tidy(passage.text));
  const isNamed = uses.some(({ term }) => termKey(term) === termKey(subject));
  if (isNamed && passage.kind === "sentence") return upperFirst(endSentence(text));
  const colon = language === "en" ? ": " : " : ";
  const said = lowerFirst(passage.cell ? underHeads(passage.cell, text, { colon, subject: subject.name }) : text);
  const lead = passage.kind === "item" ? leadOf(section, said, language) : "";
  const isWhole = isNamed && lead !== "" && section?.predicate === "REQUIRES";
  return upperFirst(endSentence(isWhole ? lead + said : `${subject.name}${colon}${lead}${said}`));
}

/** What the list says of each of its items. */
function leadOf(section: Reading["section"], said: string, language: string | null): string {
  if (section?.predicate === "REQUIRES") return obligation(said, language);
  if (section?.predicate !== "ISSUED_BY") return "";
  return language === "en"
    ? /^(?:either\s)?by\s/iu.test(said)
      ? "issued "
      : ""
    : /^(?:soit\s)?par\s/iu.test(said)
      ? "délivré "
      : "";
}

/** Where a thing stands says this: no sentence of the document does. */
export function statePlace(
  kind: "part" | "taught" | "equal",
  thing: Term,
  whole: Term,
  language: string | null,
): string {
  const sentences =
    language === "en"
      ? {
          part: `“${thing.name}” is part of “${whole.name}”.`,
          equal: `“${thing.name}” is equivalent to “${whole.name}”.`,
          taught: `Training for “${whole.name}” teaches “${thing.name}”.`,
        }
      : {
          part: `« ${thing.name} » fait partie de « ${whole.name} ».`,
          equal: `« ${thing.name} » équivaut à « ${whole.name} ».`,
          taught: `La formation « ${whole.name} » enseigne « ${thing.name} ».`,
        };
  return upperFirst(sentences[kind]);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A bare figure says nothing without the heads of its row and its column. */
function underHeads(
  { columnHead, rowHead }: { readonly columnHead: string; readonly rowHead: string },
  text: string,
  { colon, subject }: { readonly colon: string; readonly subject: string },
): string {
  if (text.length > BARE_CHARS || !/\d/u.test(text)) return text;
  const heads = [rowHead, columnHead].map(tidy).filter((head) => head !== text);
  const telling = heads.filter(
    (head) =>
      head !== "" && head.length <= HEAD_CHARS && !VALUE.test(head) && head.toLowerCase() !== subject.toLowerCase(),
  );
  return [...telling.map(lowerFirst), text].join(colon);
}

function obligation(said: string, language: string | null): string {
  if (language === "en") return IMPERATIVE.test(said) ? "you must " : "";
  return isInfinitive(said) || /^[êe]tre\s/iu.test(said) ? "il faut " : "";
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(LEADING, "")
    .replace(/^Etre\s/u, "Être ")
    .trim();
}

/** Cut between words. */
function shorten(text: string): string {
  if (text.length <= MAX_CHARS) return text;
  const cut = text.lastIndexOf(" ", MAX_CHARS);
  return `${text.slice(0, cut > 0 ? cut : MAX_CHARS).toWellFormed()} …`;
}

/** Names and acronyms keep their capital. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}*(?:[\s'’,]|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function endSentence(text: string): string {
  if (/(?<!\.)\.\.$/u.test(text)) return text.slice(0, -1);
  return /[.!?…]$/u.test(text) ? text : `${text.replace(/[\s,;:]+$/u, "")}.`;
}
