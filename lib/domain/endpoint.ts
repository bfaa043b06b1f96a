// The shape of an API endpoint's declaration: server, browser and OpenAPI read the same one.
import { z } from "zod";

export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Result extends z.ZodType = z.ZodType,
> {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** With parameters in braces, as OpenAPI writes them: `/api/documents/{documentId}`. */
  readonly path: string;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly result: Result;
  /** Where the answer is not JSON: its media type. */
  readonly produces?: string;
}

const nothing = z.object({});
type Nothing = typeof nothing;

interface Declaration<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> {
  method: Endpoint["method"];
  path: string;
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  result: R;
  produces?: string;
}

/** Declares an endpoint; what is left out takes nothing. */
export function endpoint<
  R extends z.ZodType,
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
>(declaration: Declaration<P, Q, B, R>): Endpoint<P, Q, B, R> {
  const { params = nothing, query = nothing, body = nothing, ...rest } = declaration;
  // The defaults stand in only where the type parameter is its default too.
  return { ...rest, params: params as P, query: query as Q, body: body as B };
}
