import { ExportGraph } from "#lib/domain/api/knowledge.ts";
import { exportGraph } from "#lib/graph/export-graph.ts";
import { handle } from "#lib/server/handle.ts";
import { textResponse } from "#lib/server/text-response.ts";

export const GET = handle(ExportGraph, ({ query, services }) =>
  textResponse(
    exportGraph(services.graph, query.document),
    "application/json; charset=utf-8",
    "diveteacher-graph.json",
  ),
);
