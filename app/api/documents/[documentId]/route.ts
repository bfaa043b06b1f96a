import { DeleteDocument, GetDocument } from "#lib/domain/api/documents.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(GetDocument, ({ params, services }) => services.documents.read(params.documentId));

export const DELETE = handle(DeleteDocument, ({ params, query, services }) =>
  query.dryRun ? services.documents.previewRemoval(params.documentId) : services.documents.remove(params.documentId),
);
