// Documents as nodes: what people look for as properties, the whole as JSON.
import type { GraphDocument } from "#lib/graph/graph-store.ts";
import type { Bolt } from "../connection/bolt.ts";

const PUT_DOCUMENT = `
MERGE (document:DiveTeacher {id: $id})
SET document:Document, document += $properties`;

export async function saveDocument(bolt: Bolt, document: GraphDocument): Promise<void> {
  const { id, filename, language, mediaType, title } = document;
  const properties = { title, filename, mediaType, language, body: JSON.stringify(document) };
  await bolt.write((run) => run(PUT_DOCUMENT, { id, properties }));
}
