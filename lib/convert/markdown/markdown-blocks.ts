// The tokens of a Markdown text as blocks, in order; without boxes, for there is no page.
import type { Token, Tokens } from "marked";
import type { Block, TableCell } from "#lib/domain/block.ts";
import { cleanText } from "../layout/lines/compose-text.ts";
import { joinSign } from "../layout/lines/minus-sign.ts";
import { innerOrSelf, plainText } from "./plain-text.ts";
import { readHtml } from "./read-html.ts";
import { tableText } from "./table-text.ts";

const BASE = { page: 1, spans: [] };
const MAX_LEVEL = 6;

export function toBlocks(tokens: readonly Token[], level = 1): Block[] {
  return joinHtml(tokens)
    .flatMap((token) => toBlock(token, level))
    .filter((block) => block.text !== "");
}

/** HTML goes on behind blank lines: a table may have some. */
function joinHtml(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last?.type === "html" && (token.type === "html" || token.type === "space")) {
      joined[joined.length - 1] = { ...last, raw: last.raw + token.raw };
    } else joined.push(token);
  }
  return joined;
}

/** `level` is that of the list items which a list here has. */
function toBlock(token: Token, level: number): Block[] {
  const { type } = token;
  if (isHeading(token)) {
    return [{ kind: "heading", level: Math.min(MAX_LEVEL, token.depth), text: plainText(token.tokens), ...BASE }];
  }
  if (isList(token)) return toList(token, level);
  if (isTable(token)) return [toTable(token)];
  if (type === "paragraph" || type === "text")
    return [{ kind: "paragraph", text: plainText(innerOrSelf(token)), ...BASE }];
  if (type === "blockquote") return toBlocks(token.tokens ?? [], level);
  if (type === "code") return [{ kind: "paragraph", text: String(token.text).toWellFormed(), ...BASE }];
  if (type === "html") {
    return readHtml(token.raw).map((part) => (part.kind === "table" ? tableBlock(part.rows) : { ...part, ...BASE }));
  }
  return [];
}

function isHeading(token: Token): token is Tokens.Heading {
  return token.type === "heading";
}

function isList(token: Token): token is Tokens.List {
  return token.type === "list";
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === "table";
}

/** A line that goes on with "- 2 °C" is a list of one item for Markdown: it is a paragraph that begins with a sign. */
function toList(list: Tokens.List, level: number): Block[] {
  const blocks = list.items.flatMap((item, index) => toItem(item, level, markerOf(list, index)));
  const [first, ...rest] = blocks;
  if (!first || list.items.length > 1 || level > 1) return blocks;
  const written = `${list.raw.trimStart().charAt(0)} ${first.text}`;
  const text = joinSign(written, [written]);
  return text === written ? blocks : [{ kind: "paragraph", text, ...BASE }, ...rest];
}

function markerOf({ ordered, start }: Tokens.List, index: number): string {
  return ordered ? `${(start || 1) + index}.` : "-";
}

/** An item's own text is one block; what else it holds comes after, lists one level deeper. */
function toItem(item: Tokens.ListItem, level: number, marker: string): Block[] {
  const isOwn = (token: Token) => token.type === "text" || token.type === "paragraph" || token.type === "checkbox";
  const end = item.tokens.findIndex((token) => !isOwn(token));
  const own = end < 0 ? item.tokens : item.tokens.slice(0, end);
  const text = cleanText(own.map((token) => plainText(innerOrSelf(token))).join(" "));
  const rest = item.tokens.slice(own.length);
  return [{ kind: "list-item", level, marker, text, ...BASE }, ...toBlocks(rest, level + 1)];
}

function toTable({ header, rows }: Tokens.Table): Block {
  // A head without a word is there because Markdown asks for one.
  const heads = header.some((cell) => cell.text.trim() !== "") ? [header] : [];
  const cells = [...heads, ...rows].map((row, at) =>
    row.map((cell): TableCell => {
      return { text: plainText(cell.tokens), rowSpan: 1, colSpan: 1, isHeader: at < heads.length };
    }),
  );
  return tableBlock(cells);
}

function tableBlock(cells: readonly (readonly TableCell[])[]): Block {
  return { kind: "table", rows: cells.map((row) => [...row]), text: tableText(cells), ...BASE };
}
