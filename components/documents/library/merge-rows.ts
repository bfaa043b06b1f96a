// Uploads and documents as one list, in which no document stands twice.
import type { Upload } from "#lib/client/uploads/upload-queue.ts";
import type { Document } from "#lib/domain/document.ts";

export type LibraryRow =
  | { readonly key: string; readonly upload: Upload; readonly document: null }
  | { readonly key: string; readonly upload: Upload | null; readonly document: Document };

/** An upload keeps its place at the top and turns into its document there; the other documents follow as listed. */
export function mergeRows(documents: readonly Document[], uploads: readonly Upload[]): LibraryRow[] {
  const claimed = new Set<string>();
  const tops = uploads.flatMap((upload): LibraryRow[] => {
    const document = documents.find((candidate) => !claimed.has(candidate.id) && isOf(upload, candidate));
    if (document) {
      claimed.add(document.id);
      return [{ key: upload.key, upload, document }];
    }
    // What was sent and is not listed any more has been deleted, unless it is about to be listed.
    const wasListed = upload.status === "sent" && documents.some(({ seq }) => seq > upload.afterSeq);
    return wasListed ? [] : [{ key: upload.key, upload, document: null }];
  });
  const rest = documents.filter(({ id }) => !claimed.has(id));
  return [...tops, ...rest.map((document) => ({ key: document.id, upload: null, document }))];
}

/** Until the server has answered, a document is the upload's if it is newer and has its name and size: how far it is sent may be told later. */
function isOf(upload: Upload, document: Document): boolean {
  if (upload.documentId) return document.id === upload.documentId;
  if (upload.status !== "sending") return false;
  const { filename, sizeBytes, seq } = document;
  return seq > upload.afterSeq && filename === upload.filename && sizeBytes === upload.sizeBytes;
}
