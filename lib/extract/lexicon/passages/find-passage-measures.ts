// The measures of a passage; a bare figure in a table has the unit that stands in the head of its column or row.
import { findMeasures } from "../../values/find-measures.ts";
import { isCalledRatio } from "../../values/find-ratios.ts";
import type { Measure } from "../../values/measure.ts";
import type { Passage } from "./passage.ts";

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const FIGURE = new RegExp(String.raw`^(?:[<>≤≥~±]\s?)?${NUMBER}(?:\s?(?:-|–|à|to)\s?${NUMBER})?$`, "iu");
/** "Profondeur (m)", "Débit [L/min]", "temps en minutes", "depth, m". */
const UNIT = /(?:[([]\s?([^()[\]]{1,12}?)\s?[)\]]|(?:\s(?:en|in)|,)\s(\p{L}[\p{L}/]{0,11}))\s*$/iu;

export function findPassageMeasures({ cell, lead, path, text }: Passage, language: string | null): readonly Measure[] {
  const isRatio = isCalledRatio(cell ? `${cell.rowHead} ${cell.columnHead}` : `${path.at(-1)} ${lead}`);
  const measures = findMeasures(text, { isRatio, language });
  // A row that is called by a figure itself tells of a grid, in which no cell says anything alone.
  const isOfThing = cell && cell.column > 0 && !cell.isHeader && /\p{L}{2}/u.test(cell.rowHead);
  if (measures.length > 0 || !isOfThing || !FIGURE.test(text)) return measures;
  const unit = unitOf(cell.columnHead) ?? unitOf(cell.rowHead);
  return unit === null ? [] : withUnit(text, unit, language);
}

function unitOf(head: string): string | null {
  const match = UNIT.exec(head);
  const unit = match?.[1] ?? match?.[2];
  if (unit === undefined) return null;
  const [measure] = findMeasures(`1 ${unit}`);
  return measure && !measure.isCount && measure.end === unit.length + 2 ? unit : null;
}

function withUnit(text: string, unit: string, language: string | null): readonly Measure[] {
  return findMeasures(`${text} ${unit}`, { language }).map((measure) => {
    const end = Math.min(measure.end, text.length);
    return { ...measure, end, value: { ...measure.value, text: text.slice(measure.start, end) } };
  });
}
