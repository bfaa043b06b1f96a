// Noun phrases of a document: runs of words around a head word that tells their type, with how often each occurs.
import type { EntityType } from "#lib/domain/ontology.ts";
import { typeOfHead } from "./head-words.ts";
import { isGrammar } from "./plain-words.ts";
import { type Token, tokenize } from "./tokenize.ts";

export interface Phrase {
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
}

const GAP = /^(?:\s|[-\u2010\u2011'’])+$/u;
const JOINTS: ReadonlySet<string> = new Set(["en", "a", "au", "aux", "sur", "sans", "of"]);
const MAX_CONTENT = 4;
/** "Profondeur maximale" is a limit of something and no thing. */
const BOUND: ReadonlySet<string> = new Set(
  "maximum maximal maximale minimum minimal minimale recommended recommande recommandee total totale".split(" "),
);
/** These name a thing in a title; in sentences they go before anything. */
const WEAK: ReadonlySet<string> = new Set(
  "procedure technique exercice volume verification analyse intervention exercise check analysis responsable code plongeur diver union ligue".split(
    " ",
  ),
);
/** Kinds whose names are made of everyday words too often. */
const UNNAMED: ReadonlySet<EntityType> = new Set<EntityType>(["Certification", "Competency", "Role", "Gas"]);

/** Every run that begins (French) or ends (English) with a head word, shorter and longer ones alike. */
export function findPhrases(text: string, language: string | null): readonly Phrase[] {
  const tokens = tokenize(text);
  return tokens.flatMap((token, at) => {
    const type = typeOfHead(token.stem, language);
    if (!type || UNNAMED.has(type) || WEAK.has(token.stem)) return [];
    const runs = language === "en" ? runsBefore(text, tokens, at) : runsAfter(text, tokens, at);
    return runs.map((run) => toPhrase(text, run, type));
  });
}

function runsAfter(text: string, tokens: readonly Token[], at: number): Token[][] {
  const run: Token[] = tokens.slice(at, at + 1);
  const runs: Token[][] = [];
  let content = 1;
  for (let place = at + 1; place < tokens.length && content < MAX_CONTENT; place++) {
    const [before, token] = [tokens[place - 1], tokens[place]];
    if (!before || !token || !GAP.test(text.slice(before.end, token.start))) break;
    const isJoint = token.isDropped || JOINTS.has(token.stem);
    if (!isJoint && !isContent(token)) break;
    run.push(token);
    if (isJoint) continue;
    content++;
    runs.push([...run]);
  }
  return runs;
}

function runsBefore(text: string, tokens: readonly Token[], at: number): Token[][] {
  const run: Token[] = tokens.slice(at, at + 1);
  const runs: Token[][] = [];
  for (let place = at - 1; place >= 0 && run.length < MAX_CONTENT; place--) {
    const [token, next] = [tokens[place], tokens[place + 1]];
    if (!token || !next || !GAP.test(text.slice(token.end, next.start)) || !isContent(token)) break;
    run.unshift(token);
    runs.push([...run]);
  }
  return runs;
}

function isContent({ isDropped, raw, stem }: Token): boolean {
  return !isDropped && !isGrammar(stem) && !BOUND.has(stem) && /\p{L}{3}/u.test(raw);
}

function toPhrase(text: string, run: readonly Token[], type: EntityType): Phrase {
  const [first, last] = [run[0], run.at(-1)];
  const name = text.slice(first?.start, last?.end).replace(/\s+/gu, " ");
  const key = run
    .filter(({ isDropped }) => !isDropped)
    .map(({ stem }) => stem)
    .join(" ");
  return { key, name, type };
}
