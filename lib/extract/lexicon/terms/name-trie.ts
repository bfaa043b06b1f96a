// Finds the names of a list in a text in one pass: a tree of stems, the longest name wins.
import type { Token } from "./tokenize.ts";
import { tokenize } from "./tokenize.ts";

export interface Pattern<T> {
  readonly name: string;
  /** Matched letter for letter: acronyms, so that "PS" is not found in "ps". */
  readonly isExact: boolean;
  readonly target: T;
}

export interface TrieMatch<T> {
  readonly patterns: readonly Pattern<T>[];
  readonly start: number;
  readonly end: number;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly patterns: Pattern<T>[];
}

/** Between the words of one name there is nothing but white space, a hyphen or an apostrophe. */
const GAP = /^[\s\-\u2010\u2011\u2013'’]*$/u;
const MAX_DROPPED = 3;

export class NameTrie<T> {
  readonly #root: Node<T> = newNode();

  add(pattern: Pattern<T>): void {
    const stems = tokenize(pattern.name).filter((token) => !token.isDropped);
    if (stems.length === 0) return;
    let node = this.#root;
    for (const { stem } of stems) {
      const next = node.next.get(stem) ?? newNode<T>();
      node.next.set(stem, next);
      node = next;
    }
    node.patterns.push(pattern);
  }

  /** In order, not overlapping. */
  find(text: string, tokens: readonly Token[]): TrieMatch<T>[] {
    const found: TrieMatch<T>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const match = this.#longestAt(text, tokens, at);
      if (!match) continue;
      found.push(match.found);
      at = match.last;
    }
    return found;
  }

  #longestAt(text: string, tokens: readonly Token[], at: number): { found: TrieMatch<T>; last: number } | null {
    const start = tokens[at]?.start ?? 0;
    let node: Node<T> | undefined = tokens[at]?.isDropped ? undefined : this.#root;
    let best: { found: TrieMatch<T>; last: number } | null = null;
    let place = at;
    while (node && place >= 0) {
      const token: Token | undefined = tokens[place];
      node = token && node.next.get(token.stem);
      const patterns = node?.patterns.filter((pattern) => fits(pattern, text.slice(start, token?.end))) ?? [];
      if (patterns.length > 0) best = { found: { patterns, start, end: token?.end ?? start }, last: place };
      place = node ? nextPlace(text, tokens, place) : -1;
    }
    return best;
  }
}

/** The next word of the same name, articles skipped; -1 where anything but a gap comes before it. */
function nextPlace(text: string, tokens: readonly Token[], from: number): number {
  for (let place = from + 1; place <= from + 1 + MAX_DROPPED; place++) {
    const [before, token] = [tokens[place - 1], tokens[place]];
    if (!before || !token || !GAP.test(text.slice(before.end, token.start))) return -1;
    if (!token.isDropped) return place;
  }
  return -1;
}

function newNode<T>(): Node<T> {
  return { next: new Map(), patterns: [] };
}

function fits<T>({ isExact, name }: Pattern<T>, text: string): boolean {
  if (!isExact) return true;
  const [written, known] = [squash(text), squash(name)];
  // "PPO2" is "PpO2" in capitals.
  return written === known || (written === known.toUpperCase() && written.length > 2);
}

function squash(text: string): string {
  return text.replace(/[.\s\-\u2010\u2011\u2013]/gu, "");
}
