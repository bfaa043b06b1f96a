// Upload, documents and runs over HTTP.
import { z } from "zod";
import { chunkSchema, chunkStatusSchema } from "../chunk.ts";
import { collectionSchema, documentSchema } from "../document.ts";
import { endpoint } from "../endpoint.ts";
import { pageSchema } from "../page.ts";
import { RUN_STATUSES } from "../run.ts";
import { LOGGED_EVENTS } from "../run-event.ts";
import { placeCursorSchema } from "./cursor.ts";

const params = z.object({ documentId: z.string() });
const raw = z.unknown();

export const uploadResultSchema = z.object({
  /** The document's id; the original system's spelling is kept. */
  upload_id: z.string(),
  filename: z.string(),
  status: z.string(),
  message: z.string(),
  duplicate: z.boolean(),
});

export const UploadDocument = endpoint({
  method: "POST",
  path: "/api/upload",
  summary: "Take a PDF, PPTX or Markdown file and start processing it",
  result: uploadResultSchema,
});

export const ListDocuments = endpoint({
  method: "GET",
  path: "/api/documents",
  summary: "The documents, newest first",
  query: z.object({
    cursor: placeCursorSchema,
    limit: z.coerce.number().int().min(1).max(200).default(50),
    collection: z.string().optional(),
    status: z.enum(RUN_STATUSES).optional(),
  }),
  result: z.object({ documents: z.array(documentSchema), nextCursor: z.string().nullable() }),
});

export const GetDocument = endpoint({
  method: "GET",
  path: "/api/documents/{documentId}",
  summary: "A document with its run",
  params,
  result: documentSchema,
});

export const MoveDocument = endpoint({
  method: "PATCH",
  path: "/api/documents/{documentId}",
  summary: "Put a document into another collection",
  params,
  body: z.object({ collection: collectionSchema }),
  result: documentSchema,
});

export const DeletionSchema = z.object({
  documents: z.int().min(0),
  chunks: z.int().min(0),
  entities: z.int().min(0),
  facts: z.int().min(0),
});

export const DeleteDocument = endpoint({
  method: "DELETE",
  path: "/api/documents/{documentId}",
  summary: "Delete a document and all that only it says; with dryRun, say what would go",
  params,
  query: z.object({ dryRun: z.stringbool().default(false) }),
  result: DeletionSchema,
});

export const CancelRun = endpoint({
  method: "POST",
  path: "/api/documents/{documentId}/cancel",
  summary: "Stop the run within a second",
  params,
  result: documentSchema,
});

export const RetryRun = endpoint({
  method: "POST",
  path: "/api/documents/{documentId}/retry",
  summary: "Go on from what failed, paying for nothing already done",
  params,
  result: documentSchema,
});

export const ReprocessDocument = endpoint({
  method: "POST",
  path: "/api/documents/{documentId}/reprocess",
  summary: "Run all steps again",
  params,
  result: documentSchema,
});

export const ListChunks = endpoint({
  method: "GET",
  path: "/api/documents/{documentId}/chunks",
  summary: "The chunks of a document, in order",
  params,
  result: z.object({
    chunks: z.array(chunkSchema.omit({ documentId: true, spans: true }).extend({ status: chunkStatusSchema })),
  }),
});

export const ListPages = endpoint({
  method: "GET",
  path: "/api/documents/{documentId}/pages",
  summary: "The pages of a document as blocks, with their boxes",
  params,
  query: z.object({
    from: z.coerce.number().int().min(1).default(1),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  result: z.object({ pages: z.array(pageSchema), total: z.int().min(0) }),
});

export const logFigureSchema = z.union([z.string(), z.number(), z.null()]);
export type LogFigure = z.infer<typeof logFigureSchema>;

/** `text` is the line in English; `type` and `figures` say the same for readers of other languages. */
const logLineSchema = z.object({
  seq: z.int(),
  at: z.iso.datetime(),
  level: z.enum(["info", "warn", "error"]),
  text: z.string(),
  type: z.enum(LOGGED_EVENTS),
  figures: z.record(z.string(), logFigureSchema),
});
export type LogLine = z.infer<typeof logLineSchema>;

export const GetLog = endpoint({
  method: "GET",
  path: "/api/documents/{documentId}/log",
  summary: "The run's log lines, oldest first",
  params,
  result: z.object({ lines: z.array(logLineSchema) }),
});

export const GetFile = endpoint({
  method: "GET",
  path: "/api/documents/{documentId}/file",
  summary: "The original bytes; Range is honoured",
  params,
  result: raw,
  produces: "application/octet-stream",
});

export const GetMarkdown = endpoint({
  method: "GET",
  path: "/api/documents/{documentId}/markdown",
  summary: "The converted document as Markdown, page marks as comments",
  params,
  result: raw,
  produces: "text/markdown",
});

export const FollowDocument = endpoint({
  method: "GET",
  path: "/api/documents/{documentId}/events",
  summary: "The run as server-sent events: snapshot, run…, end",
  params,
  result: raw,
  produces: "text/event-stream",
});

export const FollowDocuments = endpoint({
  method: "GET",
  path: "/api/events",
  summary: "All runs and documents as server-sent events",
  result: raw,
  produces: "text/event-stream",
});

export type UploadResult = z.infer<typeof uploadResultSchema>;
export type Deletion = z.infer<typeof DeletionSchema>;
