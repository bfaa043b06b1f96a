// What is read of a line of Markdown: its words, without the marks around them.
import type { Token } from "marked";
import { decodeReferences } from "../decode-references.ts";
import { cleanText } from "../layout/lines/compose-text.ts";
import { raiseFigures } from "../layout/lines/mark-raised.ts";

export function plainText(tokens: readonly Token[] | undefined): string {
  let text = "";
  let raised = 0;
  for (const leaf of leavesOf(tokens ?? [])) {
    raised = Math.max(0, raised + raisedBy(leaf));
    text += raised > 0 ? raiseFigures(textOf(leaf)) : textOf(leaf);
  }
  return cleanText(text);
}

/** What a token holds, or the token itself where it is a leaf. */
export function innerOrSelf(token: Token): readonly Token[] {
  const inner = innerTokens(token);
  return inner.length > 0 ? inner : [token];
}

function innerTokens(token: Token): readonly Token[] {
  return "tokens" in token && token.tokens ? token.tokens : [];
}

function* leavesOf(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    const inner = innerTokens(token);
    if (inner.length > 0) yield* leavesOf(inner);
    else yield token;
  }
}

/** 1 where text above the line begins, -1 where it ends. */
function raisedBy({ type, raw }: Token): number {
  const tag = type === "html" ? /^<(\/?)sup\b/i.exec(raw) : null;
  return tag ? (tag[1] ? -1 : 1) : 0;
}

function textOf(token: Token): string {
  if (token.type === "br") return " ";
  if (token.type === "html") return /^<br\b/i.test(token.raw) ? " " : "";
  if (token.type === "checkbox") return "";
  return "text" in token && typeof token.text === "string" ? decodeReferences(token.text) : "";
}
