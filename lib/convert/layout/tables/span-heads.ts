// Head cells over several columns or rows: told by the line under them, or by where they stand over the columns below.
import type { Rule } from "../page-content.ts";
import type { TableCellContent } from "./table.ts";

/** In points: how far a head may stand from the middle of what it spans. */
const OFF_CENTRE = 4;

interface Head {
  readonly cells: readonly TableCellContent[];
  /** Each column's text, from its left to its right edge; null where it has none below the head. */
  readonly columns: readonly (Pick<TableCellContent, "left" | "right"> | null)[];
  readonly rules: readonly Rule[];
}

/** `cells` are a table's, one for each field but for spans; `rowCount` of its rows are head. */
export function spanHeads(
  cells: readonly TableCellContent[],
  rowCount: number,
  columnCount: number,
  rules: readonly Rule[],
): TableCellContent[] {
  if (rowCount < 2) return [...cells];
  const columns = Array.from({ length: columnCount }, (_, column) => extentOf(cells, column, rowCount - 1));
  // One after another: what one has taken is no longer free for the next.
  const wide = cells
    .filter((cell) => isOverOthers(cell, rowCount))
    .reduce((all, cell) => replace(all, cell, widen(cell, { cells: all, columns, rules })), cells);
  return deepen(wide, rowCount);
}

function extentOf(cells: readonly TableCellContent[], column: number, fromRow: number): Head["columns"][number] {
  const own = cells.filter(
    (cell) => cell.row >= fromRow && cell.column === column && cell.colSpan === 1 && cell.text !== "",
  );
  if (own.length === 0) return null;
  return { left: Math.min(...own.map((cell) => cell.left)), right: Math.max(...own.map((cell) => cell.right)) };
}

function isOverOthers(cell: TableCellContent, rowCount: number): boolean {
  return cell.row < rowCount - 1 && cell.text !== "";
}

/** The wide cell in the place of the narrow one, and of the empty ones that it covers. */
function replace(cells: readonly TableCellContent[], narrow: TableCellContent, wide: TableCellContent) {
  const isCovered = ({ row, column }: TableCellContent) =>
    row === wide.row && column >= wide.column && column < wide.column + wide.colSpan;
  return cells.flatMap((cell) => (cell === narrow ? [wide] : isCovered(cell) ? [] : [cell]));
}

function widen(cell: TableCellContent, head: Head): TableCellContent {
  const [from, to] = freeAround(cell, head);
  const [first, last] = spanOfRule(cell, head, from, to) ?? spanOfCentre(cell, head, from, to);
  return { ...cell, column: first, colSpan: last - first + 1 };
}

/** The columns beside the cell that are empty in its row. */
function freeAround({ row, column, colSpan }: TableCellContent, { cells, columns }: Head): [number, number] {
  const isFree = (at: number) =>
    cells.some((cell) => cell.row === row && cell.column === at && cell.colSpan === 1 && cell.text === "");
  let [from, to] = [column, column + colSpan - 1];
  while (from > 0 && isFree(from - 1)) from--;
  while (to < columns.length - 1 && isFree(to + 1)) to++;
  return [from, to];
}

function spanOfRule(cell: TableCellContent, { cells, columns, rules }: Head, from: number, to: number) {
  const centre = (cell.left + cell.right) / 2;
  const below = Math.max(...cells.filter((each) => each.row === cell.row + 1 && each.text !== "").map(middleOf));
  const rule = rules.find((each) => each.at > middleOf(cell) && each.at < below && covers(each, centre));
  if (!rule) return null;
  const covered = columns.flatMap((column, index) => {
    const isCovered = column !== null && covers(rule, (column.left + column.right) / 2);
    return isCovered && index >= from && index <= to ? [index] : [];
  });
  const [first, last] = [covered[0], covered.at(-1)];
  return first === undefined || last === undefined ? null : ([first, last] as const);
}

function middleOf({ top, bottom }: TableCellContent): number {
  return (top + bottom) / 2;
}

function covers(rule: Rule, x: number): boolean {
  return x >= rule.from && x <= rule.to;
}

/** The widest stretch of free columns over whose middle the cell stands. */
function spanOfCentre(cell: TableCellContent, { columns }: Head, from: number, to: number): readonly [number, number] {
  const centre = (cell.left + cell.right) / 2;
  let best: readonly [number, number] = [cell.column, cell.column + cell.colSpan - 1];
  for (let first = from; first <= cell.column; first++) {
    for (let last = cell.column + cell.colSpan - 1; last <= to; last++) {
      const [left, right] = [columns[first], columns[last]];
      if (!left || !right || last - first <= best[1] - best[0]) continue;
      if (Math.abs((left.left + right.right) / 2 - centre) <= OFF_CENTRE) best = [first, last];
    }
  }
  return best;
}

/** A column with one text in the whole head: it spans the head's rows. */
function deepen(cells: readonly TableCellContent[], rowCount: number): TableCellContent[] {
  const heads = Map.groupBy(
    cells.filter((cell) => cell.row < rowCount),
    (cell) => cell.column,
  );
  const deep = [...heads.values()].flatMap((column) => {
    const [only, ...others] = column.filter((cell) => cell.text !== "");
    const isWhole = column.length === rowCount && column.every((cell) => cell.colSpan === 1);
    return only && others.length === 0 && isWhole ? [{ ...only, row: 0, rowSpan: rowCount }] : [];
  });
  const rest = cells.filter((cell) => cell.row >= rowCount || !deep.some(({ column }) => column === cell.column));
  return [...deep, ...rest].sort((a, b) => a.row - b.row || a.column - b.column);
}
