// Splits the text of a chunk, as the chunker wrote it, into passages with their headings.
import { BULLETS } from "../../evidence/bullets.ts";
import type { Passage } from "./passage.ts";
import { splitRows } from "./split-rows.ts";
import { splitSentences } from "./split-sentences.ts";
import { trimRange } from "./trim-range.ts";

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
/** What the chunker sets under the head of a table. */
const HEAD_RULE = /^---(?: \| ---)+$/u;
/** "2 ― Comportement" above its text, in the same paragraph: a heading below all others. */
const LABEL = /^\d{1,2}\s?[―–—]\s?\p{Lu}\p{L}+(?:\s\p{L}+){0,3}$/u;
const LABEL_LEVEL = 7;
const ITEM = new RegExp(String.raw`^\s*(?:[-*–—${BULLETS}]|\d{1,2}[.)]|[a-z]\))\s+`, "u");

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
  const written = text.split("\n");
  let start = 0;
  for (const [at, line] of written.entries()) {
    const end = start + line.length;
    const next = readKind(written[at + 1] ?? "");
    const isLabel = LABEL.test(line) && next.kind === "text";
    const { kind, level } = isLabel ? ({ kind: "heading", level: LABEL_LEVEL } as const) : readKind(line);
    if (!HEAD_RULE.test(line)) lines.push({ kind, level, start, end });
    start = end + 1;
  }
  return lines;
}

function readKind(line: string): { kind: Line["kind"]; level: number } {
  if (line.trim() === "") return { kind: "blank", level: 0 };
  const heading = HEADING.exec(line);
  if (heading) return { kind: "heading", level: heading[1]?.length ?? 1 };
  if (line.includes(" | ")) return { kind: "row", level: 0 };
  return { kind: ITEM.test(line) ? "item" : "text", level: 0 };
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
    else if (isOpen && last && continuesGroup(last, line.kind)) {
      last.lines.push(line);
      // The first row of a table may be a title across it.
      if (line.kind === "row") last.kind = "row";
    } else {
      groups.push({ kind: line.kind, level: line.level, lines: [line] });
      isOpen = line.level !== LABEL_LEVEL;
    }
  }
  return groups;
}

function continuesGroup(group: Group, line: Line["kind"]): boolean {
  if (group.kind === "row") return line === "row" || line === "text" || line === "item";
  if (group.kind === "text" && group.lines.length === 1 && line === "row") return true;
  return line === "text";
}

function readGroup(text: string, group: Group, path: readonly string[], lead: string): Passage[] {
  if (group.kind === "row") return splitRows(text, group.lines, path);
  const start = group.lines[0]?.start ?? 0;
  const end = group.lines.at(-1)?.end ?? start;
  const marker =
    group.kind === "text" ? "" : ((group.kind === "heading" ? HEADING : ITEM).exec(text.slice(start, end))?.[0] ?? "");
  const body = { start: start + marker.length, end };
  const base = { path, lead: group.kind === "item" ? lead : "", cell: null } as const;
  if (group.kind === "heading") return [{ ...base, kind: "heading", ...trimRange(text, body) }];
  // What an item says after its first sentence explains it: that is not announced by what stands above.
  return splitSentences(text, body).map((range, at) => {
    const kind = group.kind === "item" && at === 0 ? "item" : "sentence";
    return { ...base, kind, ...trimRange(text, range) };
  });
}
