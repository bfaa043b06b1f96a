// The graph as linked Markdown notes, a note for each entity and document: a vault for Obsidian.
import type { EntityDetail } from "#lib/domain/api/knowledge.ts";
import type { Evidence } from "#lib/domain/evidence.ts";
import type { Fact } from "#lib/domain/fact.ts";
import type { GraphDocument, GraphStore } from "../graph-store.ts";
import { NoteNames } from "../note-names.ts";

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
  for (const id of entities.ids()) {
    const entity = await graph.readEntity(id);
    if (entity) yield entityNote(entity, entities, documents);
  }
}

function documentNote({ filename, id, language, title }: GraphDocument, documents: NoteNames): Note {
  return { path: documents.pathOf(id), text: `${frontMatter({ filename, language })}# ${oneLine(title)}\n` };
}

function entityNote(entity: EntityDetail, entities: NoteNames, documents: NoteNames): Note {
  const { aliases, id, name, summary, type } = entity;
  const parts = [`${frontMatter({ type, aliases, tags: [type] })}# ${oneLine(name)}\n`, summary && `${summary}\n`];
  const facts = entity.facts.filter(
    (fact) => entities.has(fact.subject.id) && (!fact.object || entities.has(fact.object.id)),
  );
  if (facts.length > 0) parts.push(`## Facts\n\n${facts.map((fact) => factItem(fact, entities, documents)).join("")}`);
  const mentions = entity.mentions.filter((mention) => documents.has(mention.documentId));
  if (mentions.length > 0) {
    parts.push(`## Mentions\n\n${mentions.map((mention) => `- ${quoteOf(mention, documents)}\n`).join("")}`);
  }
  return { path: entities.pathOf(id), text: parts.filter(Boolean).join("\n") };
}

function factItem(
  { evidence, object, predicate, subject, value }: Fact,
  entities: NoteNames,
  documents: NoteNames,
): string {
  const end = object ? entities.linkTo(object.id) : `**${oneLine(value?.text ?? "")}**`;
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
