import { DeleteDocument, GetDocument, MoveDocument } from "#lib/domain/api/documents.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(GetDocument, ({ params, services }) => services.documents.read(params.documentId));

export const PATCH = handle(MoveDocument, ({ params, body, services }) =>
  services.documents.move(params.documentId, body.collection),
);

export const DELETE = handle(DeleteDocument, ({ params, query, services }) =>
  query.dryRun ? services.documents.previewRemoval(params.documentId) : services.documents.remove(params.documentId),
);
