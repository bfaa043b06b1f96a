import { ExportGraph } from "#lib/domain/api/knowledge.ts";
import { exportResponse } from "#lib/server/export-response.ts";
import { handle } from "#lib/server/handle.ts";

export const GET = handle(ExportGraph, ({ query, services }) =>
  exportResponse(services.graph, query.format, query.document),
);
