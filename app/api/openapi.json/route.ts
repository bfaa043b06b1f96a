import { GetOpenApi } from "#lib/domain/api/operations.ts";
import { ENDPOINTS } from "#lib/domain/api.ts";
import { handle } from "#lib/server/handle.ts";
import { describeApi } from "#lib/server/openapi.ts";
import { VERSION } from "#lib/server/version.ts";

export const GET = handle(GetOpenApi, () => describeApi(ENDPOINTS, VERSION), { isPublic: true });
