// The graph as Cypher statements that can be run on any Neo4j database, again too: what is there already is not doubled.

import type { Fact } from "#lib/domain/fact.ts";
import { entityTypeSchema, predicateSchema } from "#lib/domain/ontology.ts";
import type { GraphDocument, GraphEntity, GraphStore } from "../graph-store.ts";

export async function* exportCypher(graph: GraphStore, documentId?: string): AsyncGenerator<string> {
  yield "CREATE CONSTRAINT diveteacher_entity IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;\n";
  yield "CREATE CONSTRAINT diveteacher_document IF NOT EXISTS FOR (d:Document) REQUIRE d.id IS UNIQUE;\n";
  for await (const document of graph.documents(documentId)) yield documentStatement(document);
  for await (const entity of graph.entities(documentId)) yield* entityStatements(entity);
  for await (const fact of graph.facts(documentId)) yield factStatement(fact);
}

function documentStatement({ filename, id, language, title }: GraphDocument): string {
  return `MERGE (d:Document {id: ${literal(id)}}) SET d += ${literal({ filename, title, language })};\n`;
}

function* entityStatements({ aliases, id, mentions, name, summary, type }: GraphEntity): Generator<string> {
  const label = entityTypeSchema.parse(type);
  yield `MERGE (e:Entity {id: ${literal(id)}}) SET e:${label}, e += ${literal({ name, type, aliases, summary })};\n`;
  const pages = new Map<string, number[]>();
  for (const { documentId, page } of mentions) pages.set(documentId, [...(pages.get(documentId) ?? []), page]);
  for (const [documentId, found] of pages) {
    const ends = `MATCH (d:Document {id: ${literal(documentId)}}), (e:Entity {id: ${literal(id)}})`;
    const sorted = [...new Set(found)].toSorted((a, b) => a - b);
    yield `${ends} MERGE (d)-[m:MENTIONS]->(e) SET m.pages = ${literal(sorted)};\n`;
  }
}

/** A measured value stands on a node of its own, since a relationship needs two ends. */
function factStatement({ evidence, id, object, predicate, statement, subject, value }: Fact): string {
  const proof = {
    statement,
    documents: evidence.map((item) => item.documentId),
    pages: evidence.map((item) => item.page),
    quotes: evidence.map((item) => item.quote),
  };
  const start = `MATCH (s:Entity {id: ${literal(subject.id)}})`;
  const end = object
    ? `MATCH (o:Entity {id: ${literal(object.id)}})`
    : `MERGE (o:Value {id: ${literal(`${id}_value`)}}) SET o += ${literal({ ...value })}`;
  const fact = `MERGE (s)-[f:${predicateSchema.parse(predicate)} {id: ${literal(id)}}]->(o) SET f += ${literal(proof)};\n`;
  return object ? `${start} ${end} ${fact}` : `${end} WITH o ${start} ${fact}`;
}

/** As Cypher writes it: keys bare, texts escaped so that nothing in a document can end them. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object") {
    return `{${Object.entries(value)
      .map(([key, member]) => `${key}: ${literal(member)}`)
      .join(", ")}}`;
  }
  // JSON's escapes are Cypher's too.
  return typeof value === "string" ? JSON.stringify(value.toWellFormed()) : String(value);
}
