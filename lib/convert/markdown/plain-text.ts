// What is read of a line of Markdown: its words, without the marks around them.
import type { Token } from "marked";
import { decodeReferences } from "../decode-references.ts";
import { cleanText } from "../layout/lines/compose-text.ts";

export function plainText(tokens: readonly Token[] | undefined): string {
  return cleanText((tokens ?? []).map(textOf).join(""));
}

/** What a token holds, or the token itself where it is a leaf. */
export function innerOrSelf(token: Token): readonly Token[] {
  const inner = innerTokens(token);
  return inner.length > 0 ? inner : [token];
}

function innerTokens(token: Token): readonly Token[] {
  return "tokens" in token && token.tokens ? token.tokens : [];
}

function textOf(token: Token): string {
  if (token.type === "br") return " ";
  if (token.type === "html") return /^<br\b/i.test(token.raw) ? " " : "";
  if (token.type === "checkbox") return "";
  const inner = innerTokens(token);
  if (inner.length > 0) return inner.map(textOf).join("");
  return "text" in token && typeof token.text === "string" ? decodeReferences(token.text) : "";
}
