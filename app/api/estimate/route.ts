import { EstimateUpload } from "#lib/domain/api/operations.ts";
import { estimateUpload } from "#lib/server/estimate-upload.ts";
import { handle } from "#lib/server/handle.ts";

export const POST = handle(EstimateUpload, ({ request, services }) => estimateUpload(request, services));
