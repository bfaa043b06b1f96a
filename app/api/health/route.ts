import { GetHealth } from "#lib/domain/api/operations.ts";
import { handle } from "#lib/server/handle.ts";
import { readHealth } from "#lib/server/read-health.ts";

export const GET = handle(
  GetHealth,
  async ({ services }) => {
    const health = await readHealth(services);
    return Response.json(health, {
      status: health.status === "ok" ? 200 : 503,
      headers: { "cache-control": "no-store" },
    });
  },
  { isPublic: true },
);
