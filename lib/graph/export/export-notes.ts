// The graph as linked Markdown notes, a note for each entity and document: a vault for Obsidian.
import type { Evidence } from "#lib/domain/evidence.ts";
import type { Fact } from "#lib/domain/fact.ts";
import type { GraphDocument, GraphEntity, GraphStore } from "../graph-store.ts";
import { NoteNames } from "../note-names.ts";
import { sayValue } from "./say-value.ts";

const BATCH = 200;

export interface Note {
  readonly path: string;
  readonly text: string;
}

/** In order of id, documents first. What a note links to is a note of the same export. */
export async function* exportNotes(graph: GraphStore, documentId?: string): AsyncGenerator<Note> {
  const documents = new NoteNames("Documents");
  for await (const { filename, id } of graph.documents(documentId)) documents.add(id, filename);
  const entities = new NoteNames("Entities");
  for await (const { id, name } of graph.entities(documentId)) entities.add(id, name);
  for await (const document of graph.documents(documentId)) yield documentNote(document, documents);
  const factsOf = documentId ? await readDocumentFacts(graph, documentId) : (id: string) => readEntityFacts(graph, id);
  for await (const entity of graph.entities(documentId)) {
    // The graph may have changed since the names were read.
    if (!entities.has(entity.id)) continue;
    yield entityNote(entity, await factsOf(entity.id), entities, documents);
  }
}

/** Of the whole graph, the facts of one entity are in memory at a time. */
async function readEntityFacts(graph: GraphStore, entity: string): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  let cursor: string | undefined;
  do {
    const page = await graph.findFacts({ entity, cursor, limit: BATCH });
    facts.push(...page.facts);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return facts;
}

/** Of one document, all are: a store looks through all that it says to find what it says of one entity. */
async function readDocumentFacts(graph: GraphStore, documentId: string) {
  const facts = new Map<string, Fact[]>();
  for await (const fact of graph.facts(documentId)) {
    for (const id of new Set([fact.subject.id, fact.object?.id ?? fact.subject.id])) {
      facts.set(id, facts.get(id) ?? []);
      facts.get(id)?.push(fact);
    }
  }
  return (entityId: string): readonly Fact[] => facts.get(entityId) ?? [];
}

function documentNote({ filename, id, language, title }: GraphDocument, documents: NoteNames): Note {
  return { path: documents.pathOf(id), text: `${frontMatter({ filename, language })}# ${oneLine(title)}\n` };
}

function entityNote(entity: GraphEntity, said: readonly Fact[], entities: NoteNames, documents: NoteNames): Note {
  const { aliases, id, name, summary, type } = entity;
  const parts = [`${frontMatter({ type, aliases, tags: [type] })}# ${oneLine(name)}\n`, summary && `${summary}\n`];
  const facts = said.filter((fact) => entities.has(fact.subject.id) && (!fact.object || entities.has(fact.object.id)));
  if (facts.length > 0) parts.push(`## Facts\n\n${facts.map((fact) => factItem(fact, entities, documents)).join("")}`);
  const mentions = inReadingOrder(entity.mentions.filter((mention) => documents.has(mention.documentId)));
  if (mentions.length > 0) {
    parts.push(`## Mentions\n\n${mentions.map((mention) => `- ${quoteOf(mention, documents)}\n`).join("")}`);
  }
  return { path: entities.pathOf(id), text: parts.filter(Boolean).join("\n") };
}

/** They come by document, but by the text of their chunk's id in it: that has the tenth before the second. */
function inReadingOrder(mentions: readonly Evidence[]): Evidence[] {
  const byDocument = Map.groupBy(mentions, ({ documentId }) => documentId);
  return [...byDocument.values()].flatMap((found) => found.toSorted((a, b) => a.page - b.page));
}

function factItem(
  { evidence, object, predicate, subject, value }: Fact,
  entities: NoteNames,
  documents: NoteNames,
): string {
  const end = object ? entities.linkTo(object.id) : `**${oneLine(value ? sayValue(value) : "")}**`;
  const proofs = evidence.filter((item) => documents.has(item.documentId));
  const lines = proofs.map((item) => `  - ${quoteOf(item, documents)}\n`);
  return `- ${entities.linkTo(subject.id)} ${predicate} ${end}\n${lines.join("")}`;
}

function quoteOf({ documentId, page, quote }: Evidence, documents: NoteNames): string {
  return `“${oneLine(quote)}” (${documents.linkTo(documentId)}, ${page})`;
}

function frontMatter(values: Record<string, unknown>): string {
  // JSON is YAML.
  const lines = Object.entries(values).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join("")}---\n\n`;
}

/** Text of a document is text in a note: it opens no block, link or tag of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_[\]<>#|]/gu, "\\$&");
}
