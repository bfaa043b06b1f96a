// Splits the text of a chunk, as the chunker wrote it, into passages with their headings.
import type { Passage } from "./passage.ts";
import { splitSentences } from "./split-sentences.ts";

export interface Heading {
  readonly level: number;
  readonly text: string;
}

interface Line {
  readonly kind: "heading" | "item" | "row" | "text" | "blank";
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

const HEADING = /^(#{1,6})\s+/u;
const ITEM = /^\s*(?:[-•●○◦▪■*–—‣➢►✓]|\d{1,2}[.)]|[a-z]\))\s+/u;

/** `path` holds the headings above the chunk's start. Returns the passages and the headings that are open at its end. */
export function splitPassages(
  text: string,
  path: readonly Heading[],
): { passages: Passage[]; path: readonly Heading[] } {
  const passages: Passage[] = [];
  let open = path;
  let lead = "";
  for (const group of groupLines(readLines(text))) {
    const above = open.map((heading) => heading.text);
    const found = readGroup(text, group, above, lead);
    passages.push(...found);
    const [first] = found;
    if (group.kind === "heading" && first) open = pushHeading(open, { level: group.level, text: first.text });
    lead = nextLead(group, found, lead);
  }
  return { passages, path: open };
}

function nextLead(group: Group, found: readonly Passage[], lead: string): string {
  if (group.kind === "item") return lead;
  const last = found.at(-1)?.text ?? "";
  return group.kind === "text" && last.endsWith(":") ? last : "";
}

function pushHeading(path: readonly Heading[], heading: Heading): readonly Heading[] {
  return [...path.filter(({ level }) => level < heading.level), heading];
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    lines.push({ ...readKind(line), start, end });
    start = end + 1;
  }
  return lines;
}

function readKind(line: string): { kind: Line["kind"]; level: number } {
  if (line.trim() === "") return { kind: "blank", level: 0 };
  const heading = HEADING.exec(line);
  if (heading) return { kind: "heading", level: heading[1]?.length ?? 1 };
  if (ITEM.test(line)) return { kind: "item", level: 0 };
  return { kind: line.includes(" | ") ? "row" : "text", level: 0 };
}

/** Lines that are one block: soft-wrapped lines of a paragraph or item together, the rows of a table together. */
interface Group {
  readonly kind: "heading" | "item" | "row" | "text";
  readonly level: number;
  readonly lines: readonly Line[];
}

function groupLines(lines: readonly Line[]): Group[] {
  const groups: { kind: Group["kind"]; level: number; lines: Line[] }[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.kind === "blank") isOpen = false;
    else if (isOpen && last && continuesGroup(last.kind, line.kind)) last.lines.push(line);
    else {
      groups.push({ kind: line.kind, level: line.level, lines: [line] });
      isOpen = true;
    }
  }
  return groups;
}

function continuesGroup(group: Group["kind"], line: Line["kind"]): boolean {
  if (group === "row") return line === "row" || line === "text";
  return line === "text";
}

function readGroup(text: string, group: Group, path: readonly string[], lead: string): Passage[] {
  const base = { path, lead, column: 0, rowHead: "", isHeaderRow: false } as const;
  const start = group.lines[0]?.start ?? 0;
  const end = group.lines.at(-1)?.end ?? start;
  if (group.kind === "row") return group.lines.flatMap((line, at) => readRow(text, line, at === 0, path));
  const marker =
    group.kind === "text" ? "" : ((group.kind === "heading" ? HEADING : ITEM).exec(text.slice(start, end))?.[0] ?? "");
  const body = { start: start + marker.length, end };
  if (group.kind === "heading") return [{ ...base, kind: "heading", ...trimmed(text, body) }];
  const kind = group.kind === "item" ? "item" : "sentence";
  return splitSentences(text, body).map((range) => ({ ...base, kind, ...trimmed(text, range) }));
}

function readRow(text: string, line: Line, isFirst: boolean, path: readonly string[]): Passage[] {
  const cells: { start: number; end: number }[] = [];
  let start = line.start;
  for (const cell of text.slice(line.start, line.end).split(" | ")) {
    cells.push({ start, end: start + cell.length });
    start += cell.length + 3;
  }
  const rowHead = cells[0] ? text.slice(cells[0].start, cells[0].end).trim() : "";
  return cells.flatMap((cell, column) =>
    splitSentences(text, cell).map(
      (range): Passage => ({
        kind: "cell",
        ...trimmed(text, range),
        path,
        lead: "",
        column,
        rowHead,
        isHeaderRow: isFirst,
      }),
    ),
  );
}

function trimmed(text: string, { end, start }: { start: number; end: number }) {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const clean = raw.trim();
  return { text: clean, start: from, end: from + clean.length };
}
