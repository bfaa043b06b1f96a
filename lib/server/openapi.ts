// OpenAPI 3.1 of the declared endpoints.
import { z } from "zod";
import { UploadDocument } from "#lib/domain/api/documents.ts";
import { EstimateUpload } from "#lib/domain/api/operations.ts";
import { problemSchema } from "#lib/domain/app-error.ts";
import type { Endpoint } from "#lib/domain/endpoint.ts";

/** These take a file; all others take JSON. */
const MULTIPART: ReadonlySet<string> = new Set([UploadDocument.path, EstimateUpload.path]);

type Json = Record<string, unknown>;

export function describeApi(endpoints: readonly Endpoint[], version: string): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "DiveTeacher", version, license: { name: "MIT", identifier: "MIT" } },
    paths,
  };
}

function operation(endpoint: Endpoint): Json {
  const schema = jsonSchema(endpoint.result, "output");
  const produces = endpoint.produces ?? "application/json";
  const requestBody = bodyOf(endpoint);
  return {
    summary: endpoint.summary,
    operationId: operationId(endpoint),
    parameters: [...parameters(endpoint.params, "path"), ...parameters(endpoint.query, "query")],
    ...(requestBody && { requestBody }),
    responses: {
      200: { description: "Done", content: { [produces]: { schema } } },
      default: {
        description: "A problem",
        content: { "application/problem+json": { schema: jsonSchema(problemSchema, "output") } },
      },
    },
  };
}

function operationId({ method, path }: Endpoint): string {
  const words = path
    .replace("/api/", "")
    .split(/[^A-Za-z0-9]+/u)
    .filter(Boolean);
  return [method.toLowerCase(), ...words].join("_");
}

function bodyOf(endpoint: Endpoint): Json | null {
  if (MULTIPART.has(endpoint.path)) {
    const properties = {
      file: { type: "string", format: "binary" },
      metadata: { type: "string", description: "A JSON object" },
      collection: { type: "string", default: "default" },
    };
    return {
      required: true,
      content: { "multipart/form-data": { schema: { type: "object", required: ["file"], properties } } },
    };
  }
  const schema = jsonSchema(endpoint.body, "input");
  return Object.keys(propertiesOf(schema)).length > 0
    ? { required: true, content: { "application/json": { schema } } }
    : null;
}

function parameters(schema: z.ZodType, place: "path" | "query"): Json[] {
  const described = jsonSchema(schema, "input");
  const required = Array.isArray(described.required) ? described.required : [];
  return Object.entries(propertiesOf(described)).map(([name, property]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: property,
  }));
}

function propertiesOf(schema: Json): Json {
  const { properties } = schema;
  return typeof properties === "object" && properties !== null ? { ...properties } : {};
}

function jsonSchema(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}
