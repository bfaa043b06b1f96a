// The graph as a file to save, in the format asked for, streamed.
import { makeZip } from "client-zip";
import type { EXPORT_FORMATS } from "#lib/domain/api/knowledge.ts";
import { exportCsv } from "#lib/graph/export/export-csv.ts";
import { exportCypher } from "#lib/graph/export/export-cypher.ts";
import { exportGraphml } from "#lib/graph/export/export-graphml.ts";
import { exportJson } from "#lib/graph/export/export-json.ts";
import { exportNotes } from "#lib/graph/export/export-notes.ts";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import { downloadResponse, encodeText } from "./text-response.ts";

interface Format {
  readonly mediaType: string;
  readonly extension: string;
  readonly write: (graph: GraphStore, documentId?: string) => AsyncIterable<Uint8Array>;
}

const text =
  (write: (graph: GraphStore, documentId?: string) => AsyncIterable<string>): Format["write"] =>
  (graph, documentId) =>
    encodeText(write(graph, documentId));

const FORMATS: Record<(typeof EXPORT_FORMATS)[number], Format> = {
  json: { mediaType: "application/json; charset=utf-8", extension: "json", write: text(exportJson) },
  csv: { mediaType: "text/csv; charset=utf-8", extension: "csv", write: text(exportCsv) },
  graphml: { mediaType: "application/graphml+xml; charset=utf-8", extension: "graphml", write: text(exportGraphml) },
  cypher: { mediaType: "text/plain; charset=utf-8", extension: "cypher", write: text(exportCypher) },
  obsidian: { mediaType: "application/zip", extension: "zip", write: (...asked) => makeZip(zipEntries(...asked)) },
};

export function exportResponse(graph: GraphStore, format: keyof typeof FORMATS, documentId?: string): Response {
  const { extension, mediaType, write } = FORMATS[format];
  return downloadResponse(write(graph, documentId), mediaType, `diveteacher-graph.${extension}`);
}

/** Equal graphs give equal bytes, so no entry tells a time of its own. */
const ZIP_TIME = new Date(Date.UTC(1980, 0, 2));

async function* zipEntries(graph: GraphStore, documentId?: string) {
  for await (const { path, text: input } of exportNotes(graph, documentId)) {
    yield { name: path, lastModified: ZIP_TIME, input };
  }
}
