// Data sheets: bold labels under each other, each with what it is beside it, on one line or several.

import type { Line } from "../line.ts";
import type { AlignedRow } from "./aligned-rows.ts";
import { buildGroupedTable } from "./build-aligned-table.ts";
import type { FoundTable } from "./found-table.ts";

const MIN_LABELS = 3;
/** Longer ones, in characters, are the terms and texts of a glossary. */
const MAX_LABEL_CHARS = 45;
const MAX_MEAN_CHARS = 40;
/** In points: how far pieces in line may stand from their edge. */
const IN_LINE = 2.5;
/** In shares of the font size: from one line to the next of its label or value, and to the next label. */
const MAX_LEADING = 1.7;
const MAX_STEP = 3;

interface Sheet {
  readonly label: Line;
  readonly value: Line;
  readonly groups: AlignedRow[][];
}

/** `rows` are a page's, from top to bottom. */
export function findLabelTables(rows: readonly AlignedRow[]): FoundTable[] {
  const sheets: Sheet[] = [];
  let open: Sheet | null = null;
  for (const row of rows) {
    if (open && takesIn(open, row)) continue;
    open = beginSheet(row);
    if (open) sheets.push(open);
  }
  return sheets.flatMap(readSheet);
}

function beginSheet(row: AlignedRow): Sheet | null {
  const [label, value] = row.pieces;
  return label && value && isEntry(row) ? { label, value, groups: [[row]] } : null;
}

/** A label with its value, and nothing else. */
function isEntry({ pieces: [label, value, ...others] }: AlignedRow): boolean {
  if (!label || !value || others.length > 0) return false;
  return label.isBold && !value.isBold && Math.abs(label.fontSize - value.fontSize) < 1;
}

/** True where the row has become a part of the sheet. */
function takesIn({ label, value, groups }: Sheet, row: AlignedRow): boolean {
  const last = groups.at(-1)?.at(-1);
  const [first, ...others] = row.pieces;
  if (!last || !first) return false;
  const step = row.baseline - last.baseline;
  const isUnder = (piece: Line, above: Line) =>
    Math.abs(piece.left - above.left) <= IN_LINE && Math.abs(piece.fontSize - above.fontSize) < 0.5;
  const [second] = others;
  if (isEntry(row) && second && isUnder(first, label) && isUnder(second, value)) {
    if (step > MAX_STEP * row.fontSize) return false;
    groups.push([row]);
    return true;
  }
  const isMore = isUnder(first, first.isBold ? label : value);
  if (others.length > 0 || !isMore || step > MAX_LEADING * row.fontSize) return false;
  groups.at(-1)?.push(row);
  return true;
}

function readSheet({ value, groups }: Sheet): FoundTable[] {
  const pieces = groups.flat().flatMap((row) => row.pieces);
  const labels = pieces.filter((piece) => piece.isBold);
  const values = pieces.filter((piece) => !piece.isBold);
  const chars = values.reduce((sum, { text }) => sum + text.length, 0);
  const isShort = labels.every(({ text }) => text.length <= MAX_LABEL_CHARS) && chars <= MAX_MEAN_CHARS * groups.length;
  const isApart = labels.every(({ right }) => right < value.left - 2 * IN_LINE);
  if (groups.length < MIN_LABELS || !isShort || !isApart) return [];
  return [{ table: { ...buildGroupedTable(groups, [value.left - 2 * IN_LINE], []), headerRows: 0 }, pieces }];
}
