import { GetStats } from "#lib/domain/api/operations.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(GetStats, ({ services }) => services.documents.stats());
