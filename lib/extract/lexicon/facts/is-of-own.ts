// Whether a number is of something that its own sentence, clause or row names, and so not of what stands above.
import type { Measure } from "../../values/measure.ts";
import type { Passage } from "../passages/passage.ts";
import type { Reading } from "../reading.ts";
import type { Term, TermUse } from "../terms/term.ts";
import { hasOwnSubject, isGenericSubject } from "./generic-subject.ts";

/** A row or a column of the limits of a certification. */
export const BOUND =
  /(?<!\p{L})(?:profondeur|depth|[âa]ge)\s(?:max|min)|(?<!\p{L})(?:max|min)\p{L}*\s(?:depth|age)(?!\p{L})/iu;
/** Of a row that names what is bounded, and nothing else. */
const QUANTITY_HEAD =
  /(?<!\p{L})(?:profondeurs?|[âa]ges?|dur[ée]es?|temps|distances?|nombres?|ratios?|effectifs?|d[ée]lais?|vitesses?|pressions?|intervalles?|max\p{L}*|min\p{L}*|limites?|depths?|duration|times?|numbers?|dives|plong[ée]es|speed|rate|pressure|interval|limits?|prerequisites?|pr[ée]requis)(?!\p{L})/iu;

/** What a number may be about. */
interface Meant {
  readonly term: Term;
  /** By the passage itself. */
  readonly isNamed: boolean;
  readonly isDemanded: boolean;
}

/** A sentence about something of its own is about no heading, unless it demands; about people it is, but not all of training. */
export function isOfOwn(
  { passage, row, uses }: Reading,
  measure: Measure,
  { isDemanded, isNamed, term }: Meant,
): boolean {
  if (!measure.isCount && isOfRow(passage, row, measure)) return true;
  if (isDemanded || isNamed || passage.kind !== "sentence" || !hasOwnSubject(passage.text)) return false;
  return term.type === "Certification" || uses[0]?.term.type !== "Role";
}

/** A number in a grid is about what its row names, though that is not known: "Dive 1 | 12 m". */
function isOfRow({ cell, text }: Passage, row: Term | null, { end, start }: Measure): boolean {
  if (!cell || row) return false;
  // The head of a row that is nothing but a figure: "0 à 6 m".
  if (cell.column === 0) return cell.columnHead !== "" || !/\p{L}{3}/u.test(text.slice(0, start) + text.slice(end));
  if (cell.columnHead === "") return false;
  const head = cell.rowHead.replace(/\s+/gu, " ").trim();
  return /\p{L}{3}/u.test(head) && !BOUND.test(head) && !QUANTITY_HEAD.test(head) && !isGenericSubject(head);
}

/** After a semicolon: "…; un dépassement de 5 m est toléré". */
export function isOfOwnClause({ kind, text }: Passage, uses: readonly TermUse[], { start }: Measure): boolean {
  const clause = text.lastIndexOf(";", start);
  if (clause < 0 || kind !== "sentence" || uses.some((use) => use.start > clause && use.end <= start)) return false;
  return hasOwnSubject(text.slice(clause + 1).trim());
}
