// The values that a chart last showed, as a reader saw them: percentages and dates by the format that goes with them.
import { childOf, descendantsOf, numberOf, type XmlNode } from "./xml-node.ts";

const MAX_VALUES = 1000;
/** More digits than this are what arithmetic left behind. */
const DIGITS = 12;
/** Dates are days since 30 December 1899, in formats that name a day or a year. */
const DAY_MS = 86_400_000;
const FIRST_DAY_MS = Date.UTC(1899, 11, 30);
const MAX_DAY = 110_000;

/** By their place; the workbook behind them is not opened. */
export function readValues(node: XmlNode | undefined): string[] {
  const points = descendantsOf(node, "pt").slice(0, MAX_VALUES);
  if (points.length === 0) return descendantsOf(node, "v").map((value) => value.text);
  const common = descendantsOf(node, "formatCode")[0]?.text ?? "";
  const values: string[] = [];
  points.forEach((point, order) => {
    const index = Math.min(numberOf(point, "idx") || order, MAX_VALUES);
    const text = childOf(point, "v")?.text ?? "";
    values[index] = formatValue(text, point.attributes.get("formatCode") ?? common);
  });
  return Array.from(values, (value) => value ?? "");
}

function formatValue(text: string, format: string): string {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(value) || format === "") return text;
  // What stands between quotes or behind a backslash is written as it is.
  const pattern = format.replace(/"[^"]*"|\\./g, "");
  if (pattern.includes("%")) return `${trimNumber(value * 100)} %`;
  const isDate = /[dy]/i.test(pattern.replace(/\[[^\]]*\]/g, "")) && value >= 1 && value < MAX_DAY;
  return isDate ? new Date(FIRST_DAY_MS + Math.floor(value) * DAY_MS).toISOString().slice(0, 10) : trimNumber(value);
}

function trimNumber(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}
