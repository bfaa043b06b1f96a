// The HTTP API, endpoint by endpoint, as docs and OpenAPI list it.
import * as curation from "./api/curation.ts";
import * as documents from "./api/documents.ts";
import * as knowledge from "./api/knowledge.ts";
import * as operations from "./api/operations.ts";
import * as review from "./api/review.ts";
import type { Endpoint } from "./endpoint.ts";

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === "object" && value !== null && "method" in value && "path" in value;
}

export const ENDPOINTS: readonly Endpoint[] = [documents, knowledge, curation, review, operations].flatMap((group) =>
  Object.values(group).filter(isEndpoint),
);
