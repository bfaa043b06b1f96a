// The graph as one table for spreadsheets: a row for each entity, then one for each passage that states a fact.
import type { Evidence } from "#lib/domain/evidence.ts";
import type { Fact } from "#lib/domain/fact.ts";
import type { GraphEntity, GraphStore } from "../graph-store.ts";

const COLUMNS = [
  ...["record", "id", "name", "type", "aliases", "summary"],
  ...["predicate", "object_id", "object", "value", "number", "unit", "comparator"],
  ...["statement", "filename", "page", "quote"],
] as const;

type Cells = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

export async function* exportCsv(graph: GraphStore, documentId?: string): AsyncGenerator<string> {
  // With a byte order mark, without which spreadsheets misread accents.
  yield `\ufeff${COLUMNS.join(",")}\r\n`;
  const filenames = new Map<string, string>();
  for await (const document of graph.documents(documentId)) filenames.set(document.id, document.filename);
  for await (const entity of graph.entities(documentId)) yield toLine(entityCells(entity));
  for await (const fact of graph.facts(documentId)) {
    for (const evidence of fact.evidence) yield toLine(factCells(fact, evidence, filenames));
  }
}

function entityCells({ aliases, id, name, summary, type }: GraphEntity): Cells {
  return { record: "entity", id, name, type, aliases: aliases.join("; "), summary };
}

function factCells(fact: Fact, { documentId, page, quote }: Evidence, filenames: ReadonlyMap<string, string>): Cells {
  const { id, object, predicate, statement, subject, value } = fact;
  const target = { object_id: object?.id ?? null, object: object?.name ?? null };
  const measure = value && { value: value.text, number: value.number, unit: value.unit, comparator: value.comparator };
  const proof = { statement, filename: filenames.get(documentId) ?? null, page, quote };
  return { record: "fact", id, name: subject.name, predicate, ...target, ...measure, ...proof };
}

function toLine(cells: Cells): string {
  return `${COLUMNS.map((column) => toCell(cells[column] ?? "")).join(",")}\r\n`;
}

/** RFC 4180. What a spreadsheet would take for a formula is marked as text by an apostrophe. */
function toCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
