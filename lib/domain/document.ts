// A document: an uploaded PDF, PPTX or Markdown file. Its id comes from the hash of its bytes.
import { z } from "zod";
import { runSchema } from "./run.ts";
import { usageSchema } from "./usage.ts";

export const MEDIA_TYPES = {
  pdf: "application/pdf",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  markdown: "text/markdown",
} as const;

export const mediaTypeSchema = z.enum(MEDIA_TYPES);
export type MediaType = z.infer<typeof mediaTypeSchema>;

export const documentCountsSchema = z.object({
  pages: z.int().min(0),
  chunks: z.int().min(0),
  entities: z.int().min(0),
  facts: z.int().min(0),
});

/** Documents that no one has put anywhere are in the collection `default`. */
export const collectionSchema = z.string().trim().min(1).max(200);
export const DEFAULT_COLLECTION = "default";

/** What is known of the file itself, before and apart from any run. */
export const storedDocumentSchema = z.object({
  id: z.string(),
  filename: z.string(),
  mediaType: mediaTypeSchema,
  sizeBytes: z.int().min(0),
  sha256: z.string(),
  collection: z.string(),
  metadata: z.record(z.string(), z.unknown()),
  createdAt: z.iso.datetime(),
});

export const documentSchema = storedDocumentSchema.extend({
  title: z.string(),
  /** BCP 47, "fr" for example; null until it is known. */
  language: z.string().nullable(),
  run: runSchema,
  counts: documentCountsSchema,
  usage: usageSchema,
  /** Sequence number of the last run event that this snapshot holds. */
  seq: z.int().min(0),
});

export type DocumentCounts = z.infer<typeof documentCountsSchema>;
export type StoredDocument = z.infer<typeof storedDocumentSchema>;
export type Document = z.infer<typeof documentSchema>;

/** The fold of a document's run log. */
export type DocumentState = Pick<Document, "run" | "counts" | "usage" | "seq"> & {
  described?: Pick<Document, "title" | "language">;
};

/** The document as the API tells it. Until a title is read, the file's name without its extension stands for it. */
export function toDocument(stored: StoredDocument, state: DocumentState): Document {
  const { described, ...folded } = state;
  const title = described?.title || stored.filename.replace(/\.[^.]+$/, "");
  return { ...stored, title, language: described?.language ?? null, ...folded };
}

/** The state that a snapshot holds, so that the browser can go on folding from it. */
export function toState(document: Document): DocumentState {
  const { run, counts, usage, seq, title, language } = document;
  return { run, counts, usage, seq, described: { title, language } };
}
