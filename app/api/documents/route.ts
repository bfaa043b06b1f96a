import { ListDocuments } from "#lib/domain/api/documents.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(ListDocuments, ({ query, services }) => services.documents.list(query));
