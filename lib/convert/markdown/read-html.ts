// HTML within Markdown: its words paragraph by paragraph, and its tables.
import { Parser } from "htmlparser2";
import type { TableCell } from "#lib/domain/block.ts";
import { cleanText } from "../layout/lines/compose-text.ts";
import { raiseFigures } from "../layout/lines/mark-raised.ts";

export type HtmlPart =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly TableCell[])[] };

/** What begins and ends a line of its own; all other tags stand within a line, even within a word. */
const LINES: ReadonlySet<string> = new Set(
  `address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody td tfoot th thead title tr ul`.split(
    /\s+/,
  ),
);
const HIDDEN: ReadonlySet<string> = new Set(["script", "style"]);
/** As browsers have it. */
const MAX_SPAN = 1000;

/** What "<" opens and nothing closes stays text; a comment does not. */
export function readHtml(html: string): HtmlPart[] {
  const gatherer = new PartGatherer();
  let end = 0;
  const passed = () => {
    end = parser.endIndex + 1;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      passed();
      gatherer.open(name, attributes);
    },
    onclosetag(name, isImplied) {
      if (!isImplied) passed();
      gatherer.close(name);
    },
    ontext(text) {
      passed();
      gatherer.add(text);
    },
    oncomment: passed,
    onprocessinginstruction: passed,
  });
  parser.end(html);
  // Of tags that close nothing the parser says nothing.
  const rest = html.slice(end).replace(/^(?:<[^<>]*>)+/, "");
  if (rest.startsWith("<") && !rest.startsWith("<!--")) gatherer.add(rest);
  return gatherer.finish();
}

type OpenCell = Omit<TableCell, "text">;

class PartGatherer {
  readonly #parts: HtmlPart[] = [];
  /** Of the cell, or of the lines outside of cells, at hand. */
  #text = "";
  #cell: OpenCell | null = null;
  #rows: TableCell[][] = [];
  /** How many elements of a name are open. */
  readonly #open = new Map<string, number>();

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#breakLine(name);
    this.#open.set(name, this.#depth(name) + 1);
    // A table within a cell is text of that cell.
    if (this.#depth("table") !== 1) return;
    if (name === "table" || name === "tr") this.#endCell();
    if (name === "table") this.#endLines();
    if (name === "tr") this.#rows.push([]);
    if (name === "td" || name === "th") this.#openCell(name, attributes);
  }

  close(name: string): void {
    this.#breakLine(name);
    if (this.#depth("table") === 1 && /^(?:t[dhr]|table)$/.test(name)) this.#endCell();
    this.#open.set(name, Math.max(0, this.#depth(name) - 1));
    if (name === "table" && this.#depth("table") === 0) this.#endTable();
  }

  /** A blank line parts paragraphs, as in Markdown. */
  add(text: string): void {
    if ([...HIDDEN].some((name) => this.#depth(name) > 0)) return;
    const lines = text.replace(/\s+/g, (space) => (space.split("\n").length > 2 ? "\n" : " "));
    this.#text += this.#depth("sup") > 0 ? raiseFigures(lines) : lines;
  }

  finish(): HtmlPart[] {
    this.#endCell();
    this.#endTable();
    return this.#parts;
  }

  #depth(name: string): number {
    return this.#open.get(name) ?? 0;
  }

  #breakLine(name: string): void {
    if (LINES.has(name)) this.#text += "\n";
    if (name === "br") this.#text += this.#cell ? "\n" : " ";
  }

  #openCell(name: "td" | "th", attributes: Readonly<Record<string, string>>): void {
    this.#endCell();
    this.#endLines();
    this.#cell = {
      isHeader: name === "th" || this.#depth("thead") > 0,
      rowSpan: readSpan(attributes.rowspan),
      colSpan: readSpan(attributes.colspan),
    };
  }

  #endCell(): void {
    if (!this.#cell) return;
    if (this.#rows.length === 0) this.#rows.push([]);
    this.#rows.at(-1)?.push({ ...this.#cell, text: this.#takeLines().join("\n") });
    this.#cell = null;
  }

  #endTable(): void {
    this.#endLines();
    const rows = this.#rows;
    if (rows.some((row) => row.some((cell) => cell.text !== ""))) this.#parts.push({ kind: "table", rows });
    this.#rows = [];
  }

  #endLines(): void {
    for (const text of this.#takeLines()) this.#parts.push({ kind: "paragraph", text });
  }

  #takeLines(): string[] {
    const lines = this.#text.split("\n").map(cleanText).filter(Boolean);
    this.#text = "";
    return lines;
  }
}

function readSpan(value: string | undefined): number {
  const span = Number.parseInt(value ?? "", 10);
  return span > 0 ? Math.min(span, MAX_SPAN) : 1;
}
