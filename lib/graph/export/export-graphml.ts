// The graph as GraphML, which Gephi, yEd and Cytoscape open: entities and measured values as nodes, facts as edges.
import type { Fact } from "#lib/domain/fact.ts";
import type { GraphEntity, GraphStore } from "../graph-store.ts";
import { sayValue } from "./say-value.ts";

const KEYS = [
  ...["label", "type", "aliases", "summary"].map((name) => ({ name, owner: "node" })),
  ...["predicate", "statement", "quotes"].map((name) => ({ name, owner: "edge" })),
];

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${KEYS.map(({ name, owner }) => `<key id="${name}" for="${owner}" attr.name="${name}" attr.type="string"/>`).join("\n")}
<graph edgedefault="directed">
`;

export async function* exportGraphml(graph: GraphStore, documentId?: string): AsyncGenerator<string> {
  yield HEAD;
  for await (const entity of graph.entities(documentId)) yield entityNode(entity);
  for await (const fact of graph.facts(documentId)) yield factEdge(fact);
  yield "</graph>\n</graphml>\n";
}

function entityNode({ aliases, id, name, summary, type }: GraphEntity): string {
  return node(id, { label: name, type, aliases: aliases.join("; "), summary });
}

function factEdge({ evidence, id, object, predicate, statement, subject, value }: Fact): string {
  const target = object?.id ?? `${id}_value`;
  const quotes = evidence.map(({ page, quote }) => `p. ${page}: ${quote}`).join("\n");
  const edge = `<edge id="${escapeXml(id)}" source="${escapeXml(subject.id)}" target="${escapeXml(target)}">`;
  const valueNode = object ? "" : node(target, { label: value ? sayValue(value) : "", type: "Value" });
  return `${valueNode}${edge}${data({ predicate, statement, quotes })}</edge>\n`;
}

function node(id: string, values: Record<string, string>): string {
  return `<node id="${escapeXml(id)}">${data(values)}</node>\n`;
}

function data(values: Record<string, string>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `<data key="${name}">${escapeXml(value)}</data>`)
    .join("");
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML 1.0 can't hold are left out. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
