import { ListCurations } from "#lib/domain/api/curation.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(ListCurations, async ({ services }) => ({
  curations: await Array.fromAsync(services.graph.curations()),
}));
