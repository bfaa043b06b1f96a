// Splits the rows of a table, as the chunker wrote them, into passages that know their row head and column head.
import type { Passage } from "./passage.ts";
import { splitSentences } from "./split-sentences.ts";
import { trimRange } from "./trim-range.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

const HEADER_CHARS = 60;
const LABEL_WORDS = 3;
const FIGURE = /^[<>≤≥~±]?\s?\d/u;
/** Columns of skill tables and of tables of limits. */
const COLUMN_WORDS =
  /(?:^|[^\p{L}])(?:connaissances?|savoirs?|comp[ée]tences?|commentaires?|crit[èe]res?|limites?|techniques?|objectifs?|contenus?|dur[ée]e|profondeur|pr[ée]rogatives?|conditions?|skills?|knowledge|comments?|criteria|standards?|objectives?|topics?|duration|depth|limits?|requirements?)(?![\p{L}])/iu;

/** `lines` are the table's, in order. */
export function splitRows(text: string, lines: readonly Range[], path: readonly string[]): Passage[] {
  const rows = lines.map((line) => splitCells(text, line));
  const headerAt = findHeaderRow(text, rows);
  const heads = (rows[headerAt] ?? []).map((cell) => read(text, cell));
  const columnHeads = heads.join(" ");
  return rows.flatMap((cells, at) => {
    const isTitle = cells.length === 1 && at === 0 && rows.length > 1;
    // The name of a group is read where the group begins, as the head of a row of its own.
    const said = countGroupCells(text, cells, rows[at - 1] ?? []);
    const first = Math.max(said, countGroupCells(text, cells, rows[at + 1] ?? []));
    return cells.slice(said).flatMap((cell, offset) => {
      const column = said + offset;
      const head = cells[Math.min(column, first)];
      const place = {
        column: Math.max(0, column - first),
        rowHead: head ? read(text, head) : "",
        columnHead: at === headerAt ? "" : (heads[column] ?? ""),
        columnHeads,
        isHeader: at === headerAt || isTitle,
      };
      return splitSentences(text, cell).map(
        (range): Passage => ({ kind: "cell", ...trimRange(text, range), path, lead: "", cell: place }),
      );
    });
  });
}

/** "Se préparer" beside three skills: what groups rows is said again in each, and a row is about what comes after it. Figures are about it. */
function countGroupCells(text: string, cells: readonly Range[], beside: readonly Range[]): number {
  const values = cells.map((cell) => read(text, cell));
  const first = values.findIndex(
    (value, column) => value === "" || !beside[column] || value !== read(text, beside[column]),
  );
  return first < 1 || values.slice(first).some(isFigure) ? 0 : first;
}

function splitCells(text: string, line: Range): Range[] {
  const cells: Range[] = [];
  let start = line.start;
  for (const cell of text.slice(line.start, line.end).split(" | ")) {
    cells.push({ start, end: start + cell.length });
    start += cell.length + 3;
  }
  return cells;
}

/** The first row where it names columns rather than things: -1 where there is none, as under a title across the table. */
function findHeaderRow(text: string, rows: readonly (readonly Range[])[]): number {
  const [first, ...others] = rows;
  if (!first || first.length < 2 || others.length === 0) return -1;
  const cells = first.map((cell) => read(text, cell));
  if (cells.some((cell) => cell.length > HEADER_CHARS || /[.!?]\s/u.test(cell))) return -1;
  if (cells.some((cell) => COLUMN_WORDS.test(cell))) return 0;
  const valuesOf = (row: readonly Range[]) => row.slice(1).map((cell) => read(text, cell));
  const isNumeric = (row: readonly Range[]) => valuesOf(row).some((cell) => /\d/u.test(cell));
  if (!isNumeric(first) && others.some(isNumeric)) return 0;
  // "MOD at 1.4 bar" names a column of figures.
  if (!valuesOf(first).some(isFigure) && others.every((row) => valuesOf(row).every(isFigure))) return 0;
  const isTold = others.filter((row) => valuesOf(row).some((cell) => !isLabel(cell))).length * 2 > others.length;
  return cells.every(isLabel) && isTold ? 0 : -1;
}

function isFigure(cell: string): boolean {
  return FIGURE.test(cell);
}

/** A word or two that name a column, where what stands below is told at length. */
function isLabel(cell: string): boolean {
  return cell.split(/\s+/u).length <= LABEL_WORDS && !/[.!?,;:]$/u.test(cell);
}

function read(text: string, { end, start }: Range): string {
  return text.slice(start, end).trim();
}
