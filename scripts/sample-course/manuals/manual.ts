// What a manual of the sample course says, apart from how it is drawn.

export type Cell = string | { readonly text: string; readonly rowSpan: number };
export type Item = string | { readonly text: string; readonly items: readonly string[] };

export type Part =
  /** Begins a page of its own; the running header names it. */
  | { readonly kind: "chapter"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "definition"; readonly term: string; readonly text: string }
  | { readonly kind: "formula"; readonly text: string }
  | { readonly kind: "note"; readonly title: string; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Item[]; readonly isNumbered: boolean }
  | Table
  | { readonly kind: "columns"; readonly left: readonly Part[]; readonly right: readonly Part[] };

export interface Table {
  readonly kind: "table";
  /** Empty where the first column is the head. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Of each column, relative to the others. */
  readonly widths: readonly number[];
}

export interface Manual {
  readonly language: "en" | "fr";
  readonly title: string;
  readonly subtitle: string;
  readonly issuer: string;
  readonly edition: string;
  /** What stands on the cover under the title. */
  readonly cover: readonly Part[];
  readonly chapters: readonly Part[];
}

export const chapter = (text: string): Part => ({ kind: "chapter", text });
export const heading = (text: string): Part => ({ kind: "heading", text });
export const text = (words: string): Part => ({ kind: "text", text: words });
export const definition = (term: string, words: string): Part => ({ kind: "definition", term, text: words });
export const formula = (words: string): Part => ({ kind: "formula", text: words });
export const note = (title: string, words: string): Part => ({ kind: "note", title, text: words });
export const list = (...items: readonly Item[]): Part => ({ kind: "list", items, isNumbered: false });
export const steps = (...items: readonly string[]): Part => ({ kind: "list", items, isNumbered: true });
export const columns = (left: readonly Part[], right: readonly Part[]): Part => ({ kind: "columns", left, right });

export function table(widths: readonly number[], head: readonly string[], rows: readonly (readonly Cell[])[]): Part {
  return { kind: "table", head, rows, widths };
}
