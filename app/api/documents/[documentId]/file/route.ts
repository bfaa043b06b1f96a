import { GetFile } from "#lib/domain/api/documents.ts";
import { handle } from "#lib/server/handle.ts";
import { rangeResponse } from "#lib/server/range-response.ts";

export const GET = handle(GetFile, async ({ params, request, services }) =>
  rangeResponse(request, await services.documents.stored(params.documentId), services.files),
);
